import { Parser } from "htmlparser2";
import type { Document, Issue, Reading } from "../../model/index.ts";
import { createBuilder } from "../builder.ts";
import { readTime } from "./frontmatter.ts";
import { documentOf, type ReadContext } from "./reader.ts";

/** What the protocol allows one file. */
const MAX_ITEMS = 50_000;

/**
 * Reads a sitemap or a sitemap index: its addresses as further sources, with the day of their last change and, for news, title and date.
 * When a page last changed does not tell when its article was written.
 */
export function readSitemap(text: string, context: ReadContext): Reading<Document> {
  const items: { url: string; title?: string; published?: string; changed?: string }[] = [];
  const sitemaps: { url: string; changed?: string }[] = [];
  let at: { url: string; title: string; changed: string; news: string } | null = null;
  let field: "url" | "title" | "changed" | "news" | null = null;
  let dropped = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        const local = name.slice(name.indexOf(":") + 1);
        if (local === "url" || (local === "sitemap" && at === null)) at = { url: "", title: "", changed: "", news: "" };
        // An image's or video's address inside an entry is not the entry's own.
        else if (name === "loc") field = "url";
        else if (name === "lastmod") field = "changed";
        else if (local === "publication_date") field = "news";
        else if (name === "news:title") field = "title";
        else field = null;
      },
      ontext(words) {
        if (at && field && at[field].length < 4_000) at[field] += words;
      },
      onclosetag(name) {
        field = null;
        const local = name.slice(name.indexOf(":") + 1);
        if (!at || (local !== "url" && local !== "sitemap")) return;
        const url = at.url.trim();
        if (/^https?:\/\//i.test(url)) {
          const published = readTime(at.news.trim())?.day;
          const day = readTime(at.changed.trim())?.day;
          const changed = day ? { changed: day } : {};
          if (items.length + sitemaps.length >= MAX_ITEMS) dropped++;
          else if (local === "sitemap") sitemaps.push({ url, ...changed });
          else {
            const title = at.title.trim();
            items.push({ url, ...(title ? { title } : {}), ...(published ? { published } : {}), ...changed });
          }
        }
        at = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  const issues: Issue[] = [];
  if (dropped > 0)
    issues.push({
      code: "TOO_MANY_ITEMS",
      severity: "warning",
      message: `Only the first ${MAX_ITEMS} addresses were read; ${dropped} more were left out.`,
    });
  const links = { ...(items.length > 0 ? { items } : {}), ...(sitemaps.length > 0 ? { sitemaps } : {}) };
  return documentOf(createBuilder(), { kind: "other", links }, issues, context);
}
