import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningChromium } from "../../tools/launch-chromium.ts";
import { chooseModel } from "../../tools/start/choose-model.ts";
import { importFolder } from "../../tools/start/import-folder.ts";
import { drivePanel, type PanelDriver } from "../../tools/start/panel-driver.ts";
import { screenWords } from "../../tools/start/screen-words.ts";
import { readShown, type Shown } from "./ask-on-screen.ts";
import { startChromium } from "./chromium.ts";
import type { MessagesServer } from "./messages-server/messages-server.ts";
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

/** Opens the door to the model that stands on the screen, and gives what would leave. */
export const openDoor = async (panel: PanelDriver): Promise<Shown> => {
  await panel.pressOn("[data-ai=door]");
  return readShown(panel);
};
