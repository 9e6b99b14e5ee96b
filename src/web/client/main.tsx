import { render } from "preact";
import { useEffect } from "preact/hooks";
import { lang, t } from "./lang.ts";
import { DocumentPage } from "./pages/document.tsx";
import { DocumentsPage } from "./pages/documents.tsx";
import { FactsPage } from "./pages/facts.tsx";
import { ParksPage } from "./pages/parks.tsx";
import { StatusPage } from "./pages/status.tsx";
import { AddDialog } from "./parts/add-dialog.tsx";
import { KeysDialog } from "./parts/keys-dialog.tsx";
import { Masthead } from "./parts/masthead.tsx";
import { Notice } from "./parts/notice.tsx";
import { RejectDialog } from "./parts/reject-dialog.tsx";
import { Empty } from "./parts/states.tsx";
import { onLinkClick, place } from "./router.ts";

function App() {
  useEffect(() => {
    document.addEventListener("click", onLinkClick);
    return () => document.removeEventListener("click", onLinkClick);
  }, []);
  // Read here so that every word of the page follows a change of language.
  const language = lang.value;
  return (
    <div class="app" data-lang={language}>
      <a class="skip" href="#main">
        {t("skip")}
      </a>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <CurrentPage />
      </main>
      <Notice />
      <RejectDialog />
      <AddDialog />
      <KeysDialog />
    </div>
  );
}

function CurrentPage() {
  const { path } = place.value;
  const document = /^\/documents\/([^/]+)$/.exec(path)?.[1];
  if (document !== undefined) return <DocumentPage key={document} id={decodeURIComponent(document)} />;
  if (path === "/" || path === "/facts") return <FactsPage />;
  if (path === "/documents") return <DocumentsPage />;
  if (path === "/parks") return <ParksPage />;
  if (path === "/status") return <StatusPage />;
  return <Empty title={t("pageMissing")} />;
}

render(<App />, document.getElementById("app")!);
