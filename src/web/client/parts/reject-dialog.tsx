import { useState } from "preact/hooks";
import { metricText } from "../format.ts";
import { t } from "../lang.ts";
import { REASONS } from "../reasons.ts";
import { reject, rejecting } from "../review.ts";
import { Dialog } from "./dialog.tsx";
import { Quote } from "./quote.tsx";

/** Asks why. A number key picks a reason and Enter sends it, so a rejection is three keys: r, 2, Enter. */
export function RejectDialog() {
  const asked = rejecting.value;
  const [code, setCode] = useState("");
  const [note, setNote] = useState("");
  if (!asked) return null;
  const { fact, after } = asked;
  const close = (): void => {
    rejecting.value = null;
    setCode("");
    setNote("");
  };
  const send = async (): Promise<void> => {
    const reason = note.trim() === "" ? code : code === "" ? note.trim() : `${code}: ${note.trim()}`;
    close();
    if (await reject(fact, reason)) after?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLButtonElement) return;
    const picked = REASONS[Number(event.key) - 1];
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    if (picked) setCode(picked.code);
  };
  return (
    <Dialog title={t("rejectTitle")} onClose={close}>
      <p class="dialog-fact">
        <b>{fact.subject.name}</b> {metricText(fact)} <br />
        <Quote fact={fact} />
      </p>
      <form
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div class="reasons" role="radiogroup" aria-label={t("rejectTitle")}>
          {REASONS.map((reason, index) => (
            <label key={reason.code} class="reason">
              <input
                type="radio"
                name="reason"
                value={reason.code}
                checked={code === reason.code}
                autofocus={index === 0}
                onChange={() => setCode(reason.code)}
              />
              <kbd>{index + 1}</kbd> {t(reason.key)}
            </label>
          ))}
        </div>
        <label class="field">
          <span>{t("rejectNote")}</span>
          <input
            type="text"
            maxLength={500}
            value={note}
            placeholder={t("rejectNotePlaceholder")}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={close}>
            {t("cancel")}
          </button>
          <button type="submit" class="button danger">
            {t("confirmReject")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
