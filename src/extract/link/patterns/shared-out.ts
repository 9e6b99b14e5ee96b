import { type Answer, type Place, say } from "../context.ts";
import { holdsCue } from "../cues.ts";
import { definePattern } from "../pattern.ts";
import { MEMBERS } from "./figure-run.ts";
import { growth } from "./growth.ts";
import { left } from "./left.ts";
import { right } from "./right.ts";
import { subjectList } from "./subject-list.ts";

/** 分别集聚科技型企业740家和医药企业88家: each member of the list has its own metric and its own figure. */
export const shared = definePattern({
  id: "figure.shared-out",
  layer: "fact",
  bind(place): Answer {
    if (!holdsCue(place, "sharedOut")) return null;
    const { line, clause, figure, index, bound } = place;
    const text = say(place, { start: clause.start, end: clause.end });
    const at = text.search(/分别|各自/);
    if (at < 0 || clause.start + at > figure.start) return null;
    const members = line.figures
      .map((each, nth) => ({ each, nth }))
      .filter(({ each }) => each.start > clause.start + at && each.end <= clause.end);
    if (members.length < 2 || members.length > MEMBERS) return null;
    for (let nth = 1; nth < members.length; nth++) {
      const between = say(place, { start: members[nth - 1]!.each.end, end: members[nth]!.each.start });
      if (!/^[、和及与]/.test(between)) return null;
    }
    const first: Place = {
      ...place,
      figure: members[0]!.each,
      index: members[0]!.nth,
      gap: { start: clause.start, end: members[0]!.each.start },
    };
    const subjects = subjectList(first, members.length);
    if (!subjects) return null;
    const own = growth.bind(place) ?? left.bind(place) ?? right.bind(place);
    if (!own || "ignore" in own) return null;
    void bound;
    place.memory.pair = subjects;
    place.memory.pairBlock = place.line.block;
    const mine = subjects[members.findIndex(({ nth }) => nth === index)];
    return mine ? { ...own, rule: "figure.shared-out", subjects: [mine] } : null;
  },
  finds: [
    [
      "莆田高新区、三明高新区分别集聚鞋服企业310家和氟新材料企业48家。",
      "莆田高新区 | company_count | level | actual | 310家 | –",
      "三明高新区 | company_count | level | actual | 48家 | –",
    ],
    [
      "2023年，龙岩经开区、南平工业园区分别完成税收21亿元和工业投资76亿元。",
      "龙岩经开区 | tax | level | actual | 21亿元 | 2023",
      "南平工业园区 | fixed_asset_investment | level | actual | 76亿元 | 2023",
    ],
    [
      "2022年，清镇经开区、息烽化工园分别实现利润8.5亿元和税收3.1亿元。",
      "清镇经开区 | profit | level | actual | 8.5亿元 | 2022",
      "息烽化工园 | tax | level | actual | 3.1亿元 | 2022",
    ],
    [
      "溧阳高新区、金坛经开区各自拥有高新技术企业420家和规上工业企业510家。",
      "溧阳高新区 | hightech_company_count | level | actual | 420家 | –",
      "金坛经开区 | company_count | level | actual | 510家 | –",
    ],
  ],
  ignores: [],
});
