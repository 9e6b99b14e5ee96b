import type { FactView } from "../../api.ts";
import { spoken } from "../format.ts";
import { t } from "../lang.ts";
import { accept, rejecting, undo } from "../review.ts";
import { Icon } from "./icon.tsx";

/** Accept and reject, or undo where it is decided. `wide` shows the words beside the icons. */
export function Decide({ fact, wide = false }: { fact: FactView; wide?: boolean }) {
  const words = spoken(fact);
  if (fact.status !== "pending") {
    return (
      <span class="decide">
        <button
          type="button"
          class="act"
          aria-label={t("undoFact", { fact: words })}
          title={`${t("undo")} (u)`}
          onClick={() => undo(fact.id)}
        >
          <Icon name="undo" />
          {wide && t("undo")}
        </button>
      </span>
    );
  }
  return (
    <span class="decide">
      <button
        type="button"
        class="act yes"
        aria-label={t("acceptFact", { fact: words })}
        title={`${t("accept")} (a)`}
        onClick={() => accept(fact)}
      >
        <Icon name="check" />
        {wide && t("accept")}
      </button>
      <button
        type="button"
        class="act no"
        aria-label={t("rejectFact", { fact: words })}
        title={`${t("reject")} (r)`}
        onClick={() => {
          rejecting.value = { fact };
        }}
      >
        <Icon name="cross" />
        {wide && t("reject")}
      </button>
    </span>
  );
}
