import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { en as noteWords } from "../../shared/ui/now/words.en.ts";
import { en as frameWords } from "../../shared/ui/words.en.ts";
import { findChromium } from "../find-browser.ts";
import { chromiumVictims } from "./chromium-victim.ts";
import { deleteNewest } from "./delete-newest.ts";
import { compare } from "./reopen.ts";
import type { SmallDisk } from "./small-disk.ts";
import type { Victim } from "./victim.ts";
import { within } from "./within.ts";

/** What happened on a disk that was filled while notes were written. */
export interface FullDiskFound {
  readonly acked: number;
  readonly lost: number;
  readonly duplicates: number;
  /** What the screen said when it refused a note, and whether that is the sentence for a full disk. */
  readonly said: string | null;
  readonly saidFull: boolean;
  readonly keptText: boolean;
  readonly deletedWhileFull: boolean;
  readonly wroteAgain: boolean;
  /** Whether the browser itself could not stand it: then only what it had saved can be told. */
  readonly crashed: boolean;
  /** The step that could not be finished, and why. */
  readonly broke: readonly string[];
}

/** Chromium keeps its statistics in a file that it maps into memory: a full disk ends it there, at random. */
const flags = ["--disable-features=PersistentHistograms"];

/** What a person has to free by hand on a disk without a single byte before something can be deleted in Cirkel. */
const sparedBytes = 256_000;

/** Fills the disk while notes are written, deletes one, makes room, writes again, and compares after a restart. */
export const fillDisk = async (disk: SmallDisk, extension: string): Promise<FullDiskFound> => {
  const openVictim = chromiumVictims({ executable: await findChromium(), extension, flags });
  const profile = join(disk.folder, "profile");
  const saved: string[] = [];
  const broke: string[] = [];
  const step = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await within(90, what, work());
    } catch (error) {
      broke.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  };
  const onSaved = (text: string): void => void saved.push(text);

  let victim = await openVictim(profile);
  try {
    await victim.open();
    await victim.write({ run: "before", most: 5, onSaved }).ended;
    // Laid aside in a quiet moment after the start.
    await pageOf(victim).waitForFunction(isRoomLaidAside, { timeout: 60_000 });
    const hasEnded = watchForEnd(pageOf(victim));
    const writing = victim.write({ run: "full", most: 1_000, length: 4_000, onSaved });
    await disk.fill();
    const refused = (await step("being refused", () => writing.ended, undefined))?.refused;
    const keptText =
      refused !== undefined && (await step("reading the line", () => lineOf(victim), "")) === refused.text;

    // Without a single byte a browser cannot even remove a file; from here on the room that was laid aside has to do.
    await disk.spare(sparedBytes);
    const deleted = await step("deleting", () => pageOf(victim).evaluate(deleteNewest, noteWords.remove), undefined);
    if (deleted?.reason !== undefined) broke.push(`deleting was refused: ${deleted.reason}`);

    const crashed = hasEnded();
    await disk.makeRoom();
    const wroteAgain = await step("writing again", () => writeAgain(victim, onSaved), false);
    await victim.close();
    victim = await openVictim(profile);
    await victim.open();
    const { texts } = await victim.read();
    const isDeleted = (text: string): boolean =>
      deleted !== undefined && !deleted.reason && isShownAs(deleted.text, text);
    const { lost, twice } = compare(
      saved.filter((text) => !isDeleted(text)),
      texts,
    );
    if (lost.length > 0) broke.push(`lost: ${lost.map((text) => text.split(" ", 1)[0]).join(", ")}`);
    await victim.close();
    return {
      acked: saved.length,
      lost: lost.length,
      duplicates: twice.length,
      said: refused?.reason ?? null,
      saidFull: refused?.reason === frameWords.errorFull,
      keptText,
      deletedWhileFull: deleted !== undefined && !deleted.reason && !texts.some(isDeleted),
      wroteAgain,
      crashed,
      broke,
    };
  } catch (error) {
    await victim.kill().catch(() => undefined);
    throw error;
  }
};

/** As a person does: Enter again after a moment, a few times. */
const writeAgain = async (victim: Victim, onSaved: (text: string) => void): Promise<boolean> => {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { refused } = await victim.write({ run: `again${attempt}`, most: 5, onSaved }).ended;
    if (!refused) return true;
    await pause(1_000);
  }
  return false;
};

const pageOf = (victim: Victim): Page => {
  if (!victim.page) throw new Error("this victim has no page");
  return victim.page();
};

/** Whether the page or its browser ended by itself since. */
const watchForEnd = (page: Page): (() => boolean) => {
  let ended = false;
  const end = (): void => {
    ended = true;
  };
  page.once("error", end);
  page.once("close", end);
  page.browser().once("disconnected", end);
  return () => ended;
};

/** Whether there is room for deleting on a full disk. Runs inside the page. */
const isRoomLaidAside = async (): Promise<boolean> => {
  try {
    let folder = await navigator.storage.getDirectory();
    for (const name of ["cirkel-journal", "room"]) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle("kept")).getFile()).size > 0;
  } catch {
    return false;
  }
};

const lineOf = (victim: Victim): Promise<string> =>
  pageOf(victim).$eval("main .capture textarea", (line) => line.value);

/** Long notes are folded on the screen: the first word, which is of that note alone, tells which it is. */
const isShownAs = (shown: string, text: string): boolean => shown.split(" ", 1)[0] === text.split(" ", 1)[0];
