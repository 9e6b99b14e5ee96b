import { parseDocument } from "yaml";
import type { Issue } from "../../model/index.ts";
import { isSection } from "../metadata/section.ts";

/** What a Markdown file's front matter says. */
export interface FrontMatter {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly publishedAt: string | null;
  readonly canonical: string | null;
  /** Offset of the first unit after it. */
  readonly end: number;
  readonly issues: readonly Issue[];
}

const none = { title: null, author: null, publisher: null, published: null, publishedAt: null, canonical: null };

/** Reads the YAML between the first two lines of dashes; `end` is 0 where there is none. Dates are told in China's zone. */
export function readFrontMatter(source: string): FrontMatter {
  const open = /^\s{0,100}---[ \t]*\r?\n/.exec(source.slice(0, 300));
  if (!open) return { ...none, end: 0, issues: [] };
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(open[0].length, 65_536));
  if (!close) return { ...none, end: 0, issues: [] };
  const end = open[0].length + close.index + close[0].length;
  const parsed = parseDocument(source.slice(open[0].length, open[0].length + close.index), {
    uniqueKeys: false,
    logLevel: "silent",
  });
  const issues: Issue[] = parsed.errors.slice(0, 1).map((error) => ({
    code: "FRONT_MATTER_BROKEN",
    severity: "warning",
    message: `The front matter is no sound YAML: ${error.message.split("\n")[0]}`,
  }));
  let data: Record<string, unknown> = {};
  try {
    const value: unknown = parsed.toJS({ maxAliasCount: 50 });
    if (value && typeof value === "object" && !Array.isArray(value)) data = value as Record<string, unknown>;
  } catch {
    return {
      ...none,
      end,
      issues: [
        ...issues,
        { code: "FRONT_MATTER_BROKEN", severity: "warning", message: "The front matter refers to itself too often." },
      ],
    };
  }
  const words = (...keys: string[]) => {
    for (const key of keys) {
      const value = data[key];
      const one = Array.isArray(value) ? value[0] : value;
      if (typeof one === "string" && one.trim() !== "") return one.trim();
      if (typeof one === "object" && one !== null && typeof (one as { name?: unknown }).name === "string")
        return (one as { name: string }).name;
    }
    return null;
  };
  const author = words("author", "authors", "作者");
  const issuer = words("publisher", "source", "site", "来源", "发布机构", "发布单位");
  const when = data.date ?? data.published ?? data.pubDate ?? data.publishDate ?? data.发布日期 ?? data.日期 ?? null;
  const time = when === null ? null : readTime(when instanceof Date ? when.toISOString() : String(when));
  return {
    title: words("title", "标题"),
    author,
    publisher: issuer !== null && !isSection(issuer) ? issuer : publisherOf(author),
    published: time?.day ?? null,
    publishedAt: time?.at ?? null,
    canonical:
      [words("canonical", "link", "url", "source_url")].find((url) => url !== null && /^https?:/.test(url)) ?? null,
    end,
    issues,
  };
}

/** An author that is an office or a site stands for the publisher; an office's inner section (…厅开发区处) for the office. */
function publisherOf(author: string | null): string | null {
  if (author === null || isSection(author)) return null;
  const office =
    /^(.{2,30}?(?:委员会|管委会|人民政府|办公厅|办公室|厅|局|委|部|院))(?:.{1,12}(?:处|科|室|股|中心))$/.exec(author);
  if (office?.[1]) return office[1];
  // Two to four characters without a word of an office or paper are a person's name.
  const person =
    /^[\u4e00-\u9fff]{2,3}(?:·[\u4e00-\u9fff]{1,6})?$/.test(author) || /^(?:admin|editor|小编|管理员)$/i.test(author);
  return person && !/[报网社台刊局厅委办部]$/.test(author) ? null : author;
}

/** A date or time as written → the day in China's zone, and the moment where it gives one. Null for what is no date. */
export function readTime(words: string): { day: string; at: string | null } | null {
  const text = words.trim();
  const plain =
    /^((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]{0,2}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?)?$/.exec(
      text,
    );
  const two = (value: string | undefined) => (value ?? "0").padStart(2, "0");
  if (plain) {
    const day = `${plain[1]}-${two(plain[2])}-${two(plain[3])}`;
    if (Number.isNaN(Date.parse(day))) return null;
    return { day, at: plain[4] ? `${day}T${two(plain[4])}:${plain[5]}:${two(plain[6])}+08:00` : null };
  }
  const month = /^((?:19|20)\d{2})[-/.年](\d{1,2})月?$/.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return { day: `${month[1]}-${two(month[2])}`, at: null };
  const moment = /\d{4}/.test(text) && text.length <= 60 ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) return null;
  // Midnight in UTC is how YAML gives a bare day.
  if (/T00:00:00(?:\.000)?Z$/.test(text)) return { day: text.slice(0, 10), at: null };
  const local = new Date(moment + 8 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), at: `${local.slice(0, 19)}+08:00` };
}
