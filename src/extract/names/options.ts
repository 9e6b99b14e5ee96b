/** What the names layer is asked to do. `gazetteer` false reads the document by the rules of the language alone. */
export interface NameOptions {
  readonly gazetteer?: boolean;
}
