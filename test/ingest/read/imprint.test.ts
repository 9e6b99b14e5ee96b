import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { headParts, withoutNumber } from "../../../src/ingest/read/imprint.ts";
import { readMarkdown } from "../../../src/ingest/read/markdown.ts";
import { readText } from "../../../src/ingest/read/text.ts";

const context = { source: "a.txt", mediaType: "text/plain", limits: defaultLimits };

describe("a title and the document's number", () => {
  const title = "临河市人民政府办公室关于印发开发区提升方案的通知";
  it.each([
    `${title}（临政办〔2023〕28号）`,
    `${title} 临政办发〔2023〕28号`,
    `${title}临政办〔2023〕28号`,
    `${title}(临政办字[2023]第28号)`,
    `临政办〔2023〕28号 ${title}`,
    `临政办〔2023〕28号：${title}`,
    `（临政办〔2023〕28号）${title}`,
    `临政办【2023】28号${title}`,
  ])("are told apart: %s", (given) => expect(withoutNumber(given)).toBe(title));

  it.each([
    "临政办〔2023〕28号文件解读",
    "关于废止临政办〔2023〕28号文件的通知",
    "一图读懂《临政发〔2021〕3号》",
    "开发区条例（2023年修订）",
    "临政办〔2023〕28号",
  ])("stay together where the number is what it tells of: %s", (given) => expect(withoutNumber(given)).toBe(given));

  it("is so in every format", () => {
    const body = "一、总体要求\n\n各开发区要加快标准厂房建设，年内新增八十万平方米。\n";
    expect(readText(`${title}（临政办〔2023〕28号）\n\n${body}`, context).value?.title).toBe(title);
    expect(readMarkdown(`---\ntitle: 临政办〔2023〕28号 ${title}\n---\n\n${body}`, context).value?.title).toBe(title);
  });
});

describe("an issuer", () => {
  const body = "各开发区要加快标准厂房建设，年内新增八十万平方米。";
  it("is no inner section of an office", () => {
    for (const section of ["综合科", "办公室", "开发区处"]) {
      const marked = `---\ntitle: 开发区简报\nauthor: 临河市商务局\nsource: ${section}\n---\n\n${body}\n`;
      expect(readMarkdown(marked, context).value?.publisher).toBe("临河市商务局");
      const alone = `---\ntitle: 开发区简报\nauthor: ${section}\n---\n\n${body}\n`;
      expect(readMarkdown(alone, context).value?.publisher).toBeNull();
      const text = `临河市发展改革委关于开发区建设的通知\n发布机构：${section}\n\n${body}\n`;
      expect(readText(text, context).value?.publisher).toBe("临河市发展改革委");
      const signed = `关于开发区建设的通知\n\n${body}\n\n临河市发展改革委\n${section}\n2024年3月5日\n`;
      expect(readText(signed, context).value?.publisher).toBe("临河市发展改革委");
    }
  });
});

describe("a head set on one line", () => {
  it.each([
    ["江海晚报　2019年6月12日　星期三　第05版　县域", "江海晚报", "2019-06-12"],
    ["江海日报  2024年4月28日  星期日  甲辰年三月二十  A03版：要闻", "江海日报", "2024-04-28"],
    ["临河年鉴（2004）　临河市地方志编纂委员会编　2004年10月", "临河市地方志编纂委员会", "2004-10"],
    ["江海周刊 · 2024-04-28", "江海周刊", "2024-04-28"],
  ])("says who and when: %s", (line, publisher, published) =>
    expect(headParts(line)).toEqual({ publisher, published }),
  );

  it.each(["园区概况　2024年4月28日　招商引资　企业服务", "甲园2019年投产。　第05版", "县域　星期三"])(
    "is none: %s",
    (line) => expect(headParts(line)).toBeNull(),
  );

  it("dates the article under it", () => {
    const { value } = readText(
      "江海晚报　2019年6月12日　星期三　第05版\n一座园子\n本报记者　张某　通讯员　李某\n\n本报讯　昨天上午，江海开发区二期破土，首批企业同时进场，合同投资额27.6亿元。\n",
      context,
    );
    expect([value!.published, value!.publisher]).toEqual(["2019-06-12", "江海晚报"]);
  });
});

describe("a page saved as text", () => {
  it("has its headline under the paper's page and its ways about", () => {
    const lines = [
      "临江日报数字报　2017年3月9日　星期四　第A03版：综合",
      "上一版　下一版　版面导航",
      "",
      "一条河两岸的园区账",
      "",
      "本报讯（记者何某）昨天，临江纸业园又有两家企业投产，全园企业增至61家。",
      "",
      "责任编辑：何某　版式：陶某",
    ];
    const document = readText(lines.join("\n"), context).value!;
    expect([document.title, document.publisher, document.published]).toEqual([
      "一条河两岸的园区账",
      "临江日报数字报",
      "2017-03-09",
    ]);
  });

  it("may be a notice of two offices, signed below", () => {
    const lines = [
      "首页 > 政务公开 > 通知公告",
      "",
      "临江省商务厅　临江省发展和改革委员会",
      "关于认定第二批省级冷链物流园的通知",
      "",
      "各市商务局：",
      "决定认定松坪冷链物流园等4家园区为第二批省级冷链物流园，现将有关事项通知如下。",
      "临江省商务厅　临江省发展和改革委员会",
      "2019年6月11日",
    ];
    const document = readText(lines.join("\n"), context).value!;
    expect([document.title, document.published]).toEqual(["关于认定第二批省级冷链物流园的通知", "2019-06-11"]);
  });
});
