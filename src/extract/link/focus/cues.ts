/** Words behind which a park's industries are listed. */
export interface Cue {
  readonly id: string;
  /** The cue; the list starts where the match ends. */
  readonly words: RegExp;
  /** What must stand in the text too, where the cue's own words tell little: looked for first. */
  readonly needs?: RegExp;
  /** `any` takes what no lexicon knows too; `some` wants one of the items to be a known industry; `all` every one. */
  readonly known: "any" | "some" | "all";
  /** How many items there must be, and how long each may be at most, in characters. */
  readonly least: number;
  readonly longest: number;
  /** A sentence and what it tells: park：industries. */
  readonly finds: readonly (readonly [string, string])[];
  readonly ignores: readonly string[];
}

const ROLES = "为(?:主导|特色|重点|核心|主攻|主|支撑|支柱|产业链特色|首位|龙头|补充|辅|配套)";

/** In running order. */
export const cues: readonly Cue[] = [
  {
    id: "focus.weight",
    words:
      /重点聚焦|聚焦于?|重点发展|重点布局|重点围绕|重点推动|重点培育|重点打造|大力发展|着力发展|着力培育|加快发展|优先发展|主要发展|积极发展|布局发展|前瞻布局|延伸发展|加快布局发展|专注于?|兼顾|用于(?=[^，。；]{2,12}产业(?:[，。；]|$))|深耕|主攻(?!方向|产业)|主打|突出发展|强化发展|聚焦发展|培育壮大|发展壮大|做大做强|扩充补全|专攻|专做|专营|专产|专司|专门(?:做|生产|发展|承接)|主产|主营|主做|盯住|盯紧|紧盯|押注|锁定|认准|重在|侧重于?|主要承接|重点承接|重点引进|重点招引|主要生产|主要从事|做精做透|做精|着力延伸|突出(?!重点|抓|位置|优势|特色|问题|成绩|贡献|发展|重围|了|项目)|主攻方向为|主要布局/g,
    known: "any",
    least: 1,
    longest: 16,
    finds: [
      ["娄底高新区重点发展先进结构材料和电子陶瓷。", "娄底高新区：先进结构材料、电子陶瓷"],
      ["自贡航空产业园专注通航制造和无人机测试。", "自贡航空产业园：通航制造、无人机测试"],
      ["雅安大数据产业园深耕算力服务。", "雅安大数据产业园：算力服务"],
    ],
    ignores: ["吉安高新区聚焦企业融资难、用地难问题。", "抚州高新区聚焦主责主业。"],
  },
  {
    id: "focus.leading",
    words:
      /(?:主导|首位|支柱|特色|优势|重点|主攻|龙头|主打|当家|拳头|主力)产业(?:定位)?(?:为|是|有|包括|涵盖|以|(?:确|选|拟)?定(?:位)?为|明确为|选定|聚焦)|主业(?:为|是|定为|确定为)|(?:产业|功能|发展)定位(?:为|是)|(?:主攻|产业|发展)方向(?:为|是)/g,
    known: "any",
    least: 1,
    longest: 16,
    finds: [
      ["广元经开区主导产业为铝基新材料、食品饮料。", "广元经开区：铝基新材料、食品饮料"],
      ["遂宁高新区产业定位为锂电材料、电子电路。", "遂宁高新区：锂电材料、电子电路"],
      ["安康高新区首位产业是富硒食品。", "安康高新区：富硒食品"],
    ],
    ignores: ["安康高新区主导产业产值增长9%。"],
  },
  {
    id: "focus.role",
    needs: new RegExp(ROLES),
    words: new RegExp(`(?:形成(?:了)?)?以(?=[^，]{2,40}${ROLES})`, "g"),
    known: "any",
    least: 1,
    longest: 16,
    finds: [
      ["巴中经开区以食品饮料、生物医药为主导产业。", "巴中经开区：食品饮料、生物医药"],
      ["泸州白酒产业园是以白酒酿造为核心的专业园区。", "泸州白酒产业园：白酒酿造"],
      ["以光电显示为特色的涵江高新区今年扩产。", "涵江高新区：光电显示"],
    ],
    ignores: ["巴中经开区以项目建设为重点抓好工作。"],
  },
  {
    id: "focus.second",
    needs: new RegExp(ROLES),
    words: new RegExp(`^(?![^，]*(?:以|是|由|把|将))(?=[^，]{2,30}${ROLES})`, "g"),
    known: "some",
    least: 1,
    longest: 12,
    finds: [
      ["达州高新区以能源化工为主导，智能制造为支撑。", "达州高新区：能源化工、智能制造"],
      ["柳东新区以汽车为主导，新能源、大数据为特色。", "柳东新区：汽车、新能源、大数据"],
      ["咸阳高新区以电子显示为主导，医药为补充。", "咸阳高新区：电子显示、医药"],
    ],
    ignores: ["达州高新区总投资为主导权之争所累。"],
  },
  {
    id: "focus.growing",
    words:
      /大力推进|延伸(?!至|到|出|了|产业链|链条|发展)|加速集聚|加快集聚|集聚发展|补全|放大|(?<!产业|经济|事业|质量|创新|协同|差异|绿色|融合|集群|集聚|快速|健康|持续|社会|未来|长远|战略|企业|园区|投资|促进|科技)发展|围绕|立足|(?<!空间|功能)布局|涵盖|加快/g,
    known: "some",
    least: 1,
    longest: 16,
    finds: [
      ["内江经开区围绕汽车零部件、生物医药招引项目。", "内江经开区：汽车零部件、生物医药"],
      ["资阳临空经济区立足口腔装备，打造“中国牙谷”。", "资阳临空经济区：口腔装备"],
      ["南充临江新区布局新能源汽车、丝纺服装。", "南充临江新区：新能源汽车、丝纺服装"],
    ],
    ignores: ["萍乡经开区发展迅速。", "新余高新区加快标准厂房、道路和管网建设。"],
  },
  {
    id: "focus.making",
    words: /确立(?:了)?|瞄准|形成(?:了)?|构建|打造|推动|促进|推进|建设|培育|引进|集聚|汇聚|做强|做优|支撑/g,
    known: "some",
    least: 2,
    longest: 9,
    finds: [
      ["侯马经开区形成精密铸造、现代物流产业集群。", "侯马经开区：精密铸造、现代物流"],
      ["吕梁经开区打造铝镁新材料、氢能装备产业集群。", "吕梁经开区：铝镁新材料、氢能装备"],
      ["玉门经开区做强精细化工、新能源两条产业链。", "玉门经开区：精细化工、新能源"],
    ],
    ignores: ["景德镇高新区推进道路、管网建设。"],
  },
  {
    id: "focus.strengthening",
    words: /(?:做强|做优|做大|培育|壮大|共建|共同发展)(?:了)?/g,
    known: "all",
    least: 1,
    longest: 9,
    finds: [
      ["瑞昌经开区做强纺织服装。", "瑞昌经开区：纺织服装"],
      ["宿州高新区培育生命健康产业。", "宿州高新区：生命健康"],
      ["嘉峪关工业园区做优精品钢。", "嘉峪关工业园区：精品钢"],
      ["金昌经开区共建电池材料产业集群。", "金昌经开区：电池材料"],
    ],
    ignores: ["瑞昌经开区培育高新技术企业12家。"],
  },
];

/** A clause that is a list of industries: A、B、C等产业, A、B两大主导产业, A、B“双首位”产业. */
export const ENUMERATION =
  /^[^，。；：]{3,60}?(?:等[^，。；]{0,6}?|[“][^”]{1,6}[”]|[0-9一二三四五六七八九两][大条个](?:[^，。；]{0,4}?))(?:产业|领域|行业)/;
/** Openings that are cues of their own. */
export const NOT_ENUMERATED =
  /^(?:已经?|初步|基本|逐步|不断|持续|正)*(?:加快|加速|大力|重点|聚焦|形成|打造|推动|促进|推进|建设|构建|培育|布局|发展|引进|纵向|横向|突出|以|围绕|立足|做[强优大]|壮大|集聚|拥有|成为)/;
/** Openings of clauses whose industries are not the park's own: 项目涉及…等领域, 产品用于…等行业. */
export const OTHERS =
  /^(?:[^，]{0,4}(?:项目|企业|产品|人才|课题|专利)[^，]{0,4})?(?:主要)?(?:涉及|覆盖|应用于|用于|服务于|分布于|分布在)/;
