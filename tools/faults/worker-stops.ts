import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { WebWorker } from "puppeteer-core";
import { en as settingsWords } from "../../shared/ui/settings/words.en.ts";
import { killWorker, wakeWorker } from "../extension-worker.ts";
import { findChromium } from "../find-browser.ts";
import { launchChromium } from "../launch-chromium.ts";
import { drivePanel } from "../start/panel-driver.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { noteInWorker } from "./note-in-worker.ts";
import { compare } from "./reopen.ts";
import type { Chance } from "./seeded.ts";

/** What was there after the background was stopped again and again while it kept notes from the address bar. */
export interface StopsFound {
  readonly stops: number;
  readonly acked: number;
  readonly lost: number;
  readonly duplicates: number;
}

export interface StopsWishes {
  readonly stops: number;
  readonly chance: Chance;
  /** Folder of the built extension. */
  readonly extension: string;
}

/** Notes from the address bar, and stops the background at any moment; then opens the profile again and compares. */
export const stopWorkers = async ({ stops, chance, extension }: StopsWishes): Promise<StopsFound> => {
  const executable = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), "cirkel-stops-"));
  const saved: string[] = [];
  try {
    const chromium = await launchChromium({ executable, extension, window: "headless", profile });
    try {
      const panel = await drivePanel(chromium, {});
      // The mark on the button then says that a note is kept, and no popup comes in between.
      await panel.goTo("settings");
      await panel.press(settingsWords.recall, "checkbox");
      for (let stop = 1; stop <= stops; stop += 1) {
        const worker = await wakeWorker(chromium, panel.page);
        const noting = noteOn(worker, `s${stop}`, (text) => saved.push(text));
        await pause(chance.between(0, 600));
        await killWorker(chromium);
        await noting;
      }
    } finally {
      await chromium.close();
    }
    const victim = await chromiumVictims({ executable, extension })(profile);
    try {
      await victim.open();
      const { lost, twice } = compare(saved, (await victim.read()).texts);
      return { stops, acked: saved.length, lost: lost.length, duplicates: twice.length };
    } finally {
      await victim.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};

/** Notes one after the other until the worker is gone. */
const noteOn = async (worker: WebWorker, run: string, onSaved: (text: string) => void): Promise<void> => {
  for (let count = 1; ; count += 1) {
    const text = `${run}.${count} waited for a review`;
    try {
      await worker.evaluate(noteInWorker, text);
    } catch {
      // What was under way when it was stopped was never shown as saved.
      return;
    }
    onSaved(text);
  }
};
