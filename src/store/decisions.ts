import { and, asc, desc, eq, inArray, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Fact, ParkfactsError } from "../model/index.ts";
import { decisionView, factOf, patchable } from "./fact-rows.ts";
import { factViews } from "./facts.ts";
import { lockDocument } from "./lock.ts";
import { query, type Session, type Store } from "./open.ts";
import { type Basis, decision, fact, published, version } from "./schema/index.ts";
import type { DecisionAction, DecisionView, FactPatch } from "./views.ts";

const undo = alias(decision, "undo");
const BINDING = ["accept", "edit", "reject", "defer"] as const;

/** All decisions on one fact, oldest first. */
export async function listDecisions(store: Store, factId: string): Promise<DecisionView[]> {
  return query(store, async (db) =>
    (await db.select().from(decision).where(eq(decision.factId, factId)).orderBy(asc(decision.id))).map(decisionView),
  );
}

/**
 * Adds a person's word on a fact. The document is locked meanwhile, so no step replaces the fact between its being read and the
 * decision's being kept. Accepting a fact that shows a person's values accepts those.
 *
 * @throws ParkfactsError FACT_UNKNOWN where no such fact is known; DECISION_EMPTY for an edit without a patch
 */
export async function decide(
  store: Store,
  asked: { factId: string; action: DecisionAction; actor: string; reason?: string | null; patch?: FactPatch | null },
): Promise<DecisionView> {
  if (asked.action === "undo") return undoDecision(store, asked);
  if (asked.action === "edit" && Object.keys(asked.patch ?? {}).length === 0) {
    throw new ParkfactsError("DECISION_EMPTY", "an edit says what to put in place of what was read");
  }
  return query(store, (db) =>
    db.transaction(async (session) => {
      const [home] = await session
        .select({ documentId: published.sourceId })
        .from(published)
        .where(eq(published.factId, asked.factId))
        .orderBy(asc(published.sourceId))
        .limit(1);
      if (home === undefined) throw new ParkfactsError("FACT_UNKNOWN", `no fact ${asked.factId} in the store`);
      const { documentId } = home;
      await lockDocument(session, documentId);
      const where = and(eq(published.sourceId, documentId), eq(published.factId, asked.factId));
      const [shown] = await factViews(session, where, { limit: 1, offset: 0 });
      if (shown === undefined) throw new ParkfactsError("FACT_UNKNOWN", `no fact ${asked.factId} in the store`);
      const basis = await basisOf(session, documentId, asked.factId);
      const standing = asked.action === "reject" || asked.action === "defer" ? {} : difference(shown, basis.fact);
      const patch = { ...standing, ...(asked.action === "edit" ? asked.patch : {}) };
      const [row] = await session
        .insert(decision)
        .values({
          sourceId: documentId,
          factId: asked.factId,
          actor: asked.actor,
          action: asked.action,
          reason: asked.reason ?? null,
          patch: Object.keys(patch).length === 0 ? null : patch,
          basis,
        })
        .returning();
      await markStanding(session, documentId, asked.factId);
      return decisionView(row as typeof decision.$inferSelect);
    }),
  );
}

/**
 * Takes back the decision in force on a fact: the one before it is in force again, or none. Nothing is removed; undoing again goes
 * one further back.
 *
 * @throws ParkfactsError DECISION_NONE where there is none to take back
 */
export async function undoDecision(
  store: Store,
  asked: { factId: string; actor: string; reason?: string | null },
): Promise<DecisionView> {
  return query(store, (db) =>
    db.transaction(async (session) => {
      const none = new ParkfactsError("DECISION_NONE", `there is no decision on ${asked.factId} to take back`);
      const [home] = await session
        .select({ documentId: decision.sourceId })
        .from(decision)
        .where(eq(decision.factId, asked.factId))
        .orderBy(asc(decision.sourceId))
        .limit(1);
      if (home === undefined) throw none;
      await lockDocument(session, home.documentId);
      const last = (await bindingDecisions(session, home.documentId, asked.factId)).get(asked.factId);
      if (last === undefined) throw none;
      const { factId, actor, reason = null } = asked;
      const [row] = await session
        .insert(decision)
        .values({
          sourceId: home.documentId,
          factId,
          actor,
          action: "undo",
          reason,
          undoes: last.id,
          basis: last.basis,
        })
        .returning();
      await markStanding(session, home.documentId, factId);
      return decisionView(row as typeof decision.$inferSelect);
    }),
  );
}

/** Notes on a machine's fact how the decision now in force stands to it. */
async function markStanding(session: Session, documentId: number, factId: string): Promise<void> {
  const where = and(eq(fact.sourceId, documentId), eq(fact.id, factId));
  const [row] = await session
    .select({ fact, text: version.text })
    .from(fact)
    .innerJoin(version, and(eq(version.sourceId, fact.sourceId), eq(version.number, fact.versionNumber)))
    .where(where);
  if (row === undefined) return;
  const taken = (await bindingDecisions(session, documentId, factId)).get(factId);
  await session
    .update(fact)
    .set(standingMarks(taken, factOf(row.fact), row.text))
    .where(where);
}

