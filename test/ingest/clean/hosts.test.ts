import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hintsFor, readHosts } from "../../../src/ingest/clean/hosts.ts";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { readHtml } from "../../../src/ingest/read/html.ts";
import { testFolder } from "../../helpers/folders.ts";
import { newsPage, PARAGRAPHS } from "../../helpers/pages.ts";

const hostsOf = (yaml: string) => readHosts(join(testFolder({ "hosts.yaml": yaml }), "hosts.yaml"));
const read = (page: string, yaml: string, source = "https://www.lanping.example/1.html") =>
  readHtml(page, { source, mediaType: "text/html", limits: defaultLimits, hosts: hostsOf(yaml) }).value!;

describe("hints for single sites", () => {
  const aside = PARAGRAPHS.map((p) => p.replaceAll("云岭", "东岗"));
  const page = newsPage().replace(
    "<footer>",
    `<section id="other">${aside.map((p) => `<p>${p}</p>`).join("")}</section><footer>`,
  );

  it("name the article's element, elements to drop and a publisher", () => {
    const body = read(page, 'lanping.example:\n  body: "#other"\n  publisher: 兰坪日报\n');
    expect(body.text).toBe(aside.join("\n"));
    expect(body.publisher).toBe("兰坪日报");
    const dropped = read(page, 'www.lanping.example:\n  drop: ["#other", ".none"]\n');
    expect(dropped.text).toBe(PARAGRAPHS.join("\n"));
    for (const { runs } of dropped.blocks)
      for (const run of runs)
        expect(page.slice(run.origin.start, run.origin.end)).toBe(dropped.text.slice(run.start, run.end));
  });

  it("hold for their host and those under it alone, and give way to what the page says", () => {
    const yaml = "lanping.example:\n  publisher: 兰坪日报\n";
    expect(read(page, yaml, "https://lanping.example.org/1.html").publisher).toBeNull();
    expect(read(page, yaml, "saved.html").publisher).toBeNull();
    const named = page.replace("</h1>", "</h1><p>2024-07-12 来源：云岭晚报</p>");
    expect(read(named, yaml).publisher).toBe("云岭晚报");
  });

  it("an element without words or none at all leaves the page to the general rules", () => {
    const yaml = "lanping.example:\n  body: .nowhere\n";
    expect(read(newsPage(), yaml).text).toBe(PARAGRAPHS.join("\n"));
  });

  it.each([
    ["a.example:\n  body: 'div['\n", "hosts.yaml:2: a.example.body: is no CSS selector"],
    ["a.example:\n  drop: [.x, '']\n", "hosts.yaml:2: a.example.drop.1: is no CSS selector"],
    ["a.example:\n  publisher: 某报\nb.example:\n  boddy: p\n", /^hosts\.yaml:\d: b\.example: .*boddy/],
    ["A报:\n  body: p\n", /^hosts\.yaml:\d: A报: /],
    ["a.example: {}\na.example: {}\n", /^hosts\.yaml:2: /],
  ])("a file that is wrong says where: %j", (yaml, message) => {
    expect(() => hostsOf(yaml)).toThrow(message);
  });

  it("the product's own file is sound", () => expect(hintsFor("https://a.example/")).toBeNull());
});
