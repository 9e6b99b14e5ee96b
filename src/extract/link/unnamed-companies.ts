import { matchesOf } from "../matches.ts";
import { chosen } from "./choices.ts";
import { type Place, type Scope, type SubjectChoice, say } from "./context.ts";
import type { Line } from "./line.ts";

const FIRM = "(?:企业|公司|工厂|厂商|厂家|[药车民外央国]企)";
/** 一家机械企业, 两家企业, 某公司: companies the text tells of and does not name. */
const UNNAMED = new RegExp(
  `(?:另?(?:一|两|三|几)家|某)[^，。；、：的“”\\d年月在有]{0,10}?${FIRM}(?![数总均家户]|[^，。；]{0,4}(?:之一|主导))`,
  "gu",
);
/** Behind them, what counts them or sets the mark they pass: 有两家企业产值过亿元. */
const PASSES = /^[^，。；]{0,8}(?:超过?|突破|过|达到?|不足|低于)/;
const NOT_BEFORE =
  /(?:[，、]与|(?:区|园|城|谷|港|方|会)(?:与|和|同|跟)(?:[^，。；\d]{0,6}的)?|每|各|平均|任何|多|前|第|仅|其中|中|新增|有|共|(?:仅|单是|光是?)[^，。；]{0,8})$/;

/** The unnamed companies of a sentence, in order. */
export function unnamedCompanies(line: Line, scope: Scope): readonly SubjectChoice[] {
  line.asked.unnamed ??= findUnnamed(line, scope);
  return line.asked.unnamed;
}

function findUnnamed(line: Line, scope: Scope): SubjectChoice[] {
  const words = scope.folded.slice(line.start, line.end);
  if (!words.includes("家") && !words.includes("某")) return [];
  const out: SubjectChoice[] = [];
  for (const { 0: said, index } of matchesOf(UNNAMED, words)) {
    if (NOT_BEFORE.test(words.slice(Math.max(0, index - 10), index)) || PASSES.test(words.slice(index + said.length)))
      continue;
    const span = { start: line.start + index, end: line.start + index + said.length };
    out.push(chosen("organization", scope.document.text.slice(span.start, span.end), span, "carried"));
  }
  return out;
}

/** 210亩土地出让给|某公司, 156亩重新挂牌，被|两家企业|摘得: who takes what is measured. */
const TO = /(?:出让|转让|出租|租|卖|划|供|批|移交|流转|交|划拨)给(?:了)?$/;
const BY = /(?:被|由|经)$/;
const TAKES =
  /^(?:成功|顺利|先后|分别|竞价|以[^，。；]{1,8})?(?:摘得|摘牌|拍得|竞得|买下|买走|拿下|收购|接手|租下|承租|竞买)/;

/** The company that took the land or the hall a figure measures; null where the words say of none. */
export function takenBy(place: Place): SubjectChoice | null {
  const { figure, line, scope } = place;
  if (figure.dimension !== "area") return null;
  const named = line.names
    .filter((name) => name.kind === "organization" && name.start > figure.end)
    .map(
      (name): SubjectChoice => ({
        kind: "organization",
        name: name.name,
        span: { start: name.start, end: name.end },
        basis: "stated",
      }),
    );
  for (const firm of [...named, ...unnamedCompanies(line, scope)]) {
    const { start, end } = firm.span!;
    if (start < figure.end || start - figure.end > 30) continue;
    const between = say(place, { start: figure.end, end: start });
    if (/\d/.test(between.replace(/\d{4}年(?:\d+月)?/g, ""))) continue;
    const after = say(place, { start: end, end: Math.min(line.end, end + 14) });
    if (TO.test(between) || (BY.test(between) && TAKES.test(after))) return { ...firm, basis: "stated" };
  }
  return null;
}
