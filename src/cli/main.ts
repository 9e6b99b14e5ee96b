import { CommanderError } from "commander";
import { EXIT, finish } from "./exit.ts";
import { program } from "./program.ts";
import { complain, faultOf } from "./say.ts";

const parkfacts = program();
for (const command of [parkfacts, ...parkfacts.commands]) command.exitOverride();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (`parkfacts facts | head`): nothing is wrong.
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
});

try {
  await parkfacts.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    finish(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
  } else {
    const { code, message } = faultOf(error);
    complain("error", code, "parkfacts", message);
    if (code === "UNEXPECTED" && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
    finish(code === "USAGE" ? EXIT.usage : EXIT.setup);
  }
}
