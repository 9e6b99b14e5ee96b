import type { FactView } from "../../api.ts";
import { aspectText, metricText } from "../format.ts";
import { t } from "../lang.ts";
import { reasonText } from "../reasons.ts";
import { Icon } from "./icon.tsx";

/** 事实 is the rule and stays quiet; 计划 and 目标 are told apart by colour and by word. */
export function ModalityBadge({ fact }: { fact: FactView }) {
  return <span class={`modality ${fact.modality}`}>{t(fact.modality)}</span>;
}

export function StatusBadge({ fact }: { fact: FactView }) {
  const why = fact.decision?.reason ? reasonText(fact.decision.reason) : t(fact.status);
  return (
    <span class={`status ${fact.status}`} title={why}>
      {fact.status === "accepted" && <Icon name="check" />}
      {fact.status === "rejected" && <Icon name="cross" />}
      <span class={fact.status === "pending" ? "visually-hidden" : undefined}>{t(fact.status)}</span>
    </span>
  );
}

export function MetricName({ fact }: { fact: FactView }) {
  // A metric that is a share by name needs no second word for it.
  const aspect = fact.metric === fact.aspect ? "" : aspectText(fact);
  return (
    <span class="metric" title={fact.metricText}>
      {metricText(fact)}
      {aspect && <span class="aspect">{aspect}</span>}
      {fact.vague && <span class="aspect">{t("vague")}</span>}
    </span>
  );
}

/** What time has done to a decision; nothing for the many facts that just stand. */
export function Flags({ fact }: { fact: FactView }) {
  return (
    <>
      {fact.changed && (
        <span class="flag" title={t("changedHint")}>
          {t("changed")}
        </span>
      )}
      {fact.disagrees && (
        <span class="flag" title={t("disagreesHint")}>
          {t("disagrees")}
        </span>
      )}
      {fact.gone && (
        <span class="flag" title={t("goneHint")}>
          {t("gone")}
        </span>
      )}
    </>
  );
}
