import { type Place, type SubjectChoice, say } from "./context.ts";
import { choose } from "./pointed-subject.ts";

/** 该项目由, 工厂是由: works at the head of a clause that somebody builds. */
const WORKS_BY =
  /(?:^|[，。；\s])(?:[该本此这]|这个|整个)?[^，。；：\d]{0,12}?(?:项目|工程|工厂|厂区|生产线|数据中心)(?:的)?(?:是|系|均|将|全部)?由[“]?$/;
/** 甲公司|投资建设: at whose cost. To build for somebody (承建, 施工) is another thing. */
const INVESTS =
  /^[”]?(?:（[^（）]{1,12}）)?(?:旗下[^，。；]{2,14}|全资子公司[^，。；]{0,14})?(?:独家|全额|全资|独立|单独|斥资|计划|自主|具体)*(?:投资|出资|投建|兴建|独资|斥资)/;

/** 项目由甲公司投资建设，占地318亩: who has the works that the clauses behind it measure; null where no company has. */
export function ownerOfWorks({ line, figure, scope }: Place): SubjectChoice | null {
  if (!line.names.some((name) => name.kind === "organization")) return null;
  const { folded } = scope;
  const owner = line.names.findLast(
    (name) =>
      name.kind === "organization" &&
      name.end <= figure.start &&
      INVESTS.test(folded.slice(name.end, Math.min(line.end, name.end + 30))) &&
      WORKS_BY.test(folded.slice(Math.max(line.start, name.start - 28), name.start)),
  );
  if (!owner) return null;
  // A park named since is told of itself.
  const other = line.outer.some((name) => name.kind === "park" && name.start > owner.end && name.end <= figure.start);
  return other ? null : choose(owner, "carried");
}

/** 竞买甲高新区内|7.9万平方米的工业用地: land that is bought. */
const BUYS =
  /(?:竞买|竞拍|竞得|竞购|受让|摘得|摘牌|拍得|拿下|购买|购置|购得|取得|买下|租赁|承租|租下)(?:了|到)?[^，。；]{0,28}$/;
const LOT = /^(?:左右)?的?[^，。；]{0,6}(?:用地|土地|地块|厂房|宗地|使用权)/;

/** Who buys the land or the hall that a figure measures: the company of the clause; null where no words say so. */
export function buyerOf(place: Place): SubjectChoice | null {
  const { line, clause, figure, scope } = place;
  if (figure.dimension !== "area") return null;
  const words = scope.folded.slice(clause.start, figure.start);
  const bought = BUYS.exec(words);
  if (!bought) return null;
  if (!LOT.test(say(place, { start: figure.end, end: Math.min(line.end, figure.end + 16) }))) return null;
  const buyer = line.names.findLast(
    (name) => name.kind === "organization" && name.end <= clause.start + bought.index && name.end > line.start,
  );
  return buyer ? choose(buyer, "stated") : null;
}
