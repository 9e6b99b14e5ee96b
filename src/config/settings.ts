/** One setting: where it may be written, what it is when it is not, and what it does. */
export interface Setting {
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
    key: "maxArticlePages",
    env: "PARKFACTS_MAX_ARTICLE_PAGES",
    fallback: 30,
    kind: "integer",
    min: 0,
    max: 1000,
    about: "分页文章最多续读的页数 Most further pages read of an article that is cut into pages",
  },
  {
    key: "maxFeedItems",
    env: "PARKFACTS_MAX_FEED_ITEMS",
    fallback: 100,
    kind: "integer",
    min: 0,
    max: 50_000,
    about: "一次从订阅源或站点地图加入的新网址数 Most new items taken at one reading of a feed or sitemap",
  },
  {
    key: "maxSitemaps",
    env: "PARKFACTS_MAX_SITEMAPS",
    fallback: 5,
    kind: "integer",
    min: 0,
    max: 1000,
    about: "站点地图索引中最多读的站点地图数 Most sitemaps read of an index, the last changed first",
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
