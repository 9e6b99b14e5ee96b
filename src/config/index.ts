import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import { ParkfactsError } from "../model/index.ts";
import { SETTINGS, type Setting } from "./settings.ts";

export { SETTINGS } from "./settings.ts";

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
