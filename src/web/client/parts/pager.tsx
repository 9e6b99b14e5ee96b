import type { Page } from "../../api.ts";
import { whole } from "../format.ts";
import { t } from "../lang.ts";
import { hrefWith, place } from "../router.ts";
import { Icon } from "./icon.tsx";

interface Props {
  page: Page;
  /** How many rows are here. */
  rows: number;
  /** How many of them still fit the filter: a fact decided here leaves the list of pending ones, and those after it move up. */
  fitting?: number;
  /** Called where the next rows stand at this very address. */
  reload?: () => void;
}

/** Earlier and later rows as links, so that they can be opened beside each other. Nothing where one page holds all. */
export function Pager({ page, rows, fitting = rows, reload }: Props) {
  const { total, limit, offset } = page;
  const next = offset + fitting;
  const more = offset + rows < total;
  if (offset === 0 && !more) return null;
  const words = t("pageOf", { from: whole(offset + 1), to: whole(offset + rows), total: whole(total) });
  return (
    <nav class="pager" aria-label={words}>
      <a
        class="button icon-only"
        aria-label={t("previousPage")}
        aria-disabled={offset === 0}
        href={hrefOf(Math.max(0, offset - limit))}
      >
        <Icon name="left" />
      </a>
      <span class="numbers">{words}</span>
      <a
        class="button icon-only"
        aria-label={t("nextPage")}
        aria-disabled={!more}
        href={hrefOf(next)}
        onClick={() => next === offset && reload?.()}
      >
        <Icon name="right" />
      </a>
    </nav>
  );
}

function hrefOf(offset: number): string {
  return hrefWith({ from: offset > 0 ? offset : null });
}

/** Where the rows of the address begin. */
export function offsetOf(query: URLSearchParams = place.value.query): number {
  const from = Number(query.get("from") ?? 0);
  return Number.isSafeInteger(from) && from > 0 ? from : 0;
}
