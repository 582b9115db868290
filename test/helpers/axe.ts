import axe from "axe-core";
import type { Frame, Page } from "puppeteer-core";

/** What axe finds wrong on this page now: `rule: the elements`, empty when nothing is. */
export const axeFindings = async (page: Page | Frame): Promise<readonly string[]> => {
  // Comes in from outside the page, so its content policy stays as it is for people.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
};