/** The columns of a fact's row that say how the decision in force stands to it. */
export function standingMarks(
  taken: { id: number; action: DecisionAction; basis: Basis } | undefined,
  now: Fact,
  text: string,
): { supersededBy: number | null; disputedBy: number | null } {
  if (taken === undefined) return { supersededBy: null, disputedBy: null };
  const { start, end } = now.evidence.figure;
  const standing = standingOf(taken, now, sentenceAt(text, start, end));
  return {
    supersededBy: standing === "superseded" ? taken.id : null,
    disputedBy: standing === "disputed" ? taken.id : null,
  };
}

/** The machine's proposal as it stands; for a fact no longer found, what the last decision was taken on. */
async function basisOf(session: Session, documentId: number, factId: string): Promise<Basis> {
  const [row] = await session
    .select({ fact, text: version.text })
    .from(fact)
    .innerJoin(version, and(eq(version.sourceId, fact.sourceId), eq(version.number, fact.versionNumber)))
    .where(and(eq(fact.sourceId, documentId), eq(fact.id, factId)));
  if (row !== undefined) {
    const { versionNumber, slot, claim } = row.fact;
    const machine = factOf(row.fact);
    return {
      versionNumber,
      slot,
      claim,
      sentence: sentenceAt(row.text, machine.evidence.figure.start, machine.evidence.figure.end),
      fact: machine,
    };
  }
  const [last] = await session
    .select({ basis: decision.basis })
    .from(decision)
    .where(and(eq(decision.sourceId, documentId), eq(decision.factId, factId)))
    .orderBy(desc(decision.id))
    .limit(1);
  return (last as { basis: Basis }).basis;
}

function difference(shown: Fact, machine: Fact): FactPatch {
  const [a, b] = [patchable(shown), patchable(machine)];
  return Object.fromEntries(
    Object.entries(a).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(b[key as keyof typeof b])),
  );
}

/** The decisions in force on a document's facts, or on one of them, by fact id. Call with the document locked. */
export async function bindingDecisions(
  session: Session,
  documentId: number,
  factId?: string,
): Promise<Map<string, { id: number; action: DecisionAction; basis: Basis }>> {
  const rows = await session
    .selectDistinctOn([decision.factId], {
      id: decision.id,
      factId: decision.factId,
      action: decision.action,
      basis: decision.basis,
    })
    .from(decision)
    .where(
      and(
        eq(decision.sourceId, documentId),
        factId === undefined ? undefined : eq(decision.factId, factId),
        inArray(decision.action, [...BINDING]),
        notExists(session.select({ one: sql`1` }).from(undo).where(eq(undo.undoes, decision.id))),
      ),
    )
    .orderBy(decision.factId, sql`${decision.id} desc`);
  return new Map(rows.map((row) => [row.factId, row]));
}

/** How far a sentence is looked for on either side of a figure. */
const SENTENCE_MAX = 600;

/** The sentence round a span: up to 。！？；or a line's end. */
export function sentenceAt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SENTENCE_MAX), start);
  const after = text.slice(end, end + SENTENCE_MAX);
  const from = Math.max(...["。", "！", "？", "；", "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  const stops = ["。", "！", "？", "；", "\n"].map((mark) => after.indexOf(mark)).filter((at) => at >= 0);
  const to = stops.length === 0 ? after.length : Math.min(...stops);
  return before.slice(from) + text.slice(start, end) + after.slice(0, to);
}

/**
 * Whether a decision still holds for what the machine reads now (DESIGN.md §5):
 * the same words read otherwise → the person's value stands and the rule disagrees; the figure itself changed on the page → the
 * decision is history; only the words round it changed → it holds. A rejection holds for the same words however they are read.
 */
export function standingOf(
  taken: { action: DecisionAction; basis: Basis },
  now: Fact,
  sentence: string,
): "holds" | "disputed" | "superseded" {
  const then = taken.basis.fact;
  const sameFigure =
    figureDigits(then.text) === figureDigits(now.text) &&
    then.min === now.min &&
    then.max === now.max &&
    then.unit === now.unit &&
    then.approx === now.approx;
  const sameWords = sentence === taken.basis.sentence;
  if (!sameWords && !sameFigure) return "superseded";
  if (taken.action === "reject" || taken.action === "defer") return "holds";
  return sameFigure && sameMeaning(then, now) ? "holds" : "disputed";
}

const figureDigits = (text: string): string =>
  text.normalize("NFKC").replace(/[^0-9.〇零一二两三四五六七八九十百千万亿半]/g, "");

const sameMeaning = (a: Fact, b: Fact): boolean =>
  a.subject.kind === b.subject.kind &&
  a.subject.name === b.subject.name &&
  a.metric === b.metric &&
  a.aspect === b.aspect &&
  a.modality === b.modality &&
  a.period?.from === b.period?.from &&
  a.period?.to === b.period?.to;
