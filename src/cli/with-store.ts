import { type Config, loadConfig } from "../config.ts";
import { openStore, type Store } from "../store/index.ts";

/** Opens the store the settings name, runs, and closes it whatever happens. */
export async function withStore<T>(
  file: string | undefined,
  run: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const { config } = loadConfig(undefined, file);
  const store = await openStore({ home: config.home, databaseUrl: config.databaseUrl });
  try {
    return await run(store, config);
  } finally {
    await store.close();
  }
}
