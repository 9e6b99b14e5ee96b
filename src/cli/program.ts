import { Command, InvalidArgumentError, Option } from "commander";

/**
 * The command table. Each command's code is loaded when it is called, so `parkfacts lex` starts no database driver and
 * `parkfacts --help` nothing at all.
 */
export function program(): Command {
  const parkfacts = new Command("parkfacts")
    .description(
      "产业园区事实库：从中文新闻和规划文件中读出园区、数字和日期，每个值都附原句。\n" +
        "Facts about Chinese industrial parks, read from news pages and plan documents; each value keeps its sentence.",
    )
    .version("0.1.0")
    .option("--config <file>", "设置文件 settings file (default: parkfacts.yaml where there is one)")
    .addHelpText(
      "after",
      `
常用 Common:
  $ parkfacts ingest fixtures            读一个目录里的所有文件 read every file of a folder
  $ parkfacts serve                      打开审核网页 open the review app
  $ parkfacts add https://example.cn/a   排队抓取一个网址 queue a URL
  $ parkfacts work                       处理队列 work the queues
  $ parkfacts export --format csv --out facts.csv
  $ parkfacts try "园区规划面积14.67平方公里，入驻企业超过600家"

退出码 Exit status:
  0  成功 done
  1  已完成，但有输入读不了（已逐个列出） done, but some inputs could not be read (each was named)
  2  命令写错了 the command line is wrong
  3  设置、数据库、磁盘或网络出错 settings, database, disk or network at fault`,
    )
    .showHelpAfterError("（用 --help 查看用法 see --help）")
    .configureHelp({ sortSubcommands: false });

  const examples = (command: Command, ...lines: string[]) =>
    command.addHelpText("after", `\n例 Examples:\n${lines.map((line) => `  $ parkfacts ${line}`).join("\n")}`);

  examples(
    parkfacts
      .command("ingest")
      .description(
        "读入文件、目录或网址：抓取、清洗、抽取、入库 read files, folders or URLs into the store, here and now",
      )
      .argument("<input...>", "文件、目录或网址 files, folders or URLs")
      .option("--published <date>", "文中没有日期时用的日期 date for documents that give none")
      .action(async (inputs, options, command) =>
        (await import("./ingest.ts")).ingestCommand(inputs, options, settings(command)),
      ),
    "ingest fixtures",
    "ingest plan.docx https://example.cn/news/1.html",
  );
  examples(
    parkfacts
      .command("clean")
      .description("只做清洗：输出正文 print the main text of a document")
      .argument("<input...>", "文件、目录或网址 files, folders or URLs")
      .addOption(
        new Option("--format <format>", "输出格式 output").choices(["text", "markdown", "json"]).default("text"),
      )
      .option("--published <date>", "文中没有日期时用的日期 date for documents that give none")
      .action(async (inputs, options, command) =>
        (await import("./clean.ts")).cleanCommand(inputs, options, settings(command)),
      ),
    "clean page.html",
    "clean plan.pdf --format json | head",
  );
  examples(
    parkfacts
      .command("extract")
      .description("抽取但不入库 read and extract without a store")
      .argument("<input...>", "文件、目录或网址 files, folders or URLs")
      .addOption(
        new Option("--format <format>", "输出格式 output").choices(["table", "ndjson", "json"]).default("table"),
      )
      .option("--published <date>", "文中没有日期时用的日期 date for documents that give none")
      .option("--no-gazetteer", "不用内置园区名录 without the built-in list of parks")
      .action(async (inputs, options, command) =>
        (await import("./extract.ts")).extractCommand(inputs, options, settings(command)),
      ),
    "extract news.html",
    "extract docs/*.txt --format ndjson > facts.ndjson",
  );
  examples(
    parkfacts
      .command("lex")
      .description(
        '从标准输入逐行读 {"id","text","reference"}，输出数字和日期 figures and dates of phrases, a line each',
      )
      .addOption(new Option("--format <format>", "输出格式 output").choices(["ndjson"]).default("ndjson"))
      .action(async () => (await import("./lex.ts")).lexCommand()),
    `lex <<< '{"id":1,"text":"去年营收超过600亿元","reference":"2024-05-01"}'`,
  );
  examples(
    parkfacts
      .command("try")
      .description("看一句话怎么读 show step by step how a sentence is read")
      .argument("<sentence>", "一句或几句话 a sentence or a few")
      .option("--published <date>", "相对日期的基准 reference for relative dates")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (sentence, options) => (await import("./try.ts")).tryCommand(sentence, options)),
    'try "截至2024年底，苏州工业园区高新技术企业达2800余家"',
  );
  examples(
    parkfacts
      .command("add")
      .description("把网址放进队列，由 work 抓取 queue URLs for the workers")
      .argument("[url...]", "网址 URLs")
      .option("-f, --file <list>", "网址清单，一行一个；- 为标准输入 a list, one a line; - for standard input")
      .action(async (urls, options, command) =>
        (await import("./add.ts")).addCommand(urls, options, settings(command)),
      ),
    "add https://example.cn/news/1.html",
    "add -f urls.txt",
  );
  examples(
    parkfacts
      .command("work")
      .description("处理队列，直到按 Ctrl-C work the queues until stopped")
      .option("--until-idle", "做完就退出 stop when nothing is due")
      .action(async (options, command) => (await import("./work.ts")).workCommand(options, settings(command))),
    "work",
    "work --until-idle",
  );
  examples(
    parkfacts
      .command("serve")
      .description("打开审核网页 serve the review app")
      .option("--port <number>", "端口 port", whole)
      .option("--host <address>", "监听地址 address")
      .option("--fixtures", "库空时先读入样例 read the fixtures first when the store is empty")
      .option("--work", "同时处理队列 work the queues too")
      .action(async (options, command) => (await import("./serve.ts")).serveCommand(options, settings(command))),
    "serve",
    "serve --port 8080 --work",
  );
  examples(
    parkfacts
      .command("status")
      .description("库里有什么、还有什么没做 what the store holds and what is due")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (options, command) => (await import("./status.ts")).statusCommand(options, settings(command))),
    "status",
  );
  examples(
    parkfacts
      .command("facts")
      .description("列出事实 list facts")
      .option("--park <name>", "园区 park")
      .option("--metric <id>", "指标，如 planned_area metric, such as planned_area")
      .addOption(new Option("--status <status>", "审核状态 review status").choices(["pending", "accepted", "rejected"]))
      .option("--limit <number>", "最多几条 at most", whole, 50)
      .addOption(
        new Option("--format <format>", "输出格式 output").choices(["table", "ndjson", "csv"]).default("table"),
      )
      .action(async (options, command) => (await import("./facts.ts")).factsCommand(options, settings(command))),
    "facts --metric revenue --limit 20",
    "facts --park 东方芯港 --format ndjson",
  );
  for (const action of ["accept", "reject"] as const) {
    examples(
      parkfacts
        .command(action)
        .description(action === "accept" ? "认可事实 accept facts" : "否决事实 reject facts")
        .argument("<fact...>", "事实编号（可只写开头几位） fact ids, or their first characters")
        .option("--reason <text>", "理由 why")
        .option("--actor <name>", "谁 who")
        .action(async (ids, options, command) =>
          (await import("./decide.ts")).decideCommand(action, ids, options, settings(command)),
        ),
      `${action} 3f9a1c${action === "reject" ? ' --reason "说的是全市，不是园区"' : ""}`,
    );
  }
  examples(
    parkfacts
      .command("export")
      .description("导出 export the data set")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["csv", "jsonl"]).default("csv"))
      .option("--out <file>", "写入文件；不写则到标准输出 a file; standard output without it")
      .addOption(new Option("--status <status>", "只要这种 only these").choices(["pending", "accepted", "rejected"]))
      .action(async (options, command) => (await import("./export.ts")).exportCommand(options, settings(command))),
    "export --format csv --out facts.csv",
    "export --format jsonl | wc -l",
  );
  examples(
    parkfacts
      .command("explain")
      .description("说明一条事实为何这样读 show why a stored fact was read so")
      .argument("<fact>", "事实编号（可只写开头几位） a fact's id, or its first characters")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (id, options, command) =>
        (await import("./explain.ts")).explainCommand(id, options, settings(command)),
      ),
    "explain 3f9a1c",
  );
  examples(
    parkfacts
      .command("rules")
      .description("列出规则、例句和用量 list the rules, their examples and how often each fires")
      .option("--on <folder>", "在这些文件上计数 count over these files")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (options, command) => (await import("./rules.ts")).rulesCommand(options, settings(command))),
    "rules",
    "rules --on fixtures",
  );
  examples(
    parkfacts
      .command("eval")
      .description("与人工标注比对 score against gold")
      .requiredOption("--gold <folder>", "标注目录（含文件和 gold.json） folder of documents with their gold")
      .option("--misses", "列出差错 list the misses, grouped by family")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (options, command) => (await import("./eval.ts")).evalCommand(options, settings(command))),
    "eval --gold fixtures",
  );
  examples(
    parkfacts
      .command("verify")
      .description("核对全库：每条引文是否仍在原文字节中 check the whole store against the kept bytes")
      .action(async (_options, command) => (await import("./verify.ts")).verifyCommand(settings(command))),
    "verify",
  );
  examples(
    parkfacts
      .command("config")
      .description("列出设置及其来源 list the settings and where each comes from")
      .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
      .action(async (options, command) => (await import("./config.ts")).configCommand(options, settings(command))),
    "config",
  );
  return parkfacts;
}

/** The settings file named before or after the command. */
const settings = (command: Command): string | undefined => command.optsWithGlobals()["config"] as string | undefined;

function whole(word: string): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("要一个非负整数 expected a whole number");
  return number;
}
