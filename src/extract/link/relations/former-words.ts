import type { NameMention, Span } from "../../../model/index.ts";
import { guarded } from "../../guarded.ts";
import { matchesOf } from "../../matches.ts";
import { behindLast, unitSet } from "../../unit-set.ts";
import { POINTED, type ToldLine } from "../told/course.ts";
import type { RawRelation } from "./raw.ts";

/** Words that lead to an older name alone: what follows need not end as parks' names do. */
const SURE =
  '老(?:名字?|称呼)(?:[是叫为]|[——：:]{1,2}|(?=[“"]))|前身[，,]?(?:为|是|系|叫|[可要得]?以?(?:从|(?:向[前上])?[追上]溯[到至]))(?:[^，。；]{0,24}的)?|(?:最早|起初|最初|早年|原来|以前|此前|先前)(?:叫做?|名为|称为?)|原名称?[为叫是：:]?|曾用名称?[为叫是：:]?|[旧昔][称名](?:[为叫是：:]|——)?|曾[称名叫][为做]?|原[称叫]为?';
/** Renamed since: what it was called until then. */
const UNTIL =
  "(?:更名|改名|(?:启用|使用|改用|更为|改为)现名|升级|合并|整合|[0-9]{4}年)(?:之|以)?前[，,]?[^，。；叫称]{0,20}?(?:叫做?|名叫|名为|称作|称为?)";
/** Who has known it long still calls it so: 老职工还习惯叫它. */
const STILL =
  '(?:(?<=还|仍旧?|依旧|依然|至今|一直|总|还是|更|老[\\u3400-\\u9fff]{1,4})习惯|老[\\u3400-\\u9fff]{1,5}[还仍总都爱]+)[于把将]?(?:叫|喊|称呼?|唤)(?:它|其|这里|园区|那里)[作做为]?(?=[“"])';
/** When it was made it was called: 建园之初叫, 成立那年名为, 时称. */
const AT_FIRST =
  '(?:(?:建[园区成]|设立|成立|起步|创[办建]|投用|开园|挂牌|始建|筹建|组建)(?:之初|初期|伊始|时|那年|那会儿?)[，,]?(?:还|只|就)?|当[时年]|彼时|那时候?|(?<![同临有及届])时)(?:的?(?:名[字称]|牌子))?(?:叫做?|名叫|[取起定]名为?|名为|称作|称为?|[是为叫](?=[“"]))';
/** Words that lead to what lay there before as well: fields, a village. */
const LOOSE = "原[为是系]|(?:脱胎[于自]|起步于|起源于|发端于|改[建造]?自)(?:[^，。；]{0,20}的)?";
/** 由…小区|扩建而来: read only where that stands behind. */
const BY = "由(?:[0-9]{4}年[^，。；]{0,6}的)?(?:原来?的?)?";
const BECAME =
  "(?:改组|改建|改造|改制|更名|升级|升格|发展|演变|整合|合并|转型|扩建|扩容|迁建)[^，。；]{0,4}(?:而来|而成)";
