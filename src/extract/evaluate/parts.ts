import type { ExtractOutput } from "../output.ts";
import { acceptedNames, nameMatches, overlapOf, pair, squeeze } from "./compare.ts";
import type { Gold, GoldRelation } from "./gold.ts";

/** How many things gold asks for, how many were said, and how many of those are right. */
export interface Tally {
  gold: number;
  said: number;
  right: number;
}

/** Takes a disagreement: its family and its words. */
export type Tell = (family: string, text: string) => void;

/** Parks are right by any of their names. */
export function scoreParks(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  const [golds, said] = [gold.parks ?? [], output?.parks ?? []];
  const names = (park: { readonly name: string; readonly aliases?: readonly string[] }) =>
    [park.name, ...(park.aliases ?? [])].map(squeeze);
  const pairs = pair(golds, said, (g, p) =>
    names(g).some((name) => names(p).includes(name)) ? 1 + Number(squeeze(g.name) === squeeze(p.name)) : 0,
  );
  const tolerated = [...(gold.tolerated_parks ?? []), ...(gold.optional_parks ?? [])].map((park) =>
    squeeze(typeof park === "string" ? park : park.name),
  );
  tally.gold += golds.length;
  tally.said += said.length;
  tally.right += pairs.size;
  golds.forEach((park, i) => {
    if (!pairs.has(i)) miss("missed park", park.name);
  });
  const taken = new Set(pairs.values());
  said.forEach((park, k) => {
    if (taken.has(k)) return;
    if (names(park).some((name) => tolerated.includes(name))) tally.said--;
    else miss("spurious park", park.name);
  });
}

/** Events are right by their date and quote. */
export function scoreEvents(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  const [golds, said] = [gold.events ?? [], output?.events ?? []];
  const dated = (a: string, b: string) => a !== "" && b.startsWith(a);
  const pairs = pair(golds, said, (g, p) =>
    dated(g.date, p.date) && overlapOf(g.quote, p.quote) >= 0.3
      ? 1 +
        Number(nameMatches(acceptedNames([g.subject, ...(g.subject_any ?? [])], gold.parks ?? []), p.subject.name)) +
        Number([g.event, ...(g.event_any ?? [])].includes(p.event))
      : 0,
  );
  tally.gold += golds.length;
  tally.said += said.length;
  tally.right += pairs.size;
  golds.forEach((event, i) => {
    if (!pairs.has(i)) miss("missed event", `${event.subject} ${event.event} ${event.date}`);
  });
  const taken = new Set(pairs.values());
  said.forEach((event, k) => {
    if (taken.has(k)) return;
    if ((gold.optional_events ?? []).some((one) => dated(one.date, event.date))) tally.said--;
    else miss("spurious event", `${event.subject.name} ${event.event} ${event.date}`);
  });
}

/** Relations are right by kind and both names, in any wording that gold allows; one that is said answers one of gold's. Gold without relations does not judge them. */
export function scoreRelations(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  if (gold.relations === undefined) return;
  const said = output?.relations ?? [];
  const same = (g: GoldRelation, p: (typeof said)[number]) =>
    g.relation === p.relation &&
    nameMatches([g.park, ...(g.park_any ?? [])], p.park) &&
    nameMatches([g.object, ...(g.object_any ?? [])], p.object);
  const pairs = pair(gold.relations, said, (g, p) =>
    same(g, p) ? 1 + Number(squeeze(g.park) === squeeze(p.park)) + Number(squeeze(g.object) === squeeze(p.object)) : 0,
  );
  tally.gold += gold.relations.length;
  tally.said += said.length;
  tally.right += pairs.size;
  gold.relations.forEach((g, i) => {
    if (!pairs.has(i)) miss("missed relation", `${g.park} ${g.relation} ${g.object}`);
  });
  const taken = new Set(pairs.values());
  said.forEach((p, k) => {
    if (taken.has(k)) return;
    if (gold.optional_relations?.some((g) => same(g, p))) tally.said--;
    else miss("spurious relation", `${p.park} ${p.relation} ${p.object} «${p.quote}»`);
  });
}

/** Focus is judged industry by industry, and by recall alone: gold lists what a reader must find. */
export function scoreFocus(gold: Gold, output: ExtractOutput | undefined, tally: Tally, miss: Tell): void {
  for (const { park, industries } of gold.focus ?? []) {
    const said = (output?.focus ?? []).filter((p) => nameMatches([park], p.park)).flatMap((p) => p.industries);
    for (const industry of industries) {
      tally.gold++;
      if (said.some((one) => overlapOf(one, industry) >= 0.8)) tally.right++;
      else miss("missed focus", `${park} ${industry}`);
    }
  }
}
