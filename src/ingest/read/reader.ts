import type { Document, DocumentKind, Issue, Reading } from "../../model/index.ts";
import type { BlockBuilder } from "../builder.ts";
import type { Hosts } from "../clean/hosts.ts";
import type { Limits } from "../limits.ts";
import { withoutNumber } from "./imprint.ts";

/** What a reader is told beside the bytes. `source` is written into the document as given. */
export interface ReadContext {
  readonly source: string;
  readonly mediaType: string;
  /** The date given from outside (a feed, a list page, `--published`); used where the document itself has none. */
  readonly published?: string | undefined;
  readonly limits: Limits;
  /** Hints for single sites, in place of those of clean/hosts.yaml. */
  readonly hosts?: Hosts;
}

/** What a reader found out beside the blocks. */
export interface Found {
  readonly kind?: DocumentKind;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly published?: string | null;
  readonly publishedAt?: string | null;
  readonly asides?: Document["asides"];
  readonly links?: Document["links"];
}

/** Makes the document of a finished builder. A document without words gets the issue EMPTY_BODY. */
export function documentOf(
  builder: BlockBuilder,
  found: Found,
  issues: readonly Issue[],
  context: ReadContext,
): Reading<Document> {
  const { text, blocks } = builder.finish();
  const all = [...issues];
  const hasItems = (found.links?.items ?? found.links?.sitemaps ?? []).length > 0;
  if (
    text.trim() === "" &&
    !hasItems &&
    !all.some((issue) => issue.severity === "error" || issue.code === "NO_TEXT_LAYER")
  ) {
    all.push({ code: "EMPTY_BODY", severity: "error", message: "There is no text in it." });
  }
  return {
    value: {
      source: context.source,
      mediaType: context.mediaType,
      kind: found.kind ?? "other",
      title: found.title ? withoutNumber(found.title) : null,
      publisher: found.publisher ?? null,
      author: found.author ?? null,
      published: found.published ?? context.published ?? null,
      publishedAt: found.publishedAt ?? null,
      text,
      blocks,
      asides: found.asides ?? [],
      links: found.links ?? {},
    },
    issues: all,
  };
}

/** A source no longer than the limit, and the issue TEXT_CUT where its end was left out. */
export function withinUnits(text: string, maxUnits: number): { source: string; cut: boolean; issues: Issue[] } {
  if (text.length <= maxUnits) return { source: text, cut: false, issues: [] };
  const message = "The text is longer than the limit; its end was left out.";
  return { source: text.slice(0, maxUnits), cut: true, issues: [{ code: "TEXT_CUT", severity: "warning", message }] };
}

/** A reading of nothing: one coded error. */
export function unreadable(code: string, message: string): { value: null; issues: Issue[] } {
  return { value: null, issues: [{ code, severity: "error", message }] };
}
