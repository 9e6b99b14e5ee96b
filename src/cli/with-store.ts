import { type Config, loadConfig } from "../config/index.ts";
import { openStore, type Store } from "../store/index.ts";
import { EXIT } from "./exit.ts";

/** Opens the store the settings name, runs, and closes it whatever happens. */
export async function withStore<T>(
  file: string | undefined,
  run: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const { config } = loadConfig(undefined, file);
  const store = await openStore({ home: config.home, databaseUrl: config.databaseUrl });
  // A command that does not stop by itself when asked to still leaves the embedded database in order.
  const stopped = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 0) return;
    const leave = () => process.exit(EXIT.stopped);
    setTimeout(leave, 5_000).unref();
    store.close().finally(leave);
  };
  for (const signal of SIGNALS) process.once(signal, stopped);
  try {
    return await run(store, config);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stopped);
    await store.close();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A signal to stop that Ctrl-C and SIGTERM give; a second one ends the process. */
export function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of SIGNALS) process.once(signal, () => stop.abort());
  return stop.signal;
}
