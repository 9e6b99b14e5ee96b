/** Classes of characters, one table look-up each: a page's text is walked once, unit by unit. */
export const classOther = 0;
export const classSpace = 1;
/** Letters and digits of alphabets: about four make what one Chinese character says. */
export const classLetter = 2;
export const classWide = 3;
/** Ends a sentence. */
export const classStop = 4;
/** Divides a sentence. */
export const classComma = 5;

const table = new Uint8Array(65536);
table.fill(classWide, 0x3400, 0xa000);
table.fill(classWide, 0xac00, 0xd7a4);
table.fill(classWide, 0x3040, 0x3100);
table.fill(classWide, 0xd800, 0xe000);
table.fill(classWide, 0xf900, 0xfb00);
table.fill(classLetter, 0x30, 0x3a);
table.fill(classLetter, 0x41, 0x5b);
table.fill(classLetter, 0x61, 0x7b);
table.fill(classLetter, 0xc0, 0x250);
table.fill(classLetter, 0x370, 0x2000);
table.fill(classLetter, 0xff10, 0xff1a);
table.fill(classLetter, 0xff21, 0xff3b);
table.fill(classLetter, 0xff41, 0xff5b);
for (const unit of " \t\n\r\f\v\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad\u2002\u2003\u2009")
  table[unit.charCodeAt(0)] = classSpace;
for (const unit of "。！？；!?;…") table[unit.charCodeAt(0)] = classStop;
for (const unit of "，、：,") table[unit.charCodeAt(0)] = classComma;

/** The class of each UTF-16 unit. */
export const classOf: Readonly<Uint8Array> = table;

/** True for a unit that is written without spaces round it (Chinese, Japanese, Korean and their punctuation). */
export function isWide(code: number): boolean {
  return table[code] === classWide || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef);
}
