import { Redis } from "ioredis";

export const redisUrl = process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379";

/** True where a Redis answers; says so once where none does. */
export async function redisAnswers(): Promise<boolean> {
  const redis = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1000 });
  redis.on("error", () => {});
  try {
    await redis.connect();
    await redis.quit();
    return true;
  } catch {
    console.warn(`no Redis answers at ${redisUrl} (REDIS_URL): the tests of queues on Redis are skipped`);
    return false;
  }
}
