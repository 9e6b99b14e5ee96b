import { bigint, customType, timestamp } from "drizzle-orm/pg-core";

/** Column shapes that several tables share. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
export const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
export const now = () => timestamp({ withTimezone: true, mode: "string" }).notNull().defaultNow();
