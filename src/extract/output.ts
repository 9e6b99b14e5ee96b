import type { Document, Extraction } from "../model/index.ts";

/** One line of `parkfacts extract --format ndjson`: plain data, ready for JSON.stringify. */
export function toOutput(document: Document, extraction: Extraction) {
  return {
    document: {
      source: document.source,
      mediaType: document.mediaType,
      kind: document.kind,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      text: document.text,
      blocks: document.blocks.map((block) => ({
        type: block.type,
        ...(block.level === undefined ? {} : { level: block.level }),
        start: block.start,
        end: block.end,
        path: block.path,
        origin: block.origin,
      })),
    },
    parks: extraction.parks.map(({ name, aliases, mentions }) => ({
      name,
      aliases,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    figures: extraction.figures.map(({ start, end, text, min, max, unit, approx, vague, value }) => ({
      start,
      end,
      text,
      min,
      max,
      unit,
      approx,
      vague,
      value,
    })),
    dates: extraction.dates.map(({ start, end, text, from, to, grain, role }) => ({
      start,
      end,
      text,
      from,
      to,
      grain,
      role,
    })),
    facts: extraction.facts.map((fact) => ({
      id: fact.id,
      subject: fact.subject,
      metric: fact.metric,
      metricText: fact.metricText,
      aspect: fact.aspect,
      modality: fact.modality,
      text: fact.text,
      min: fact.min,
      max: fact.max,
      unit: fact.unit,
      approx: fact.approx,
      vague: fact.vague,
      value: fact.value,
      period: fact.period,
      quote: fact.quote,
      start: fact.start,
      end: fact.end,
      table: fact.table,
      rule: fact.rule,
      confidence: fact.confidence,
      evidence: fact.evidence,
    })),
    events: extraction.events.map(({ subject, event, date, quote, start, end, rule }) => ({
      subject,
      event,
      date,
      quote,
      start,
      end,
      rule,
    })),
    relations: extraction.relations,
    focus: extraction.focus,
    ignored: extraction.ignored,
    issues: extraction.issues,
  };
}

/** The shape of one output line. */
export type ExtractOutput = ReturnType<typeof toOutput>;
