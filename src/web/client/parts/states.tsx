import type { ComponentChildren } from "preact";
import { explainCode, t } from "../lang.ts";
import type { RequestFailed } from "../request.ts";

export function Failed({ error, retry }: { error: RequestFailed; retry: () => void }) {
  return (
    <div class="empty" role="alert">
      <h2>{t("loadFailed")}</h2>
      <p>{explainCode(error.code, error.message)}</p>
      <button type="button" class="button" onClick={retry}>
        {t("retry")}
      </button>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  );
}