/** 原|某某洗煤集中区|更名为甲园: an older name that no one knows, renamed at once. */
const RENAMED = guarded(
  /(?:^|[，。；将把])原([\u3400-\u9fff]{4,20}?)(?:正式|整体|获批)?(?:更名|改名|易名|改称|变更)为[“"]?$/,
);
const FORMER = new RegExp(
  `(?:${SURE}|${UNTIL}|(?<first>${AT_FIRST}|${STILL})|(?<loose>${LOOSE})|(?<by>${BY}))[“"]?(?<words>[\\u3400-\\u9fff·—-]{3,22}?)(?=[”"，。；（）(]|[说讲算]起|(?<became>${BECAME})|$)`,
  "g",
);
/** How places of industry and trade that became parks are called. */
const PLACE_NAME = /(?:园|区|城|谷|港|基地|市场|街区|中心|孵化器|集散地|小镇|工场)$/;
/** Works and spots that a quoted older name may end with: “药材初加工点”. */
const SPOT = /(?:[点厂场站村库坊院街]|工程|项目)$/;
/** A kind of place, not the name of one: 原为省级开发区, 原为一片工业区. */
const KIND = /^(?:国家级?|[省市县区]级|一[片个处家座所块]|[老旧]|农业|工业区|城郊|该|本|这|当地|其)/;
/** Before the words: the park itself or what stands for it, and nothing of another thing (某高新区的骨干企业前身为…). */
const OWN =
  /^(?:[”"]?(?:（[^）]*）)?[，,（(]?)?(?:其|它|该园区?|该区|园区|开发区|新区|全区|本区|现园区)?(?:的|在|于)?(?:[0-9年月前]{1,9}(?:(?:正式|动工|开始)?(?:起步|成立|设立|建园|始建|动工|奠基|获批|挂牌|建成|开园|兴建|筹建|创办)，)?|整合|升级|合并)?$/;
/** 人们更熟悉它的|老名字, 街坊到今天还喊它的|旧称 */
const KNOWN_AS =
  /(?:(?:熟悉|习惯|喜欢|爱|常|记得|记住|提起|忘不了)(?:的(?:还|却|仍)?是)?(?:叫|喊|用|说)?|(?:还|仍|仍旧|依旧|依然|一直|总|都|老)(?:是|在|爱|管|把)?(?:叫|喊|唤|称呼?|用|念叨))着?(?:它|其|园区|她)?的?$/;

const CLAUSE_ENDS = unitSet("，。；：");

/** 原名某某城南经济开发小区, 更名之前称…, 它的前身是…孵化器: an older name that the text only says in words. */
export function formerWords(lines: readonly ToldLine[]): RawRelation[] {
  const found: RawRelation[] = [];
  for (const line of lines) {
    const { block, text } = line;
    if (!/前身|名|称|叫|喊|原[为是系]|脱胎|起[步源]于|发端|自|而[来成]/.test(text)) continue;
    for (const sentence of line.sentences) {
      const words = text.slice(sentence.start - block.start, sentence.end - block.start);
      if (words.includes("原")) found.push(...renamed(line, sentence, words));
      for (const match of matchesOf(FORMER, words)) {
        const older = match.groups!.words!;
        if (/[的是为]/.test(older) || KIND.test(older)) continue;
        const at = sentence.start + match.index;
        const end = at + match[0].length;
        const here = line.parks.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
        const named = here.find(
          (name) => name.start >= end - older.length && name.end === end && !/^anaphora/.test(name.rule),
        );
        if (!isName(match, older, named !== undefined)) continue;
        const owner = ownerOf(line, here, sentence.start, at);
        if (!owner || named?.name === owner.name) continue;
        found.push({
          park: owner.name,
          relation: "formerly",
          object: named?.name ?? older,
          rule: "relation.former",
          start: Math.min(owner.start, at),
          end,
        });
      }
    }
  }
  return found;
}

function renamed({ parks }: ToldLine, sentence: Span, words: string): RawRelation[] {
  return parks.flatMap(({ name, start, end, rule }): RawRelation[] => {
    if (start < sentence.start || end > sentence.end || /^anaphora/.test(rule)) return [];
    const older = RENAMED.exec(words.slice(0, start - sentence.start))?.[1];
    if (!older || !PLACE_NAME.test(older) || parks.some((one) => one.end < start && older.endsWith(one.text)))
      return [];
    const at = sentence.start + words.indexOf(older);
    return [{ park: name, relation: "formerly", object: older, rule: "relation.former", start: at, end }];
  });
}

/** True where the words led to are a name: a known one, or such as its lead asks for. */
function isName(match: RegExpExecArray, older: string, named: boolean): boolean {
  const { loose, first, by, became } = match.groups!;
  if (by !== undefined) return became !== undefined && !named && PLACE_NAME.test(older) && !/[与和及]/.test(older);
  if (loose !== undefined) return !named && PLACE_NAME.test(older);
  if (first !== undefined && !named) return PLACE_NAME.test(older) || (/[“"]/.test(match[0]) && SPOT.test(older));
  return named || older.length >= 4;
}

/** The park whose clause it is, or that the clause before ends with; else whom the words are told of. */
function ownerOf(
  line: ToldLine,
  here: readonly NameMention[],
  from: number,
  at: number,
): { readonly name: string; readonly start: number } | null {
  const near = here.findLast((name) => name.end <= at && !POINTED.test(name.name));
  const base = line.block.start;
  const between = near ? line.text.slice(near.end - base, at - base) : "";
  if (near && OWN.test(between)) {
    // 甲园隶属于乙区，建园之初叫…: said of who is told of, not of what its clause ended with.
    const course = between.includes("，") ? line.told(at) : null;
    const told = course?.turned && here.findLast((name) => name.name === course.park && name.end <= near.start);
    return told || near;
  }
  const clause = behindLast(line.text.slice(from - base, at - base), CLAUSE_ENDS);
  if (!OWN.test(clause) && !KNOWN_AS.test(clause)) return null;
  const told = line.told(at);
  // 提起甲园，人们还是习惯叫它的旧名…
  return told ? { name: told.park, start: at } : new Set(here.map((name) => name.name)).size === 1 ? near! : null;
}
