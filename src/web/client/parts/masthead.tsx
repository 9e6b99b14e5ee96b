import { chooseLang, lang, t } from "../lang.ts";
import { place } from "../router.ts";
import type { Key } from "../words/zh.ts";
import { adding } from "./add-dialog.tsx";
import { Icon } from "./icon.tsx";
import { showingKeys } from "./keys-dialog.tsx";

const PAGES: readonly (readonly [string, Key])[] = [
  ["/facts", "navFacts"],
  ["/documents", "navDocuments"],
  ["/parks", "navParks"],
  ["/status", "navStatus"],
];

export function Masthead() {
  const path = place.value.path === "/" ? "/facts" : place.value.path;
  return (
    <header class="masthead">
      <a class="wordmark" href="/facts" lang={lang.value === "zh" ? "zh-CN" : "en"}>
        {t("appName")}
      </a>
      <nav aria-label={t("mainNavigation")}>
        {PAGES.map(([to, words]) => (
          <a key={to} href={to} aria-current={path === to ? "page" : path.startsWith(`${to}/`) ? "true" : undefined}>
            {t(words)}
          </a>
        ))}
      </nav>
      <div class="masthead-tools">
        <button
          type="button"
          class="button quiet keys-button"
          aria-label={t("keyHelp")}
          title={`${t("keyboard")} (?)`}
          onClick={() => {
            showingKeys.value = true;
          }}
        >
          <Icon name="keyboard" />
        </button>
        <button
          type="button"
          class="button quiet"
          aria-label={t("switchLanguageLabel")}
          lang={lang.value === "zh" ? "en" : "zh-CN"}
          onClick={() => chooseLang(lang.value === "zh" ? "en" : "zh")}
        >
          {t("switchLanguage")}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            adding.value = true;
          }}
        >
          <Icon name="plus" />
          <span class="add-word">{t("addUrl")}</span>
        </button>
      </div>
    </header>
  );
}
