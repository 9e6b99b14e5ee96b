/** A value with its unit as written; open ends are null. */
export interface GoldValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

export interface GoldPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** A fact as written by hand in a gold file. The fields ending in `_any`, and `alt`, widen it: other readings that count as right. */
export interface GoldFact extends GoldValue {
  readonly subject: { readonly kind?: string; readonly any?: readonly string[]; readonly name?: string };
  readonly metric: string;
  readonly metric_any?: readonly string[];
  readonly aspect: string;
  readonly aspect_any?: readonly string[];
  readonly modality: string;
  readonly modality_any?: readonly string[];
  readonly text: string;
  readonly unit_any?: readonly string[];
  readonly alt?: readonly { readonly min: number | null; readonly max: number | null; readonly unit?: string }[];
  readonly period: GoldPeriod | null;
  readonly period_any?: readonly (GoldPeriod | null)[];
  readonly required_period?: boolean;
  readonly quote: string;
  readonly surface?: string;
  readonly table?: boolean | object | null;
}

export interface GoldPark {
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface GoldEvent {
  readonly subject: string;
  readonly subject_any?: readonly string[];
  readonly event: string;
  readonly event_any?: readonly string[];
  readonly date: string;
  readonly quote: string;
}

export interface GoldRelation {
  readonly park: string;
  readonly park_any?: readonly string[];
  readonly relation: string;
  readonly object: string;
  readonly object_any?: readonly string[];
}

export interface GoldFocus {
  readonly park: string;
  readonly industries: readonly string[];
}

/** A gold file, parsed. `optional` facts, parks, events and relations count neither as found nor as spurious. */
export interface Gold {
  readonly document: string;
  readonly parks?: readonly GoldPark[];
  readonly facts?: readonly GoldFact[];
  readonly events?: readonly GoldEvent[];
  readonly relations?: readonly GoldRelation[];
  readonly optional_relations?: readonly GoldRelation[];
  readonly focus?: readonly GoldFocus[];
  readonly title?: string;
  readonly published?: string | null;
  readonly published_any?: readonly (string | null)[];
  readonly body?: { readonly keeps?: readonly string[]; readonly drops?: readonly string[] };
  /** The main text a reader would keep, where a body file lies beside the gold. */
  readonly bodyText?: string;
  readonly optional?: readonly GoldFact[];
  readonly optional_facts?: readonly GoldFact[];
  readonly optional_parks?: readonly (string | GoldPark)[];
  readonly tolerated_parks?: readonly (string | GoldPark)[];
  readonly optional_events?: readonly { readonly date: string }[];
  readonly [key: string]: unknown;
}
