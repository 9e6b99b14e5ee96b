import { type Document, type Extraction, formatFact } from "../model/index.ts";

/** What was read from a document, one readable line each, for the fixtures' facts.txt. */
export function snapshotOf(document: Document, extraction: Extraction): string {
  const lines = [
    `title      ${document.title ?? "–"}`,
    `publisher  ${document.publisher ?? "–"}`,
    `published  ${document.published ?? "–"}`,
    "",
    ...extraction.parks.map((park) => `park   ${[park.name, ...park.aliases].join(" = ")}`),
    "",
    ...extraction.facts.map((fact) => `fact   ${formatFact(fact)}`),
    "",
    ...extraction.events.map((e) => `event  ${e.date} | ${e.event} | ${e.subject.name} | «${e.quote}»`),
    ...extraction.relations.map((r) => `rel    ${r.park} | ${r.relation} | ${r.object}`),
    ...extraction.focus.map((f) => `focus  ${f.park} | ${f.industries.join("、")}`),
    "",
    ...extraction.ignored.map((i) => `ignored ${i.rule} | ${i.text}`),
    ...extraction.issues.map((i) => `issue  ${i.code} | ${i.message}`),
  ];
  return `${lines.map((line) => line.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space))).join("\n")}\n`;
}
