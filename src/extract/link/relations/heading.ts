import type { NameMention, Span } from "../../../model/index.ts";
import type { Names } from "../../names/index.ts";
import { type ParkLine, parkOfHeading } from "../park-lines.ts";
import type { RawRelation } from "./raw.ts";

/** Headings that name a part of a layout, not a park: 沿江产业带, 发展轴, 多节点. */
const LAYOUT = /(?:发展轴|发展带|集群带|产业带|经济带|走廊|节点|组团|板块|功能片|增长极|[一二两三四五六]核|轴|带|圈)$/;
/** Before a name, words that say it lies elsewhere or belongs to another. */
const OUTSIDE =
  /(?:依托|承接|与|跟|连同|发挥|对标|毗邻|紧邻|比邻|邻近|靠近|挨着|紧挨|背靠|隔壁是?|接轨|融入|对接|服务|围绕|以建设|携手|和|借助|聚焦|联动|比|较|同|距|至|到|赋能|打响|前身是|前身系|原名|由原|为|成了?|属于?|隶属于?|归|纳入|并入|划入|划归|叫做?|[改也又]称|更名|位于|地处|来自|走访|考察|参观|学习|借鉴|参照|不是|不如)[“"]?$/;
const JOINT = /^[”"]?(?:[一二三四五]期)?(?:、|和|及|与|以及)[\u3400-\u9fff]{0,2}[“"]?$/;
/** Headings that name a kind of park: the parks that lead the lines under one are of that kind (市级数字化转型示范区). */
const KIND = /(?:国家级|省级|市级|区级|特色|品牌|重点|标杆)[^，。；]{0,14}(?:区|园区|园|基地|小镇)$/;
/** Words after a name that make it a thing to build, and so a part. */
const BUILT =
  /^[”"]?(?:等|、|和|及|以及|[一二三四五]期)?[^，。；]{0,14}(?:建设|改造|落地|建成|投用|为承载|为载体|品牌)/;

/** Parts told by where a name stands: under a park's heading, under a layout's, or in the paragraph a park leads. */
export function headingRelations(lines: readonly ParkLine[], names: Names): RawRelation[] {
  const found: RawRelation[] = [];
  const partOf = (name: NameMention, object: string, rule: string) =>
    found.push({ park: name.name, relation: "part_of", object, rule, start: name.start, end: name.end });
  for (const line of lines) {
    const { block, lead } = line;
    const above = block.path.at(-1);
    const parent = above ? parkOfHeading(above, names) : null;
    if (block.type === "heading") {
      if (lead && lead.end >= block.end - 1 && above && LAYOUT.test(above)) partOf(lead, above, "relation.heading");
      else if (lead && lead.end >= block.end - 1 && parent) partOf(lead, parent, "relation.heading");
      continue;
    }
    if (lead) {
      if (parent) partOf(lead, parent, "relation.heading");
      else if (above && LAYOUT.test(above)) partOf(lead, above, "relation.heading");
      else if (above && KIND.test(above)) {
        found.push({
          park: lead.name,
          relation: "member_of",
          object: above,
          rule: "relation.kind",
          start: lead.start,
          end: lead.end,
        });
      }
      const colon = /^[”"]?[：:]/.test(line.text.slice(lead.end - block.start));
      let previous: { readonly name: NameMention; readonly part: boolean } | null = null;
      for (const part of line.parks) {
        if (part.name === lead.name || /^anaphora/.test(part.rule)) continue;
        // An item of a list is what the item before it is.
        const between: string = previous
          ? line.text.slice(previous.name.end - block.start, part.start - block.start)
          : "";
        const is: boolean = previous && JOINT.test(between) ? previous.part : isPart(line, lead, part, colon);
        if (is) partOf(part, lead.name, "relation.paragraph");
        previous = { name: part, part: is };
      }
      continue;
    }
    if (parent && line.text.slice(0, 10).match(/^[^，。；]{1,8}[：:]/)) sectionParts(line, parent, partOf);
  }
  return found;
}

/** True where a park named in the paragraph that another leads is told of as a piece of it. */
function isPart({ block, text, sentences }: ParkLine, lead: NameMention, part: NameMention, colon: boolean): boolean {
  const before = text.slice(Math.max(lead.end - block.start, part.start - block.start - 6), part.start - block.start);
  const after = text.slice(part.end - block.start, part.end - block.start + 20);
  const opens = sentences.some((sentence) => sentence.start === part.start && sentence.start > lead.start);
  // 甲园：省级；乙园：市级: entries side by side.
  if (colon && /^[”"]?(?:（[^）]*）)?[：:]/.test(after)) return false;
  if (opens) return true;
  const built = BUILT.test(after);
  if (/围绕[“"]?$/.test(before)) return built && /[“"]$/.test(before);
  if (/聚焦[“"]?$/.test(before)) return colon && after.startsWith("，") && /园$/.test(part.name);
  if (/发挥[“"]?$/.test(before)) return /品牌/.test(after);
  if (OUTSIDE.test(before)) return false;
  if (/[“"]$/.test(before) && !built) return false;
  return built || /(?:支持|推动|提升|培育|建设|[、和及])$/.test(before) || /[，。；][^，。；]{0,3}$/.test(before);
}

/** 两谷：张江药谷，依托A、B…；张江机器人谷，…: lines under a park's heading that lead with a count, not with a park. */
function sectionParts(
  line: ParkLine,
  parent: string,
  partOf: (name: NameMention, object: string, rule: string) => void,
): void {
  const { block, text, parks } = line;
  const say = (span: Span) => text.slice(span.start - block.start, span.end - block.start);
  for (const sentence of line.sentences) {
    const here = parks.filter(
      (name) => name.start >= sentence.start && name.end <= sentence.end && !/^anaphora/.test(name.rule),
    );
    const head = here.find((name) =>
      /^(?:[^，。；]{1,8}[：:])?[“"]?$/.test(say({ start: sentence.start, end: name.start })),
    );
    const led = head && /^[，,：:]/.test(say({ start: head.end, end: sentence.end })) ? head : null;
    for (const name of here) {
      const inside = /[（(]/.test(text[name.start - block.start - 1] ?? "") ? here[here.indexOf(name) - 1] : undefined;
      if (inside && inside.end + 1 >= name.start) {
        partOf(name, inside.name, "relation.bracket");
        continue;
      }
      if (led && name !== led && name.name !== led.name) {
        const run = say({ start: led.end, end: name.start });
        if (/依托[^，]*$/.test(run) && here.length > 2) {
          partOf(name, led.name, "relation.base");
          continue;
        }
      }
      partOf(name, parent, "relation.section");
    }
  }
}
