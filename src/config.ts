import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import { ParkfactsError } from "./model/index.ts";

/** One setting: where it may be written, what it is when it is not, and what it does. */
interface Setting {
  /** The key in parkfacts.yaml. */
  readonly key: string;
  /** The environment variable, which wins over the file. */
  readonly env: string;
  readonly fallback: string | number | boolean | null;
  readonly kind: "text" | "integer" | "flag";
  readonly min?: number;
  readonly max?: number;
  readonly about: string;
  /** True where the value may hold a password: `parkfacts config` masks it. */
  readonly secret?: boolean;
}

/** The one table of settings. `parkfacts config` prints it with the values in force. */
export const SETTINGS = [
  {
    key: "home",
    env: "PARKFACTS_HOME",
    fallback: ".parkfacts",
    kind: "text",
    about: "数据目录 Data folder: embedded database, kept bytes",
  },
  {
    key: "databaseUrl",
    env: "DATABASE_URL",
    fallback: null,
    kind: "text",
    secret: true,
    about:
      "已有的 Postgres（≥ 14）；不设则在数据目录内启动 A Postgres to use; without it one is started in the data folder",
  },
  {
    key: "redisUrl",
    env: "REDIS_URL",
    fallback: null,
    kind: "text",
    secret: true,
    about: "队列所用 Redis；不设则队列在 Postgres 中 Redis for the queues; without it they live in Postgres",
  },
  {
    key: "host",
    env: "HOST",
    fallback: "127.0.0.1",
    kind: "text",
    about: "审核网页监听地址 Address the review app listens on",
  },
  {
    key: "port",
    env: "PORT",
    fallback: 0,
    kind: "integer",
    min: 0,
    max: 65535,
    about: "端口，0 为任一空闲端口 Port; 0 takes a free one",
  },
  {
    key: "workers",
    env: "PARKFACTS_WORKERS",
    fallback: 2,
    kind: "integer",
    min: 1,
    max: 64,
    about: "每个队列同时处理的任务数 Jobs at once in each queue",
  },
  {
    key: "allowPrivateAddresses",
    env: "PARKFACTS_ALLOW_PRIVATE",
    fallback: false,
    kind: "flag",
    about: "允许抓取内网地址 Allow fetching from private addresses",
  },
  {
    key: "hostIntervalMs",
    env: "PARKFACTS_HOST_INTERVAL_MS",
    fallback: 5000,
    kind: "integer",
    min: 0,
    max: 3_600_000,
    about: "同一网站两次请求的最短间隔（毫秒） Least time between two requests to one host (ms)",
  },
  {
    key: "userAgent",
    env: "PARKFACTS_USER_AGENT",
    fallback: "parkfacts/0.1 (industrial park research; +https://example.org/parkfacts)",
    kind: "text",
    about: "抓取时的自我介绍 What the fetcher calls itself",
  },
  {
    key: "fetchTimeoutMs",
    env: "PARKFACTS_FETCH_TIMEOUT_MS",
    fallback: 30_000,
    kind: "integer",
    min: 100,
    max: 600_000,
    about: "一次抓取的时限（毫秒） Time limit of one fetch (ms)",
  },
  {
    key: "maxBytes",
    env: "PARKFACTS_MAX_BYTES",
    fallback: 64 * 1024 * 1024,
    kind: "integer",
    min: 1,
    about: "一份文件或网页的最大字节数 Largest body of a file or page (bytes)",
  },
  {
    key: "maxMarkupBytes",
    env: "PARKFACTS_MAX_MARKUP_BYTES",
    fallback: 24 * 1024 * 1024,
    kind: "integer",
    min: 1,
    about: "解析为网页的最大字节数 Largest mark-up parsed (bytes)",
  },
  {
    key: "maxNodes",
    env: "PARKFACTS_MAX_NODES",
    fallback: 400_000,
    kind: "integer",
    min: 1,
    about: "一个网页的最大节点数 Most nodes of a page",
  },
  {
    key: "maxDepth",
    env: "PARKFACTS_MAX_DEPTH",
    fallback: 512,
    kind: "integer",
    min: 1,
    about: "标签嵌套的最大层数 Deepest nesting of tags",
  },
  {
    key: "maxTextUnits",
    env: "PARKFACTS_MAX_TEXT_UNITS",
    fallback: 8_000_000,
    kind: "integer",
    min: 1,
    about: "一份正文的最大字数 Longest main text (UTF-16 units)",
  },
  {
    key: "maxPages",
    env: "PARKFACTS_MAX_PAGES",
    fallback: 2_000,
    kind: "integer",
    min: 1,
    about: "一份 PDF 的最大页数 Most pages of a PDF",
  },
  {
    key: "maxCells",
    env: "PARKFACTS_MAX_CELLS",
    fallback: 500_000,
    kind: "integer",
    min: 1,
    about: "一份文件中表格的最大单元格数 Most table cells of a document",
  },
  {
    key: "maxEntries",
    env: "PARKFACTS_MAX_ENTRIES",
    fallback: 2_000,
    kind: "integer",
    min: 1,
    about: "一个压缩包的最大文件数 Most files of an archive",
  },
  {
    key: "maxUnpackedBytes",
    env: "PARKFACTS_MAX_UNPACKED_BYTES",
    fallback: 512 * 1024 * 1024,
    kind: "integer",
    min: 1,
    about: "一个压缩包解开后的最大字节数 Most bytes an archive unpacks to",
  },
  {
    key: "maxTimeMs",
    env: "PARKFACTS_MAX_TIME_MS",
    fallback: 60_000,
    kind: "integer",
    min: 1,
    about: "读取一份文件的时限（毫秒） Time limit of reading one file (ms)",
  },
] as const satisfies readonly Setting[];

