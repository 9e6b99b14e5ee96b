import type { Document, DocumentKind, Issue, Reading } from "../../model/index.ts";
import type { BlockBuilder } from "../builder.ts";
import type { Limits } from "../limits.ts";

/** What a reader is told beside the bytes. `source` is written into the document as given. */
export interface ReadContext {
  readonly source: string;
  readonly mediaType: string;
  /** The date given from outside (a feed, a list page, `--published`); used where the document itself has none. */
  readonly published?: string | undefined;
  readonly limits: Limits;
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
      title: found.title ?? null,
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

/** A reading of nothing: one coded error. */
export function unreadable(code: string, message: string): { value: null; issues: Issue[] } {
  return { value: null, issues: [{ code, severity: "error", message }] };
}
