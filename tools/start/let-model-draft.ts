import { TimeoutError } from "puppeteer-core";
import { fill } from "../../shared/domain/fill.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PanelDriver } from "./panel-driver.ts";
import { pressElement } from "./press-element.ts";
import type { WantedModel } from "./read-arguments.ts";
import type { ScreenWords } from "./screen-words.ts";

/** Who wrote a draft, and what of the answer did not stand. */
export interface ModelDraft {
  readonly model: string;
  readonly dropped: number;
  /** How many for each reason, by the name of the reason. */
  readonly because: Readonly<Record<string, number>>;
}

/** The core itself gives an answer up after a quarter of an hour; an answer can be mended once. */
const mostMinutes = 2 * 15 + 1;

/**
 * Opens the door to the model that stands on the screen, confirms what is shown, waits and opens the draft. Nobody reads
 * along here, which is why it says so each time.
 */
export const letModelDraft = async (
  panel: PanelDriver,
  { ai, run }: ScreenWords,
  { baseUrl }: WantedModel,
): Promise<Result<ModelDraft, string>> => {
  await panel.pressOn('[data-ai="door"]');
  await panel.see('[data-ai="send"]:not([aria-disabled="true"]), .alert');
  const [block] = await panel.texts(told);
  if (block !== undefined) return err(fill(run.notDrafted, { why: block }));
  const [preview = ""] = await panel.texts("header.section > p");
  const [bytes = ""] = await panel.texts("details.bytes:last-of-type summary .push");
  const { host } = new URL(baseUrl);
  // A profile of an earlier run may hold another server.
  if (!preview.includes(host)) return err(fill(run.otherServer, { host }));
  console.log(fill(run.confirmed, { preview, bytes }));

  await panel.pressOn('[data-ai="send"]');
  const next = await panel.see(`[data-ai="no-name"], [data-ai="running"], ${ended}, .problem`);
  if (await next.evaluate((element) => element.matches('[data-ai="no-name"]'))) await pressElement(next);
  await waitLong(panel, `${ended}, .problem`);

  if (!(await panel.page.$('[data-ai="done"]'))) {
    const [why = ""] = await panel.texts(`${told}, .problem`);
    return err(fill(run.notDrafted, { why }));
  }
  const draft = await readDraft(panel, ai);
  await panel.pressOn('[data-ai="read"]');
  console.log(fill(run.written, { model: draft.model, dropped: draft.dropped }));
  return ok(draft);
};

const ended = '[data-ai="done"], [data-ai="ended"]';
const told = ".alert .stack > p:first-child";

/** One wait of the browser's own protocol may last three minutes, and an answer longer. */
const waitLong = async ({ page }: PanelDriver, selector: string): Promise<void> => {
  for (let minute = 1; ; minute += 1)
    try {
      await page.waitForSelector(selector, { timeout: 60_000 });
      return;
    } catch (error) {
      if (!(error instanceof TimeoutError) || minute >= mostMinutes) throw error;
    }
};

const readDraft = async (panel: PanelDriver, ai: ScreenWords["ai"]): Promise<ModelDraft> => {
  const [line = ""] = await panel.texts('[data-ai="done"] .provenance');
  const [before = "", after = ""] = ai.byModel.split("{model}");
  const reasons = await panel.texts('[data-ai="done"] .pick .small');
  const because: Record<string, number> = {};
  for (const text of reasons) {
    const name = Object.entries(ai).find(([key, words]) => key.startsWith("dropped_") && words === text)?.[0] ?? text;
    const reason = name.replace("dropped_", "");
    because[reason] = (because[reason] ?? 0) + 1;
  }
  return { model: line.slice(before.length, line.length - after.length), dropped: reasons.length, because };
};
