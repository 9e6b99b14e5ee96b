import { defineConfig } from "drizzle-kit";

// `npm run migrations` writes the difference between schema.ts and the last migration.
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema.ts",
  out: "./src/store/migrations",
  casing: "snake_case",
});
