export { bindingDecisions, decide, listDecisions, standingMarks, undoDecision } from "./decisions.ts";
export { countDocuments, documentOutcome, getDocument, listDocuments } from "./documents.ts";
export { EXPORT_COLUMNS, type ExportRow, exportRows } from "./exports.ts";
export { type FactRow, rowOf } from "./fact-rows.ts";
export {
  countFacts,
  countFactsByStatus,
  findFacts,
  getFact,
  listFacts,
  listMetrics,
  replaceFacts,
} from "./facts.ts";
export { storeError } from "./failures.ts";
export {
  type Body,
  bodyOf,
  type KeptBody,
  type KeptPage,
  keepBody,
  keepMembers,
  keptPagesOf,
  latestBody,
  validatorsOf,
} from "./fetches.ts";
export { giveLease, takeLease } from "./leases.ts";
export { stepTransaction } from "./lock.ts";
export { connectionPool, openStore, type Session, type Store, type StoreOptions, storeName } from "./open.ts";
export { countParks, listParks, type NamedPark, replaceParks } from "./parks.ts";
export {
  type FoundSource,
  getSource,
  keepFound,
  membersOf,
  type NewSource,
  pagesOf,
  putSources,
  type SourceRow,
  unknownOf,
} from "./sources.ts";
export {
  countDue,
  dueSteps,
  dueUnder,
  isDue,
  listFailures,
  parseInput,
  putFailure,
  putStamp,
  STEPS,
  type Step,
  type StepState,
  type StepVersions,
  stepState,
} from "./stamps.ts";
export { replaceStatements } from "./statements.ts";
export { totals } from "./totals.ts";
export {
  currentExtraction,
  currentHash,
  currentParts,
  currentVersion,
  keepVersion,
  replaceExtraction,
  textOf,
} from "./versions.ts";
export type * from "./views.ts";