type Value<S extends Setting> = S["kind"] extends "integer"
  ? number
  : S["kind"] extends "flag"
    ? boolean
    : S["fallback"] extends null
      ? string | null
      : string;
export type Config = { readonly [S in (typeof SETTINGS)[number] as S["key"]]: Value<S> };

export interface LoadedConfig {
  readonly config: Config;
  /** For each key: "environment", "file" or "default". */
  readonly from: Readonly<Record<string, "environment" | "file" | "default">>;
  /** The settings file that was read, if any. */
  readonly file: string | null;
}

/**
 * Reads the settings: environment over file over default. The file is `--config FILE`, else PARKFACTS_CONFIG, else `parkfacts.yaml`
 * in the working folder when there is one.
 *
 * @throws ParkfactsError CONFIG_INVALID for an unreadable file, an unknown key or a value of the wrong kind
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env, configFile?: string): LoadedConfig {
  const named = configFile ?? env["PARKFACTS_CONFIG"];
  const file = named ?? (existsSync("parkfacts.yaml") ? "parkfacts.yaml" : null);
  const written = file === null ? {} : readSettingsFile(file);
  const values: Record<string, unknown> = {};
  const from: Record<string, "environment" | "file" | "default"> = {};
  for (const setting of SETTINGS as readonly Setting[]) {
    const said = env[setting.env];
    if (said !== undefined && said !== "") {
      values[setting.key] = valueFrom(setting, said, setting.env);
      from[setting.key] = "environment";
    } else if (written[setting.key] !== undefined && written[setting.key] !== null) {
      values[setting.key] = valueFrom(setting, String(written[setting.key]), `${file}: ${setting.key}`);
      from[setting.key] = "file";
    } else {
      values[setting.key] = setting.fallback;
      from[setting.key] = "default";
    }
  }
  values["home"] = resolve(String(values["home"]));
  return { config: values as unknown as Config, from, file: file === null ? null : resolve(file) };
}

function readSettingsFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new ParkfactsError("CONFIG_INVALID", `cannot read the settings file ${file}`, { cause });
  }
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault) throw new ParkfactsError("CONFIG_INVALID", `${file}: ${fault.message.split("\n")[0]}`);
  const settings: unknown = document.toJS() ?? {};
  if (typeof settings !== "object" || Array.isArray(settings)) {
    throw new ParkfactsError("CONFIG_INVALID", `${file}: expected "key: value" lines`);
  }
  const known = new Set<string>(SETTINGS.map((s) => s.key));
  const unknown = Object.keys(settings as object).find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new ParkfactsError(
      "CONFIG_INVALID",
      `${file}: unknown setting "${unknown}"; known are ${[...known].join(", ")}`,
    );
  }
  return settings as Record<string, unknown>;
}

function valueFrom(setting: Setting, said: string, where: string): string | number | boolean {
  if (setting.kind === "text") return said;
  if (setting.kind === "flag") {
    if (/^(1|true|yes|on)$/i.test(said)) return true;
    if (/^(0|false|no|off)$/i.test(said)) return false;
    throw new ParkfactsError("CONFIG_INVALID", `${where}: expected true or false, got "${said}"`);
  }
  const number = Number(said);
  const low = setting.min ?? Number.MIN_SAFE_INTEGER;
  const high = setting.max ?? Number.MAX_SAFE_INTEGER;
  if (!Number.isInteger(number) || number < low || number > high) {
    throw new ParkfactsError(
      "CONFIG_INVALID",
      `${where}: expected a whole number from ${low} to ${high}, got "${said}"`,
    );
  }
  return number;
}

/** A setting's value for showing: passwords in URLs are masked. */
export function shown(setting: { readonly secret?: boolean }, value: unknown): string {
  const text = value === null ? "" : String(value);
  return setting.secret ? text.replace(/(:\/\/[^:/@]*:)[^@]*@/, "$1***@") : text;
}
