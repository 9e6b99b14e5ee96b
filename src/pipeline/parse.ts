import { isFeed, readDocument, softFault, unpackArchive } from "../ingest/index.ts";
import type { Block, Document, Issue } from "../model/index.ts";
import type { KeptBody, SourceRow } from "../store/index.ts";
import type { StepContext } from "./context.ts";
import { isWeb } from "./fetch.ts";
import { contentHash, storable } from "./hash.ts";

/** What bytes turned out to be: a document, an archive of further ones, or nothing that can be read. */
export type Parsed =
  | { readonly kind: "document"; readonly document: Document; readonly hash: string; readonly issues: readonly Issue[] }
  | {
      readonly kind: "archive";
      readonly members: readonly { name: string; bytes: Uint8Array }[];
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "unreadable"; readonly issue: Issue };

/** Bytes as they came, and what was said of them. */
export type PageBody = Pick<KeptBody, "bytes" | "mediaType" | "charset" | "finalUrl">;

/** Reads a body. Never throws over content. */
export async function parseBody(
  source: Pick<SourceRow, "name" | "published" | "kind" | "location">,
  body: PageBody,
  context: StepContext,
): Promise<Parsed> {
  const hints = {
    source: source.name,
    ...(body.mediaType === null ? {} : { mediaType: body.mediaType }),
    ...(body.charset === null ? {} : { charset: body.charset }),
    ...(source.published === null ? {} : { published: source.published }),
    ...(context.limits === undefined ? {} : { limits: context.limits }),
  };
  const { value, issues } = await readDocument(body.bytes, hints);
  if (value !== null) {
    const document = storable(value);
    const gone = isWeb(source) ? noPage(source.location, body.finalUrl, document, issues) : null;
    if (gone !== null) return { kind: "unreadable", issue: gone };
    return { kind: "document", document, hash: documentHash(document), issues: storable(issues) };
  }
  const unreadable = { code: "UNREADABLE", severity: "error", message: "Nothing could be read." } as const;
  const issue = issues.find((i) => i.severity === "error") ?? issues[0] ?? unreadable;
  // An archive inside an archive is left alone: nothing real needs it, and bombs are built of it.
  if (issue.code !== "ARCHIVE" || source.kind === "member") return { kind: "unreadable", issue };
  const archive = await unpackArchive(body.bytes, hints);
  if (archive.value !== null) return { kind: "archive", members: storableNames(archive.value), issues: archive.issues };
  return { kind: "unreadable", issue: archive.issues[0] ?? issue };
}

const SAID = {
  SOFT_404: "The site answers that it has the page, and the page says that it is gone.",
  LOGIN_WALL: "The site asks for a login.",
  EMPTY_SHELL: "The page is empty until its script runs.",
} as const;

/** Why an answer of 200 is no page, where it is none: it must not take the place of the text that was read before. */
function noPage(url: string, finalUrl: string | null, document: Document, issues: readonly Issue[]): Issue | null {
  // A feed has no text of its own.
  if (isFeed(document)) return null;
  const { title, text } = document;
  const fault = softFault({ url, finalUrl: finalUrl ?? url, title, text });
  // Why there is no text the reader may know better: a list of links, a scan.
  const known = issues.find(({ code, severity }) => severity !== "note" && code !== "EMPTY_BODY");
  if (fault === "EMPTY_SHELL" && known !== undefined) return known;
  return fault === null ? null : { code: fault, severity: "error", message: SAID[fault] };
}

const storableNames = (members: readonly { name: string; bytes: Uint8Array }[]) =>
  members.map(({ name, bytes }) => ({ name: storable(name), bytes }));

/**
 * A hash of what extraction depends on. Where the pieces stand in the bytes is not in it, nor asides and links: a page that was only
 * dressed anew stops here.
 */
export function documentHash(document: Document): string {
  const { kind, title, publisher, author, published, publishedAt, text, blocks } = document;
  return contentHash({ kind, title, publisher, author, published, publishedAt, text, blocks: blocks.map(bare) });
}

function bare({ origin: _origin, runs: _runs, table, ...block }: Block) {
  if (table === undefined) return block;
  return { ...block, table: { ...table, cells: table.cells.map(({ origin: _cell, ...cell }) => cell) } };
}
