export * from "./document.ts";
export * from "./errors.ts";
export * from "./fact.ts";
export * from "./figure.ts";
export * from "./period.ts";
export * from "./reading.ts";
export * from "./span.ts";
