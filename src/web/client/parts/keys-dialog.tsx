import { signal } from "@preact/signals";
import { t } from "../lang.ts";
import type { Key } from "../words/zh.ts";
import { Dialog } from "./dialog.tsx";

export const showingKeys = signal(false);

const LIST: readonly (readonly [string, Key])[] = [
  ["j", "keyNext"],
  ["k", "keyPrevious"],
  ["a", "keyAccept"],
  ["r", "keyReject"],
  ["u", "keyUndo"],
  ["o", "keyOpen"],
  ["c", "keyCopy"],
  ["/", "keySearch"],
  ["?", "keyHelp"],
];

export function KeysDialog() {
  if (!showingKeys.value) return null;
  const close = (): void => {
    showingKeys.value = false;
  };
  return (
    <Dialog title={t("keyboard")} onClose={close}>
      <dl class="keys">
        {LIST.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  );
}
