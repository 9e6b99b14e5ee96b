import { t } from "../lang.ts";
import { notice, undo } from "../review.ts";

/** The live region stands in the page from the start: screen readers only speak what changes in a region they know. */
export function Notice() {
  const said = notice.value;
  return (
    <div class="notice-region" role="status" aria-live="polite">
      {said && (
        <div class={said.bad ? "notice bad" : "notice"}>
          {said.text}
          {said.undo && (
            <button type="button" class="notice-undo" onClick={() => undo()}>
              {t("undo")} <kbd>u</kbd>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
