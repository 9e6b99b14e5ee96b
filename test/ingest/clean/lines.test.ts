import { describe, expect, it } from "vitest";
import { cues, englishCues } from "../../../src/ingest/clean/cues.ts";
import { judgeLines, judgeWords } from "../../../src/ingest/clean/lines.ts";

const prose = "园区管委会昨天公布，上半年规模以上工业总产值达到三百亿元，同比增长百分之八。";

describe("judging lines by their words", () => {
  it.each([
    [
      "editor",
      [
        "责任编辑：张三",
        "（编辑 李四 校对 王五）",
        "[責任編輯：何思齊]",
        "责编|陈梦",
        "值班主任：赵六",
        "Editing by Jane Roe",
        "责 编：陈一",
        "本期编辑 陈小满",
        "流程编辑：U0107",
        "一审：陈一 二审：李二 三审：王三",
        "一审一校：陈一 二审二校：李二",
        "审签：陈一",
        "(Reporting by Jane Roe in Dover; Additional reporting by Lee Poe; Editing by Ann Foe)",
        "Jane Roe in Dover and Lee Poe in York contributed to this report.",
      ],
    ],
    [
      "byline",
      [
        "本报记者 张三 李四",
        "文/图 刘玺东",
        "□岛城日报记者 冯涛",
        "作者｜江屿",
        "采写：许知行",
        "（作者单位：云泽大学）",
        "By Jane Roe and Lee Poe, Harbour Reporters",
        "Jane Roe is a reporter covering ferries. She joined the Courier in 2019.",
      ],
    ],
    [
      "source",
      [
        "来源：云泽日报",
        "（原标题：一座园区的二十四小时）",
        "（原题为《一座园区的二十四小时》）",
        "本文转载自公众号“园区观察”",
        "稿源：市政府网",
        "本文经授权转载自云泽观察",
        "（据云泽电视台报道）",
        "本文首发于云泽观察",
        "A version of this article appears in print on May 4, 2021, Section B, Page 2.",
      ],
    ],
    ["credit", ["图片来源：视觉中国", "新华社记者 张三 摄", "企业供图", "Photo: Jane Roe", "配图来自网络"]],
    ["caption", ["▲园区北门的早餐铺", "图为签约仪式现场", "资料图：三号地块航拍", "图3：产值走势"]],
    [
      "note",
      [
        "免责声明：本文观点仅代表作者本人",
        "未经授权不得转载",
        "转载请注明出处",
        "投资有风险，入市需谨慎，据此操作风险自担",
        "© 2024 Coastline Gazette",
        "特别提醒：如果我们使用了您的图片，请作者与本网联系",
        "We use cookies to give you the best experience on our site.",
        "This story has not been edited by our staff and comes from a syndicated feed.",
      ],
    ],
    [
      "furniture",
      [
        "扫描二维码关注我们",
        "点击上方蓝字关注",
        "分享到：",
        "展开全文",
        "阅读 1.2万",
        "字号：大 中 小",
        "- END -",
        "新闻热线：0571-80000000",
        "Sign up for our newsletter",
        "分享让更多人看到",
        "返回云泽，查看更多",
        "海量资讯，尽在云泽新闻APP",
        "觉得好就点个赞吧",
        "READ MORE: The bridge that moved",
        "Follow us on Twitter",
        "Jane Roe can be reached at jane@courier.example.",
        "Subscribe to unlock this article",
        "5 min read",
        "Only £1 for 4 weeks",
        "Then $59 per month. Complete digital access to our journalism. Cancel anytime during your trial.",
        "€8/month, billed yearly",
        "Explore our full range of subscriptions.",
        "继续滑动看下一个",
        "10.42 GMT",
      ],
    ],
    [
      "tail",
      [
        "相关阅读",
        "延伸阅读：",
        "往期推荐",
        "网友评论（12）",
        "下一篇：新桥通车",
        "Related articles",
        "热门新闻",
        "热 点 推 荐",
        "相关股票",
        "14 Comments",
        "3 条评论",
        "潮友热评",
        "共12条回复",
        "Most read",
      ],
    ],
  ] as const)("knows %s lines", (kind, lines) => {
    for (const line of lines) expect(judgeWords(line)?.kind, line).toBe(kind);
  });

  it("leaves sentences alone that begin or sound alike", () => {
    for (const line of [
      prose,
      "编辑部的几位老人至今记得，三十年前这里还是一片稻田，连一条像样的路都没有。",
      "来源于园区企业的税收占全区的六成以上，比上年提高了三个百分点。",
      "记者在现场看到，三条生产线同时运转，工人每两小时换一次班。",
      "扫码领取的消费券当天就用掉了一半，超市里排起了长队。",
      "一、严格登记管理。校外托管机构应当依法办理营业执照，经营范围须载明。",
      "未经被收集者同意，不得向他人提供个人信息，这是法律划出的红线。",
      "图书馆新馆下月开放，馆藏图书八十万册，设座位一千二百个。",
      "附件：1.开发区主要指标年度分解表",
      "真该为他们的坚持点赞！",
      "一审法院判决被告赔偿三百万元，被告当庭表示上诉。",
      "Follow the path for two miles until it meets the road.",
      "Related parties must be named in the annual report, the court said.",
      "Sign up sheets were full by noon, and the gym had to turn people away from the second session.",
      "Register to vote before the end of June.",
      "Share prices rose 4% on Monday.",
      "More than 300 homes were without water.",
      "Rents of $59 per month are not unheard of there.",
      "收到3条评论意见，采纳2条，其余作出说明。",
      "Comments made at the hearing will be published next week.",
      "By the end of the year, the park will have added three new production lines.",
    ]) {
      expect(judgeLines([prose, line, prose])[1], line).toBe("body");
    }
  });

  it("takes unsure lines for furniture before the first sentence and after the last only", () => {
    const dated = "2024-03-05 09:12 云泽网";
    expect(judgeLines([dated, prose, dated, prose])).toEqual(["furniture", "body", "body", "body"]);
  });

  it("takes what a printed piece carries at its edges for furniture there, and for text within it", () => {
    for (const line of [
      "报告编号：YZ-2024-018",
      "印数：3000册",
      "（共印120份）",
      "索引号：0123/2024-00012",
      "印张：12.5",
    ]) {
      expect(judgeLines([line, prose, line, prose, line]), line).toEqual([
        "furniture",
        "body",
        "body",
        "body",
        "furniture",
      ]);
    }
    for (const line of ["资料编号由各园区自行确定", "版次更新以官网为准", "报告编号规则见附件"]) {
      expect(judgeLines([line, prose])[0], line).toBe("body");
    }
  });

  it("takes a box of the writer at an English foot for a byline: a name alone, and who that is", () => {
    const body = Array.from({ length: 3 }, (_, at) => `The park opened hall ${at + 1} in May, and 30 firms moved in.`);
    for (const [name, about] of [
      ["Jess Mora", "Jess has guided on the Lower Fork since 2009 and owns eleven paddles."],
      ["Written by Dev Anand", "Dev leads customer operations at Shelfwise. Before that he lost parcels for a living."],
      ["María del Campo", "María teaches at the harbour school, and keeps bees on its roof."],
    ] as const)
      expect(judgeLines([...body, name, about]), name).toEqual(["body", "body", "body", "byline", "byline"]);
    const heading = ["North Harbour", "North of the river the park has kept its two old mills."];
    expect(judgeLines([...body, ...heading, ...body]).slice(3, 5)).toEqual(["body", "body"]);
    expect(judgeLines([...body, "Upper Mill", "The mill stands empty, and waits for its third owner."])).not.toContain(
      "byline",
    );
  });

  it("knows an account's name before its hour, and leaves an issuer's before its day", () => {
    for (const line of [
      "体坛前沿 · 2024-05-11 22:05",
      "汽车生活报 | 2023-03-15",
      "乡土中国网2020年11月03日 16:05",
      "航天视野 09-27 09:00",
    ])
      expect(judgeLines([line, prose])[0], line).toBe("furniture");
    for (const line of ["云泽市教育局 2022年8月26日", "云泽市教育局2022年8月26日"])
      expect(judgeLines([prose, line])[1], line).toBe("body");
  });

  it("keeps the date under a notice", () => {
    expect(judgeLines([prose, "云泽市教育局", "2022年8月26日"])).toEqual(["body", "body", "body"]);
  });

  it("cuts the tail, but not where most of the text comes after it", () => {
    expect(judgeLines([prose, prose, "相关阅读", "新桥今日通车"])).toEqual(["body", "body", "tail", "tail"]);
    expect(judgeLines([prose, "延伸阅读", "新桥今日通车", prose, prose])).toEqual([
      "body",
      "tail",
      "tail",
      "body",
      "body",
    ]);
  });

  it("finds the headline again whatever its quotation marks", () => {
    expect(judgeLines(['一片茶叶的"出圈"路', prose], { title: "一片茶叶的“出圈”路" })).toEqual(["title", "body"]);
  });

  it("looks at no line for long, however it is made", () => {
    for (const line of [
      "记者 ".repeat(30),
      "（".repeat(90),
      "2024-".repeat(14),
      "编辑：".repeat(25),
      "a ".repeat(45),
      ">".repeat(60),
      "图".repeat(140),
      "Jane ".repeat(80),
      "by A ".repeat(60),
      "share this ".repeat(30),
    ]) {
      const all = [...cues, ...englishCues];
      // The first run compiles the patterns.
      for (const { pattern } of all) pattern.test(line.slice(0, 40));
      const started = performance.now();
      for (const { pattern } of all) pattern.test(line);
      expect(performance.now() - started, line).toBeLessThan(50);
    }
  });
});
