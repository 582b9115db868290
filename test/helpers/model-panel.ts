import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { chooseModel } from "../../tools/start/choose-model.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { startChromium } from "./chromium.ts";
import type { MessagesServer, SeenRequest } from "./messages-server/messages-server.ts";
import { layRecentNotes } from "./recent-notes.ts";

/** The model that is asked for everywhere; the server says that it is who answers. */
export const model = "small-model";

/** A browser with its panel in a tab. */
export interface NotesPanel {
  readonly chromium: RunningChromium;
  readonly panel: PanelDriver;
}

interface NotesWishes {
  /** Of the notes; those of the last days unless said otherwise. */
  readonly folder?: string;
  /** For the command line of the browser. */
  readonly flags?: readonly string[];
}

/** What a person is shown before anything leaves. */
export interface Shown {
  readonly bytes: string;
  /** "1,234 characters, 1a2b3c4d" */
  readonly sum: string;
}

/** A panel with notes in it that others may read, before anybody chose who answers. */
export const openNotesPanel = async ({ folder, ...wishes }: NotesWishes = {}): Promise<NotesPanel> => {
  const chromium = await startChromium(wishes);
  const panel = await drivePanel(chromium, {});
  const recent = await mkdtemp(join(tmpdir(), "cirkel-recent-"));
  try {
    await layRecentNotes(recent);
    const notes = { folder: folder ?? recent, found: { files: [], leftOut: [] } };
    await importFolder(panel, screenWords("en"), notes, "shareable");
  } finally {
    await rm(recent, { recursive: true, force: true });
  }
  return { chromium, panel };
};

/** Lets this server answer, masked. Nothing leaves by it. */
export const letAnswer = async (panel: PanelDriver, server: MessagesServer): Promise<void> => {
  assert.deepEqual(await chooseModel(panel, screenWords("en"), { baseUrl: server.url, model }), {
    ok: true,
    value: "chosen",
  });
};

/** The questions that a server got, without what a browser asks before. */
export const questionsOf = (server: MessagesServer): readonly SeenRequest[] =>
  server.requests.filter(({ method }) => method === "POST");

/** Opens the door to the model that stands on the screen, and gives what would leave. */
export const openDoor = async (panel: PanelDriver): Promise<Shown> => {
  await press(panel, "[data-ai=door]");
  return readShown(panel);
};

/** What would leave, as soon as all of it is shown. */
export const readShown = async (panel: PanelDriver): Promise<Shown> => {
  await panel.see("[data-ai=send]:not([aria-disabled=true])");
  const [bytes = ""] = await panel.texts("details.bytes:last-of-type pre");
  const [sum = ""] = await panel.texts("details.bytes:last-of-type summary .push");
  return { bytes, sum };
};

/** Says yes to what is shown, with the one question about names answered where it is asked. */
export const confirm = async (panel: PanelDriver): Promise<void> => {
  await press(panel, "[data-ai=send]");
  const next = await panel.see("[data-ai=no-name], #ai-answer, [data-ai=running], [data-ai=done], [data-ai=ended]");
  if (await next.evaluate((element) => element.matches("[data-ai=no-name]"))) await click(next);
};

/** Says yes once and waits for the answer: one question left, with exactly the bytes that were shown. */
export const sendShown = async (panel: PanelDriver, server: MessagesServer, shown: Shown): Promise<void> => {
  const before = questionsOf(server).length;
  await confirm(panel);
  await panel.see("[data-ai=done]");
  const [question, ...others] = questionsOf(server).slice(before);
  assert.deepEqual(others, []);
  assert.equal(question?.path, "/v1/messages");
  assert.equal(question.text, shown.bytes);
  const sum = createHash("sha256").update(question.body).digest("hex");
  assert.ok(shown.sum.endsWith(` ${sum.slice(0, 8)}`), `${shown.sum} is not of ${sum}`);
  assert.deepEqual(server.problems, []);
};

/** Clicks what fits a selector, wherever it stands on the page. */
export const press = async (panel: PanelDriver, selector: string): Promise<void> => click(await panel.see(selector));

const click = async (control: ElementHandle): Promise<void> => {
  await control.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await control.click();
};
