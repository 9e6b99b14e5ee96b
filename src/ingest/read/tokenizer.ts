import { Tokenizer } from "htmlparser2";

/** The part of the parser's tokenizer that is changed here; its declarations call these private. */
interface Jumping {
  buffer: string;
  index: number;
  offset: number;
  fastForwardTo(code: number): boolean;
}

const Plain = Tokenizer as unknown as new (...given: ConstructorParameters<typeof Tokenizer>) => Jumping;

/**
 * The parser's tokenizer, which goes over text, scripts, comments and attribute values unit by unit up to the next mark; here the
 * engine's own search does. What it finds is the same: `test/ingest/read/markup.test.ts` compares the two.
 */
class JumpingTokenizer extends Plain {
  override fastForwardTo(code: number): boolean {
    const found = this.buffer.indexOf(marks[code] ?? String.fromCharCode(code), this.index - this.offset + 1);
    this.index = this.offset + (found < 0 ? this.buffer.length - 1 : found);
    return found >= 0;
  }
}

/** What the tokenizer looks for, as strings. */
const marks: Readonly<Record<number, string>> = { 34: '"', 39: "'", 45: "-", 60: "<", 62: ">", 93: "]" };

/** For the parser's option of the same name. */
export const tokenizer = JumpingTokenizer as unknown as typeof Tokenizer;
