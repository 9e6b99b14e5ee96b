/**
 * Writes src/model/fold-table.ts: which UTF-16 unit folds to which. Run by hand when opencc-js moves: `npx tsx scripts/fold-table.ts`.
 * Sources: OpenCC's traditional → simplified characters (only pairs of one unit each), Unicode compatibility forms of one unit
 * (Kangxi radicals, compatibility ideographs), and the radicals supplement, whose look-alikes Unicode does not decompose.
 */
import { writeFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";

const RADICALS =
  "⺁厂⺄乙⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";
/** Old or local forms of characters that park names use. */
const VARIANTS = "蕞最〇零".slice(0, 2);
/** Spaces of other widths; the zero-width ones are not spaces and stay. */
const SPACES = [
  0x00a0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f,
  0x3000,
];
/** Chinese sentence marks keep their width: a comma between clauses is not a thousands separator. */
const KEPT = new Set("，：；！？（）");

const simplified = Converter({ from: "t", to: "cn" });
const table = new Map<string, string>();
const add = (from: string, to: string) => {
  if (from !== to && from.length === 1 && to.length === 1 && !KEPT.has(from)) table.set(from, to);
};

for (let unit = 0xff01; unit <= 0xff5e; unit++) add(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0));
for (const unit of SPACES) add(String.fromCharCode(unit), " ");
for (let unit = 0x2f00; unit <= 0x2fd5; unit++) add(String.fromCharCode(unit), simplify(String.fromCharCode(unit)));
for (let unit = 0xf900; unit <= 0xfaff; unit++) add(String.fromCharCode(unit), simplify(String.fromCharCode(unit)));
for (let unit = 0x3400; unit <= 0x9fff; unit++) add(String.fromCharCode(unit), simplify(String.fromCharCode(unit)));
for (const pairs of [RADICALS, VARIANTS]) for (let i = 0; i < pairs.length; i += 2) add(pairs[i]!, pairs[i + 1]!);

function simplify(character: string): string {
  const unified = character.normalize("NFKC");
  return unified.length === 1 ? simplified(unified) : character;
}

const from = [...table.keys()].join("");
const to = [...table.values()].join("");
writeFileSync(
  new URL("../src/model/fold-table.ts", import.meta.url),
  `// Written by scripts/fold-table.ts. The unit at FOLD_FROM[i] folds to the unit at FOLD_TO[i].\nexport const FOLD_FROM =\n  ${JSON.stringify(from)};\nexport const FOLD_TO =\n  ${JSON.stringify(to)};\n`,
);
console.log(`${table.size} units`);
