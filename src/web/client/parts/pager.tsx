import type { Page } from "../../api.ts";
import { t } from "../lang.ts";
import { hrefWith } from "../router.ts";
import { Icon } from "./icon.tsx";

/** Earlier and later pages as links, so that they can be opened beside each other. Nothing where one page holds all. */
export function Pager({ page }: { page: Page }) {
  const pages = Math.max(1, Math.ceil(page.total / page.limit));
  const now = Math.floor(page.offset / page.limit) + 1;
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={t("pageOf", { page: now, pages })}>
      <a
        class="button icon-only"
        aria-label={t("previousPage")}
        aria-disabled={now <= 1}
        href={hrefWith({ page: now > 2 ? now - 1 : null })}
      >
        <Icon name="left" />
      </a>
      <span class="numbers">{t("pageOf", { page: now, pages })}</span>
      <a
        class="button icon-only"
        aria-label={t("nextPage")}
        aria-disabled={now >= pages}
        href={hrefWith({ page: Math.min(pages, now + 1) })}
      >
        <Icon name="right" />
      </a>
    </nav>
  );
}

/** The page of the address as an offset. */
export function offsetOf(query: URLSearchParams, limit: number): number {
  const page = Number(query.get("page") ?? 1);
  return Number.isInteger(page) && page > 1 ? (page - 1) * limit : 0;
}
