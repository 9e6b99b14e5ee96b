import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DomHandler, type Element } from "domhandler";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { ownPages } from "../../../bench/pages.ts";
import { readDocument } from "../../../src/ingest/index.ts";
import { defaultLimits } from "../../../src/ingest/limits.ts";
import { parseMarkup } from "../../../src/ingest/read/markup.ts";
import { tokenizer } from "../../../src/ingest/read/tokenizer.ts";
import { keptAttributes } from "../../../src/ingest/read/tree.ts";

const first = "园区管委会昨天公布，上半年规模以上工业总产值达到三百亿元，同比增长百分之八。";
const second = "下半年还将开工两处标准厂房，新增面积二十万平方米，预计明年春天交付使用。";
const page = (cell: string) =>
  `<html><body><table width="960"><tr><td>${cell}</td><td width="240"><p>广告位招租</p></td></tr></table></body></html>`;

describe("choosing the parser", () => {
  it("takes the fast one for sound mark-up, unclosed paragraphs and cells included", () => {
    for (const cell of [`<div><p>${first}<p>${second}</div>`, `<p>${first}<td><p>${second}`]) {
      expect(parseMarkup(page(cell), defaultLimits).parser).toBe("htmlparser2");
    }
  });

  it("falls back to the browsers' way where a stray closing tag tears a table apart", async () => {
    // The outer div is open; a browser ignores its closing tag inside the cell, the fast parser closes the table with it.
    const source = `<div>${page(`<p>${first}</p></div><p>${second}</p>`)}`;
    expect(parseMarkup(source, defaultLimits).parser).toBe("parse5");
    const { value } = await readDocument(new TextEncoder().encode(source), { source: "x.html" });
    expect(value?.text).toBe(`${first}\n${second}`);
    for (const run of value!.blocks.flatMap((block) => block.runs)) {
      expect(source.slice(run.origin.start, run.origin.end)).toBe(value!.text.slice(run.start, run.end));
    }
  });

  it("does not take what an unclosed link swallows for a link", async () => {
    const source = `<html><body><a href="#top"><div><p>${first}</p><p>${second}</p></div></body></html>`;
    const { value } = await readDocument(new TextEncoder().encode(source), { source: "x.html" });
    expect(value?.text).toBe(`${first}\n${second}`);
  });
});

describe("the tree", () => {
  /** What the parser says of a source, with places. */
  function eventsOf(source: string, options: ConstructorParameters<typeof Parser>[1]): string[] {
    const events: string[] = [];
    const note = (what: string) => events.push(`${parser.startIndex}-${parser.endIndex} ${what}`);
    const parser: Parser = new Parser(
      {
        onopentagname: (name) => note(`<${name}`),
        onattribute: (name, value, quote) => note(`${name}=${quote}${value}`),
        onclosetag: (name, implied) => note(`</${name} ${implied}`),
        ontext: (data) => note(data),
        oncomment: (data) => note(`!${data}`),
      },
      options,
    );
    parser.end(source);
    return events;
  }
  const odd = [
    "a < b <!-- - -- --> <!--x--->c<![CDATA[ d ]]>e <!-- open",
    "<script>if (a < b) { '</scr' }</script >f<style>.a>b{}</style",
    "<p title='a>b\"' data-x=\"c>d'\" e=f/>g<br/></p x='>'>h<p i=\"unclosed>",
    "<title>a <b> & &amp; c</title><textarea>&amp;</textarea><?php x ?><!doctype y>",
  ];

  it("is the same whether the tokenizer walks or jumps to the next mark", () => {
    const sources = [...odd, ...ownPages().map(({ bytes }) => new TextDecoder().decode(bytes))];
    for (const source of sources) {
      expect(eventsOf(source, { decodeEntities: false, Tokenizer: tokenizer })).toEqual(
        eventsOf(source, { decodeEntities: false }),
      );
    }
  });

  it("holds the attributes and texts that the parser itself decodes", () => {
    const source = [
      '<p class="a&amp;b&nbsp;c">&lt;d&gt;&#22253;&#x533a &copy e&amp f &nbspg &unknown; h</p>',
      "<a href='?a=1&amp;b=2&copy=3&lt'>i</a><a href=?c&ampd>j &</a><script>k &amp; l</script>",
    ].join("");
    const handler = new DomHandler();
    new Parser(handler).end(source);
    const flat = (elements: Element[]) =>
      elements.map(({ name, attribs, children }) => [
        name,
        { ...attribs },
        children.map((child) => "data" in child && child.data),
      ]);
    expect(flat(parseMarkup(source, defaultLimits).root.children as Element[])).toEqual(
      flat(handler.root.children as Element[]),
    );
  });

  it("keeps every attribute that the reading of pages asks for", () => {
    const folders = ["clean", "metadata"].map((name) => join(import.meta.dirname, "../../../src/ingest", name));
    const sources = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(join(folder, name), "utf8")),
    );
    const asked = sources.flatMap((source) => [
      ...[...source.matchAll(/\battribs\??\.(\w+)|\battribs\??\.?\["([\w-]+)"\]/g)].map(
        (found) => found[1] ?? found[2]!,
      ),
      ...[...source.matchAll(/\{([\w\s,:]+)\} = \w+(?:\.\w+)*\.?attribs;/g)].flatMap((found) =>
        found[1]!.split(",").map((name) => name.split(":")[0]!.trim()),
      ),
    ]);
    expect(asked.length).toBeGreaterThan(40);
    const page = `<p ${keptAttributes.map((name) => `${name}="1"`).join(" ")}>`;
    const [element] = parseMarkup(page, defaultLimits).root.children as Element[];
    expect([...new Set(asked)].filter((name) => element!.attribs[name] !== "1")).toEqual([]);
  });

  it("is in cheerio's hands", () => {
    const { tree } = parseMarkup(`<title>a &amp; b</title><div class="x"><p>${first}</p></div>`, defaultLimits);
    expect(tree.find("title").text()).toBe("a & b");
    expect(tree.find("div.x > p").text()).toBe(first);
  });
});
