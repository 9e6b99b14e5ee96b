import type {
  DecisionAction,
  DecisionView,
  DocumentDetail,
  DocumentSummary,
  ExportKind,
  FactFilter,
  FactPatch,
  FactView,
  MetricView,
  ParkView,
} from "./views.ts";

export type * from "./views.ts";

/** An open store: a pool of connections to one Postgres, and how to let go of it. */
export interface Store {
  /** Where the database is, as a connection string with its password. Not for logs. */
  readonly url: string;
  /** True where this store's Postgres is the embedded one. */
  readonly embedded: boolean;
  readonly home: string;
  /** Ends the connections; the last process of the folder stops the embedded Postgres. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The data folder; created where it is missing. */
  readonly home: string;
  /** Null or absent: the embedded Postgres of `home`. */
  readonly databaseUrl?: string | null;
}

/** Opens the store and brings its tables up to date. Throws ParkfactsError STORE_* / EMBEDDED_*. */
export async function openStore(_options: StoreOptions): Promise<Store> {
  throw new Error("not yet");
}

/** Facts in order of document source and place. */
export async function listFacts(_store: Store, _filter?: FactFilter): Promise<FactView[]> {
  throw new Error("not yet");
}
export async function countFacts(_store: Store, _filter?: FactFilter): Promise<number> {
  throw new Error("not yet");
}
export async function getFact(_store: Store, _id: string): Promise<FactView | null> {
  throw new Error("not yet");
}
/** All decisions on one fact, oldest first. */
export async function listDecisions(_store: Store, _factId: string): Promise<DecisionView[]> {
  throw new Error("not yet");
}
export async function listParks(
  _store: Store,
  _page?: { query?: string; limit?: number; offset?: number },
): Promise<ParkView[]> {
  throw new Error("not yet");
}
export async function listMetrics(_store: Store): Promise<MetricView[]> {
  throw new Error("not yet");
}
export async function listDocuments(
  _store: Store,
  _page?: { query?: string; limit?: number; offset?: number },
): Promise<DocumentSummary[]> {
  throw new Error("not yet");
}
export async function countDocuments(_store: Store): Promise<number> {
  throw new Error("not yet");
}
export async function getDocument(_store: Store, _id: number): Promise<DocumentDetail | null> {
  throw new Error("not yet");
}
/** Adds a decision. Throws ParkfactsError FACT_UNKNOWN where no such fact is known. */
export async function decide(
  _store: Store,
  _decision: {
    factId: string;
    action: DecisionAction;
    actor: string;
    reason?: string | null;
    patch?: FactPatch | null;
  },
): Promise<DecisionView> {
  throw new Error("not yet");
}
/** Rows of the published view in an order that depends on content alone; keys are in column order. */
export async function* exportRows(
  _store: Store,
  _kind: ExportKind,
  _options?: { status?: readonly ("pending" | "accepted" | "rejected")[] },
): AsyncGenerator<Record<string, string | number | boolean | null>> {
  throw new Error("not yet");
}
