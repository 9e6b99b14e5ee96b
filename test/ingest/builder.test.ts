import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuilder, slicePiece, trimPieces } from "../../src/ingest/builder.ts";
import { cut } from "../../src/model/index.ts";

const at = (source: string, start: number, end: number) => ({
  text: source.slice(start, end),
  origin: { kind: "text" as const, start, end },
});

describe("the block builder", () => {
  it("joins blocks by one line feed and writes none for a block without words", () => {
    const builder = createBuilder();
    builder.paragraph([{ text: "  甲 ", origin: { kind: "text" } }]);
    builder.paragraph([{ text: " \u200b\u3000", origin: { kind: "text" } }]);
    builder.paragraph([{ text: "乙", origin: { kind: "text" } }]);
    expect(builder.finish().text).toBe("甲\n乙");
  });

  it("gives each block the headings it stands under", () => {
    const builder = createBuilder();
    const say = (text: string) => [{ text, origin: { kind: "text" as const } }];
    builder.heading(1, say("规划"));
    builder.heading(2, say("一、基础"));
    builder.heading(3, say("（一）产值"));
    builder.paragraph(say("产值增长。"));
    builder.heading(2, say("二、目标"));
    builder.paragraph(say("到2027年翻番。"));
    builder.leave(2);
    builder.paragraph(say("附注。"));
    const { text, blocks } = builder.finish();
    const paths = blocks
      .filter((block) => block.type === "paragraph")
      .map((block) => [cut(text, block), ...block.path]);
    expect(paths).toEqual([
      ["产值增长。", "规划", "一、基础", "（一）产值"],
      ["到2027年翻番。", "规划", "二、目标"],
      ["附注。", "规划"],
    ]);
  });

  it("writes a table so that tabs count columns, also under merged cells", () => {
    const builder = createBuilder();
    const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({
      pieces: [{ text, origin: { kind: "text" as const } }],
      rowSpan,
      columnSpan,
    });
    builder.table(
      [
        [cell("区", 2), cell("面积", 1, 2)],
        [cell("规划"), cell("建成")],
        [cell("甲区"), cell("3"), cell("2")],
      ],
      { kind: "text" },
    );
    const { text, blocks } = builder.finish();
    expect(text).toBe("区\t面积\t\n\t规划\t建成\n甲区\t3\t2");
    expect(blocks[0]?.table?.cells.map((one) => cut(text, one))).toEqual([
      "区",
      "面积",
      "规划",
      "建成",
      "甲区",
      "3",
      "2",
    ]);
  });

  it("keeps every run's characters equal to those at its origin, whatever is trimmed", () => {
    const words = fc
      .array(fc.constantFrom("甲", "乙", " ", "　", "\t", "a", "9", "\u200b", "，"), { maxLength: 30 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(words, fc.array(fc.nat(30), { maxLength: 4 }), (source, cuts) => {
        const edges = [
          0,
          ...[...new Set(cuts)].filter((one) => one < source.length).sort((a, b) => a - b),
          source.length,
        ];
        const pieces = edges.slice(1).map((end, index) => at(source, edges[index]!, end));
        for (const piece of trimPieces(pieces)) {
          expect(source.slice(piece.origin.start, piece.origin.end).replace(/\s/g, " ")).toBe(
            piece.text.replace(/\s/g, " "),
          );
        }
        const joined = trimPieces(pieces)
          .map((piece) => piece.text)
          .join("");
        expect(joined).toBe(joined.trim());
      }),
    );
  });

  it("does not shift offsets of a piece that is not unit for unit its source", () => {
    const entity = { text: "“甲", origin: { kind: "html" as const, start: 10, end: 19 } };
    expect(slicePiece(entity, 1, 2)?.origin).toEqual(entity.origin);
  });
});
