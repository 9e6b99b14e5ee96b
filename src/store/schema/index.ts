export * from "./decisions.ts";
export * from "./facts.ts";
export * from "./parks.ts";
export * from "./published.ts";
export * from "./sources.ts";
export * from "./steps.ts";
