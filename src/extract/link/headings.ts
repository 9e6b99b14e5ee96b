import type { Block, NameMention } from "../../model/index.ts";
import type { Scope, SubjectChoice } from "./context.ts";
import { within } from "./line.ts";

/** The headings over the block at hand: whom they name, and whether what stands under them is a goal or a report. */
export class Headings {
  readonly #scope: Scope;
  readonly #names: readonly NameMention[];
  readonly #stack: { level: number; block: Block; subject: SubjectChoice | null }[] = [];

  constructor(scope: Scope, names: readonly NameMention[]) {
    this.#scope = scope;
    this.#names = names;
  }

  /** To be told of every block in order. */
  enter(block: Block): void {
    if (block.type !== "heading") return;
    const level = block.level ?? 1;
    while (this.#stack.length > 0 && this.#stack.at(-1)!.level >= level) this.#stack.pop();
    this.#stack.push({ level, block, subject: this.#subjectOf(block) });
  }

  /** The park or group of the nearest heading that names one. */
  subject(): SubjectChoice | null {
    return this.#stack.findLast((heading) => heading.subject)?.subject ?? null;
  }

  /** True under 主要目标, 重点任务 …; the nearest heading that says either way decides. Only plans set goals by heading. */
  isTarget(): boolean {
    if (this.#scope.document.kind === "news") return false;
    const { target_headings: target, actual_headings: actual } = this.#scope.lexicon.modality;
    for (const { block } of [...this.#stack].reverse()) {
      const words = this.#scope.folded.slice(block.start, block.end);
      if (actual.some((word) => words.includes(word))) return false;
      if (target.some((word) => words.includes(word))) return true;
    }
    return this.#scope.document.kind === "plan" && !/通报|情况|总结|公报/.test(this.#scope.document.title ?? "");
  }

  #subjectOf(block: Block): SubjectChoice | null {
    const names = within(this.#names, block).filter((name) => name.kind === "park" || name.kind === "group");
    const pick = names.find((name) => name.kind === "park") ?? names[0];
    return pick
      ? { kind: pick.kind, name: pick.name, span: { start: pick.start, end: pick.end }, basis: "heading" }
      : null;
  }
}

/** A region weighs less than a park; all the parks of a place (全市产业园区) more; a kind of park (精品微园) or a counted few little. */
function weightOf(name: NameMention): number {
  if (name.kind === "region") return 0.3;
  if (name.kind === "park") return 1;
  if (/[\d一二三四五六七八九十两]+[个家批大]/.test(name.name)) return 0.3;
  if (/^(?:园区|开发区|产业园区|产业园)$/.test(name.text)) return 0.5;
  return /[省市区县州]|全国|^[\u4e00-\u9fff]{2}(?:产业|工业)?(?:园区|开发区)/.test(
    name.name.replace(/(?:特色)?(?:产业)?园区|开发区|示范区|集聚区|高新区|经开区/, ""),
  ) || /^[\u4e00-\u9fff]{2,3}(?:特色)?(?:产业|工业)(?:园区|园)$/.test(name.name)
    ? 2
    : 0.3;
}

/** Who the whole document is about: the group or park its title names, else the one it names most, else the region it names most. */
export function documentSubject(scope: Scope, names: readonly NameMention[]): SubjectChoice | null {
  const { document, folded } = scope;
  const counts = new Map<string, { name: NameMention; count: number }>();
  const head = document.blocks.find((block) => block.type !== "table");
  const title = document.title ?? "";
  for (const name of names) {
    if (name.kind === "organization" || name.kind === "programme") continue;
    const entry = counts.get(name.name) ?? { name, count: 0 };
    // Being in the title or the first block weighs as much as several mentions; a region weighs less than a park of it.
    const weight = weightOf(name);
    entry.count += weight * (title.includes(name.text) || (head && name.start < head.end) ? 4 : 1);
    counts.set(name.name, entry);
  }
  void folded;
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return best ? { kind: best.name.kind, name: best.name.name, span: null, basis: "document" } : null;
}
