import { loadConfig, SETTINGS, shown } from "../config/index.ts";
import { columns, print } from "./say.ts";

const WORDS = { environment: "环境变量 environment", file: "文件 file", default: "默认 default" } as const;

/** Prints each setting with its value in force and where that comes from. */
export async function configCommand(options: { format: string }, file?: string): Promise<void> {
  const loaded = loadConfig(undefined, file);
  const rows = SETTINGS.map((setting) => ({
    key: setting.key,
    env: setting.env,
    value: loaded.config[setting.key],
    from: loaded.from[setting.key] ?? "default",
    about: setting.about,
    secret: "secret" in setting && setting.secret,
  }));
  if (options.format === "json") {
    const plain = rows.map(({ secret, ...row }) => ({
      ...row,
      value: secret ? shown({ secret }, row.value) : row.value,
    }));
    await print(JSON.stringify({ file: loaded.file, settings: plain }, null, 2));
    return;
  }
  await print(`设置文件 settings file: ${loaded.file ?? "—"}`);
  const table = rows.map((row) => [row.key, row.env, shown(row, row.value) || "—", WORDS[row.from], row.about]);
  await print(columns([["设置 setting", "环境变量 variable", "值 value", "来自 from", "说明 about"], ...table]));
}
