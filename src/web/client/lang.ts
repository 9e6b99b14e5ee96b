import { effect, signal } from "@preact/signals";
import type { Label } from "../labels.ts";
import { CODES } from "./words/codes.ts";
import { en } from "./words/en.ts";
import { type Key, type Words, zh } from "./words/zh.ts";

export type Lang = "zh" | "en";

const MEMORY = "parkfacts.lang";

/** The language of the interface: Chinese until somebody chooses English; the choice is remembered. */
export const lang = signal<Lang>(remembered());

effect(() => {
  document.documentElement.lang = lang.value === "zh" ? "zh-CN" : "en";
});

export function chooseLang(next: Lang): void {
  lang.value = next;
  try {
    localStorage.setItem(MEMORY, next);
  } catch {
    // Storage may be off; the choice then lasts as long as the page.
  }
}

/** Words of the interface; `{name}` in them is filled from `values`. */
export function t(key: Key, values?: Readonly<Record<string, string | number>>): string {
  const words: Words = lang.value === "zh" ? zh : en;
  const text = words[key];
  return values ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")) : text;
}

export function inWords(label: Label): string {
  return label[lang.value];
}

/** What a code means in the interface's language, else the message that came with it. */
export function explainCode(code: string, message?: string): string {
  const known = CODES[code];
  return known ? known[lang.value] : (message ?? code);
}

function remembered(): Lang {
  try {
    return localStorage.getItem(MEMORY) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}
