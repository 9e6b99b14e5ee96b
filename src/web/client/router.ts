import { signal } from "@preact/signals";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Where the reader is. The address bar is the only memory of filters and pages, so every view can be sent to a colleague. */
export const place = signal<Place>(here());

addEventListener("popstate", () => {
  place.value = here();
});

/** Goes to a path of this app. `replace` keeps typing and paging out of the history. */
export function go(href: string, replace = false): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  const before = place.value;
  place.value = here();
  const page = (at: Place): string => `${at.path} ${at.query.get("from") ?? ""}`;
  if (page(before) !== page(place.value)) scrollTo(0, 0);
}

/** The present path with some query fields changed; an empty or null value takes the field away. */
export function hrefWith(changes: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams(place.value.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") query.delete(name);
    else query.set(name, String(value));
  }
  return href(place.value.path, query);
}

export function href(path: string, query: URLSearchParams | Readonly<Record<string, string>> = {}): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Plain left clicks on links of this app stay in the page; downloads, new tabs and other sites go the usual way. */
export function onLinkClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.startsWith("/api/") || link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}
