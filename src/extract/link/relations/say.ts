import type { Span } from "../../../model/index.ts";
import type { RawRelation } from "./raw.ts";

export type Add = (park: string, relation: RawRelation["relation"], object: string, span: Span, rule: string) => void;

export type Say = (span: Span) => string;
