import { defineConfig } from "drizzle-kit";

// `npm run migrations` writes the difference between src/store/schema and the last migration.
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/store/schema/index.ts",
  out: "./src/store/migrations",
  casing: "snake_case",
});
