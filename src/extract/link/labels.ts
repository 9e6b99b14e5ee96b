/** What the label of a form's line or the head of a table's column says of a park. */
export type LabelKind =
  | "name"
  | "located_in"
  | "part_of"
  | "operated_by"
  | "level"
  | "batch"
  | "formerly"
  | "focus"
  | "established"
  | "opened"
  | "unveiled";

const PARK = "(?:园区|开发区|产业园区?|基地|平台|载体|小镇|集聚区)";
/** Divisions of every rank, alone or side by side: 区县, 县（市、区）, 镇街. */
const DIVISIONS = "(?:省份?|地?[市州盟]|[区县旗镇乡村]|街道|街|团场|师市|城市|地区|行政区划?|[（）()、/／])";
const RUNS = "(?:运营|运维|运管|经营|管理|管护|开发|建设|招商|承建)";
/** What stands beside them and alone says nothing of who runs a park: 投资方 only pays. */
const BESIDE = "(?:投资|服务|业务|实施|责任|主管|具体)";
const WHEN = "(?:时间|日期|年份|年月|年度)";
const MADE = "(?:批复|批准|获批|设立|成立|创建|创办|组建|认定|始建|建园|建区|设园|建立)";
const OPENED = "(?:开园|启用|投用|投运|开业|开放|建成|竣工|投入使用|投入运营|正式运营|建成投用)";
const RANKED =
  "(?:主导|重点|特色|主要|优势|首位|支柱|龙头|核心|主攻|首攻|主打|当家|传统|新兴|培育|培植|入驻|聚焦|鼓励|招引|承接|辅助|配套|补充|后备|第[一二三])";

const KINDS: readonly (readonly [RegExp, LabelKind])[] = [
  [new RegExp(`^${PARK}?(?:名称|全称)$`), "name"],
  [
    new RegExp(
      `^(?:(?:所[在处属]|坐落|属|隶属)(?:的|于)?|行政)(?:${DIVISIONS}+|地[点址]?|位置|区域|区位)?$(?<!^所[在属处]|^隶属于?|^属|^行政)|^属地$|^(?:${PARK}|详细|具体|地理|所处|通讯)?(?:区位|位置|地址|园址|区址|坐落|地点|坐标|方位)(?:地[点址])?$`,
    ),
    "located_in",
  ],
  [new RegExp(`^(?:隶属于?|归属|所属|所在|上级|所属上级|主)(?:${PARK}|园区)?$`), "part_of"],
  [
    new RegExp(
      `^${PARK}?(?:${BESIDE}*(?:${RUNS}${BESIDE}*)+(?:单位|主体|机构|公司|[方商]|企业)(?:名称)?|(?:实施|责任|主管|业主)(?:单位|主体|机构|公司|方)|${RUNS}+(?:平台|部门)|运营|运管|管理|业主)$`,
    ),
    "operated_by",
  ],
  [new RegExp(`^(?:${PARK}|批准|认定|现有|行政)?(?:级别|等级|层级|级次)$`), "level"],
  [/^(?:入选|认定|公布|获批|批准|命名|评定)?(?:批次|批别)$/, "batch"],
  [
    new RegExp(
      `^(?:前身|曾用名称?|曾名|老名字|原称|(?:原|旧|原用|(?:更名|整合|调整|变更|改名|合并)[之以]?前)${PARK}?的?名?称?)$(?<!^[原旧]|^原用|前)`,
    ),
    "formerly",
  ],
  [new RegExp(`^(?:${MADE}+|${MADE}[^时日年]{1,4})${WHEN}$`), "established"],
  [new RegExp(`^${OPENED}+${WHEN}$`), "opened"],
  [new RegExp(`^(?:揭牌|挂牌|授牌)+${WHEN}$`), "unveiled"],
  [
    new RegExp(
      `^${RANKED}*(?:发展)?(?:产业|行业)(?:发展)?(?:方向|定位|领域|特色|门类|类别|集群|链|链条|标签|名片|关键词|重点)*$|^(?:主攻|首攻|主导|主打|发展|重点发展|产业|招商|重点招商)方向$|^(?:${RANKED}|主营|拳头|代表)+(?:产品|业态|业务|领域)$|^主[业营]$|^招商重点$`,
    ),
    "focus",
  ],
];

/** What a label stands for by how it is made, whatever its words; null where it says nothing of these. @param label without spaces and brackets */
export function kindOfLabel(label: string): LabelKind | null {
  if (label.length < 2 || label.length > 14) return null;
  return KINDS.find(([words]) => words.test(label))?.[1] ?? null;
}
