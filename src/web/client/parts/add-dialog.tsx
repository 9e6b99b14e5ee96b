import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { SourcesAnswer } from "../../api.ts";
import { t } from "../lang.ts";
import { postJson } from "../request.ts";
import { tell } from "../review.ts";
import { Dialog } from "./dialog.tsx";

export const adding = signal(false);

/** Adds addresses to the queue; the pipeline reads them in its own time. */
export function AddDialog() {
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!adding.value) return null;
  const close = (): void => {
    adding.value = false;
    setFault(null);
  };
  const send = async (): Promise<void> => {
    const urls = text.split(/\s+/).filter(Boolean);
    const bad = urls.find((url) => !isWebAddress(url));
    if (urls.length === 0 || bad !== undefined) {
      setFault(t("addUrlBad", { url: bad ?? "" }));
      return;
    }
    setBusy(true);
    try {
      const { added, known } = await postJson<SourcesAnswer>("/api/sources", { urls });
      const said = [
        added > 0 || known === 0 ? t("addUrlDone", { count: added }) : "",
        known > 0 ? t("addUrlKnown", { count: known }) : "",
      ];
      tell(said.filter(Boolean).join(" · "));
      setText("");
      close();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t("addUrlTitle")} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <label class="field">
          <span>{t("addUrlLabel")}</span>
          <textarea
            rows={5}
            spellcheck={false}
            value={text}
            placeholder="https://"
            aria-invalid={fault !== null}
            aria-describedby="add-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p id="add-hint" class="hint">
          {fault === null ? (
            t("addUrlHint")
          ) : (
            <span class="fault" role="alert">
              {fault}
            </span>
          )}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={close}>
            {t("cancel")}
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            {t("addUrlSubmit")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
