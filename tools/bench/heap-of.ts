import type { CDPSession, Page } from "puppeteer-core";

const megabyte = 2 ** 20;

/** MB of JavaScript objects in a page and in its workers, after a garbage collection. */
export const heapOf = async (page: Page): Promise<number> => {
  const own = await page.createCDPSession();
  const heaps = await Promise.all([own, ...page.workers().map(({ client }) => client)].map(usedBy));
  await own.detach();
  return heaps.reduce((sum, heap) => sum + heap, 0) / megabyte;
};

const usedBy = async (session: CDPSession): Promise<number> => {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
};
