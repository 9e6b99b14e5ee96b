import mammoth from "mammoth";

/** The parts of mammoth's document tree that are read; anything else in it has another `type`. */
export type TreeNode =
  | Paragraph
  | Run
  | Table
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "tab" }
  | { readonly type: "break"; readonly breakType: "line" | "page" | "column" }
  | { readonly type: "hyperlink"; readonly children: readonly TreeNode[] }
  | { readonly type: "bookmarkStart"; readonly name: string }
  | NoteReference;

export interface Paragraph {
  readonly type: "paragraph";
  readonly children: readonly TreeNode[];
  readonly styleId: string | null;
  readonly alignment: string | null;
}

export interface Run {
  readonly type: "run";
  readonly children: readonly TreeNode[];
  readonly isBold: boolean;
  /** Points; null where the run does not say. */
  readonly fontSize: number | null;
}

export interface Table {
  readonly type: "table";
  readonly children: readonly {
    readonly type: string;
    readonly isHeader: boolean;
    readonly children: readonly TableCell[];
  }[];
}

export interface TableCell {
  readonly type: string;
  readonly children: readonly TreeNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface NoteReference {
  readonly type: "noteReference";
  readonly noteType: string;
  readonly noteId: string;
}

export interface Tree {
  readonly children: readonly TreeNode[];
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly TreeNode[] } | null };
}

/**
 * Mammoth's tree of a document whose parts are given as XML by name ("word/document.xml"). Mammoth gets the parts and not the archive,
 * so that it unpacks nothing: the caps were held when they were unpacked. Its HTML is never made. Rejects where mammoth cannot read them.
 */
export async function readTree(parts: ReadonlyMap<string, string>): Promise<Tree> {
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string) => Promise.resolve(parts.get(name) ?? ""),
  };
  let tree: Tree | null = null;
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    includeEmbeddedStyleMap: false,
    transformDocument: (document: Tree) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  if (tree === null) throw new Error("no document");
  return tree;
}
