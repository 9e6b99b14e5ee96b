import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FactsAnswer } from "../../src/web/api.ts";
import { type Served, serve } from "../../src/web/server/index.ts";
import { testFolder } from "../helpers/folders.ts";
import { testStore } from "../helpers/postgres.ts";
import { withSample } from "../web/sample.ts";
import { chromiumPath, openBrowser } from "./chromium.ts";

/** How long to go on asking for what a click has yet to bring about. */
const WAIT = { timeout: 15_000 };

describe.skipIf(!chromiumPath)("the review app in a browser", () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  /** What must not happen on any page: errors in the console, requests to anywhere else, dialogs from text that was run. */
  let faults: string[];

  beforeAll(async () => {
    const client = testFolder();
    await build({ logLevel: "error", build: { outDir: client, emptyOutDir: true } });
    const store = await testStore();
    await withSample(store);
    served = await serve({ store, client });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(path: string, options: { width?: number } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: 900 } });
    page = await context.newPage();
    faults = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) faults.push(`outside request: ${request.url()}`);
    });
    await page.goto(served.url + path);
    return page;
  }
  afterEach(async () => {
    const found = faults;
    await page.context().close();
    expect(found).toEqual([]);
  });

  const asked = async (query: string): Promise<FactsAnswer> =>
    (await (await fetch(`${served.url}api/facts?${query}`)).json()) as FactsAnswer;
  /** The words a fact is marked with in the text, as its quote or as its figure. */
  const marked = (part: "quote" | "figure", id: string): Promise<string> =>
    page.locator(`[data-${part}~="${id}"]`).evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""));

  it("filters facts, opens one in its document at its exact words, and accepts it", async () => {
    await open("facts");
    await page.getByLabel("园区", { exact: true }).fill("白鹭");
    await page.waitForURL(/park=/);
    await page.getByLabel("指标", { exact: true }).selectOption("planned_area");
    await page.waitForURL(/metric=planned_area/);
    const rows = page.locator("tr.fact");
    await expect.poll(() => rows.count(), WAIT).toBe(2);
    const { facts } = await asked(`metric=planned_area&park=${encodeURIComponent("白鹭")}`);
    const fact = facts.find((one) => one.table === null)!;
    const row = rows.filter({ hasText: fact.text });
    expect(await row.locator("mark").textContent()).toBe(fact.text);
    await row.locator("a.quote-link").click();
    await page.waitForURL(new RegExp(`/documents/${fact.documentId}\\?fact=`));
    await page.locator(".card.current").waitFor();
    expect(await marked("quote", fact.id)).toBe(fact.quote);
    expect(await marked("figure", fact.id)).toBe(fact.text);
    await page.locator(".card.current").getByRole("button", { name: /^采纳/ }).click();
    await page.locator(".card.accepted").waitFor();
    expect(await page.locator(`[data-fact="${fact.id}"]`).getByText("已采纳").count()).toBe(1);
    expect((await asked("status=accepted")).facts.map((one) => one.id)).toEqual([fact.id]);
    await page.goto(`${served.url}facts?status=accepted`);
    await expect.poll(() => rows.count(), WAIT).toBe(1);
    expect(await row.getByText("已采纳").count()).toBe(1);
    await row.getByRole("button", { name: /^撤销/ }).click();
    await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(0);
  });

  it("marks every fact of a document at its exact words, overlapping ones and table cells too", async () => {
    const { facts } = await asked("limit=1000");
    for (const id of new Set(facts.map((fact) => fact.documentId))) {
      await open(`documents/${id}`);
      await page.locator(".document-text .hl").first().waitFor();
      for (const fact of facts.filter((one) => one.documentId === id)) {
        // A cell's border is no text: in the canonical text a tab stands there.
        expect(await marked("quote", fact.id)).toBe(fact.quote.replaceAll(/[\t\n]/g, ""));
        expect(await marked("figure", fact.id)).toBe(fact.text);
      }
      if (facts.some((fact) => fact.documentId === id && fact.table)) {
        expect(await page.locator(".document-text thead th").allTextContents()).toContain("园区");
      }
      await page.context().close();
    }
    await open("facts");
  });

  it("is driven by single keys: down, accept, reject with a reason, undo", async () => {
    await open("facts?sort=place");
    await page.locator("tr.fact").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("a");
    await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(1);
    await page.locator("tr.fact:nth-child(1).accepted").waitFor();
    expect(await page.locator("tr.fact").nth(1).getAttribute("aria-current")).toBe("true");
    await page.keyboard.press("r");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => (await asked("status=rejected")).facts[0]?.decision?.reason, WAIT)
      .toBe("wrong-subject");
    await page.locator("tr.fact:nth-child(3).current").waitFor();
    await page.keyboard.press("u");
    await expect.poll(async () => (await asked("status=rejected")).total, WAIT).toBe(0);
    await page.keyboard.press("u");
    await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("jar");
    expect(await page.getByLabel("搜索", { exact: true }).inputValue()).toBe("jar");
    expect((await asked("status=pending")).total).toBe((await asked("")).total);
  });

  it("keeps to what was pressed when the server answers late: undo means the fact just decided, words stay words", async () => {
    await open("facts?sort=place");
    await page.locator("tr.fact").nth(1).waitFor();
    const ids = await page.locator("tr.fact").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-fact")));
    // The first decision's answer comes at once, the later ones' late.
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.locator("tr.fact:nth-child(1).accepted").waitFor();
    await page.route(/\/decisions$/, async (route) => {
      const response = await route.fetch();
      await new Promise((later) => setTimeout(later, 700));
      await route.fulfill({ response });
    });
    await page.keyboard.press("a");
    await page.keyboard.press("u");
    await page.keyboard.press("/");
    // The undone fact becomes the current one when the answer comes; the reader writes by then.
    await page.locator("tr.fact:nth-child(2).current").waitFor();
    await page.keyboard.type("jar");
    expect(await page.getByLabel("搜索", { exact: true }).inputValue()).toBe("jar");
    await expect
      .poll(async () => (await asked("status=accepted")).facts.map((fact) => fact.id), WAIT)
      .toEqual([ids[0]]);
    await page.unroute(/\/decisions$/);
    await page.goto(`${served.url}facts?status=accepted`);
    await page.locator("tr.fact").getByRole("button", { name: /^撤销/ }).click();
    await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(0);
  });

  it("goes through a filtered list page by page without passing over a fact", async () => {
    // Pages of three, so that the few facts of the sample fill several.
    await open("facts");
    await page.route(/\/api\/facts\?/, (route) => {
      void route.continue({ url: route.request().url().replace("limit=50", "limit=3") });
    });
    const { total } = await asked("");
    await page.goto(`${served.url}facts?status=pending&sort=place`);
    await page.locator("tr.fact").first().waitFor();
    await page.keyboard.press("j");
    const done = new Set<string>();
    while (done.size < total) {
      const others = [...done].map((id) => `:not([data-fact="${id}"])`).join("");
      done.add((await page.locator(`tr.current.pending${others}`).getAttribute("data-fact"))!);
      await page.keyboard.press("a");
      await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(done.size);
    }
    expect((await asked("status=pending")).total).toBe(0);
    for (let left = total - 1; left >= 0; left--) {
      await page.keyboard.press("u");
      await expect.poll(async () => (await asked("status=accepted")).total, WAIT).toBe(left);
    }
  });

  it("speaks Chinese first, and English from the switch on, after a reload too", async () => {
    await open("parks");
    await page.getByRole("heading", { name: "园区" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    await page.getByRole("button", { name: "Switch the interface to English" }).click();
    await page.getByRole("heading", { name: "Parks" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Parks" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await page.getByRole("link", { name: "Facts", exact: true }).click();
    await page.locator("tr.fact").first().waitFor();
    const words = await page.locator("header, .filters, thead").allTextContents();
    expect(words.join("").replace("中文", "")).not.toMatch(/事实|全部|待审/);
  });

  it("shows text that looks like markup as text", async () => {
    await open("documents");
    await page.getByText("<img src=x onerror=alert(1)>云溪市园区规划").click();
    await page.locator(".document-text .hl").first().waitFor();
    expect(await page.locator("h1").first().textContent()).toContain("<img src=x");
    expect(await page.locator("img").count()).toBe(0);
  });

  it("adds addresses to the list and names one that is none", async () => {
    await open("status");
    await page.getByRole("button", { name: "添加网址" }).click();
    const field = page.getByLabel("网页或文件的网址，一行一个");
    await field.fill("not an address");
    await page.getByRole("button", { name: "加入队列" }).click();
    await page.getByText("不是有效的 http(s) 网址：not").waitFor();
    await field.fill("https://news.example.cn/1.html\nhttps://news.example.cn/2.html");
    await page.getByRole("button", { name: "加入队列" }).click();
    await page.getByText("已加入 2 个网址").waitFor();
  });

  it.each(["facts", "documents", "parks", "status", "documents/1"])("fits a phone: %s", async (path) => {
    await open(path, { width: 390 });
    await page.locator("main :is(tr.fact, td, dd, .hl)").first().waitFor();
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(shown!);
  });

  it("gives every control a name that can be spoken", async () => {
    for (const path of ["facts", "documents/1", "status"]) {
      await open(path);
      await page.locator("main :is(tr.fact, .hl, dd)").first().waitFor();
      const nameless = await page.locator("button, a, input, select, textarea").evaluateAll((controls) =>
        controls
          .filter((control) => {
            const label =
              control.getAttribute("aria-label") ?? control.closest("label")?.textContent ?? control.textContent;
            return label?.trim() === "";
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
      expect(nameless).toEqual([]);
      if (path !== "status") await page.context().close();
    }
  });
});
