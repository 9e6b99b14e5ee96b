/** What an element is to the walk over a page. Elements that are none of these are inline and mean nothing. */
export type Kind =
  | "skip"
  | "block"
  | "break"
  | "link"
  | "bold"
  | "image"
  | "head"
  | "title"
  | "script"
  | "style"
  | "meta"
  | "linkrel"
  | "input"
  | "video";

/** The kind of each element by its name. */
export const kinds = new Map<string, Kind>();
const set = (kind: Kind, names: string) => {
  for (const name of names.split(" ")) kinds.set(name, kind);
};
set("skip", "noscript template svg math object select option textarea map canvas datalist applet frameset");
set(
  "block",
  "html body div p section article main header footer nav aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre address center fieldset form figure figcaption details summary hgroup legend dialog menu dir search button",
);
set("break", "br hr");
set("link", "a");
set("bold", "b strong");
set("image", "img picture amp-img");
set("video", "video audio iframe embed amp-video amp-iframe");
set("script", "script");
set("style", "style");
set("meta", "meta");
set("linkrel", "link");
set("title", "title");
set("input", "input");

/** Elements that are furniture by their own name. */
export const tagHints = new Map([
  ["nav", -4],
  ["footer", -3],
  ["aside", -3],
  ["button", -3],
  ["menu", -3],
  ["dialog", -4],
  ["article", 1],
  ["main", 1],
]);

/** The same by the part they say they play. */
export const roleHints = new Map([
  ["navigation", -4],
  ["dialog", -4],
  ["alertdialog", -4],
  ["contentinfo", -3],
  ["complementary", -3],
  ["search", -3],
  ["toolbar", -3],
  ["banner", -2],
  ["main", 1],
  ["article", 1],
]);
