import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fill } from "../shared/domain/fill.ts";
import { findChromium } from "./find-browser.ts";
import { launchChromium, type RunningChromium } from "./launch-chromium.ts";
import { buildPart } from "./parts.ts";
import { importFolder, type Imported } from "./start/import-folder.ts";
import { languageOfNotes } from "./start/language-of-notes.ts";
import { drivePanel } from "./start/panel-driver.ts";
import { prepareModel } from "./start/prepare-model.ts";
import { readArguments, type StartArguments } from "./start/read-arguments.ts";
import { runCircle } from "./start/run-circle.ts";
import { screenWords } from "./start/screen-words.ts";
import { createStopwatch, findingsIn, type Summary } from "./start/summary.ts";
import { walkNotes, type NotesFolder } from "./start/walk-notes.ts";

/** The sample that the project carries: two weeks of synthetic notes. */
const sampleNotes = "samples/notes";

/** `npm start`: Chromium with Cirkel in it, ready for a note; `--headless` turns the whole circle by itself. */
export const main = async (words: readonly string[]): Promise<number> => {
  const asked = readArguments(words, process.env, process.platform);
  if (!asked.ok) return fail(asked.error);
  const say = screenWords(asked.value.language ?? languageOfShell(process.env)).run;
  const { headless, notes: folder = headless ? sampleNotes : undefined } = asked.value;
  const found = folder === undefined ? undefined : await walkNotes(folder);
  if (found && !found.ok) return fail(fill(say[found.error], { folder: folder ?? "" }));
  const notes = folder !== undefined && found ? { folder, found: found.value } : undefined;

  const { strategy } = asked.value;
  if (strategy !== undefined && !(await isFile(strategy))) return fail(fill(say.noStrategy, { file: strategy }));

  const built = await buildPart(["chromium"]);
  if (!built.ok) return fail(built.output);
  const executable = await findChromium();
  return headless && notes ? turnHeadless(asked.value, executable, notes) : openPanel(asked.value, executable, notes);
};

interface Notes {
  readonly folder: string;
  readonly found: NotesFolder;
}

const fail = (sentence: string): number => {
  console.error(sentence);
  return 1;
};

const launch = (executable: string, asked: StartArguments): Promise<RunningChromium> =>
  launchChromium({
    executable,
    extension: "dist/chromium",
    window: asked.headless ? "headless" : "visible",
    ...(asked.language !== undefined && { language: asked.language }),
    ...(asked.profile !== undefined && { profile: resolve(asked.profile) }),
  });

/** A window for a person: it stays until they close it. */
const openPanel = async (asked: StartArguments, executable: string, notes: Notes | undefined): Promise<number> => {
  const chromium = await launch(executable, asked);
  const closed = new Promise<void>((settle) => void chromium.browser.once("disconnected", () => settle()));
  const panel = await drivePanel(chromium, {});
  const language = asked.language ?? (await panel.language());
  const say = screenWords(language).run;
  if (asked.language !== undefined) await panel.speak(asked.language);
  if (notes) {
    const imported = await importFolder(panel, screenWords(language), notes, "private");
    console.log(fill(say.imported, { count: imported.imported, folder: notes.folder }));
    for (const { path, why } of imported.leftOut) console.log(fill(say.leftOut, { path, why }));
  }
  await panel.goTo("now");
  console.log(say.opened);
  await closed;
  await chromium.close().catch(() => undefined);
  return 0;
};

/** The whole circle through the real panel, with what came out of it in a folder. */
const turnHeadless = async (asked: StartArguments, executable: string, notes: Notes): Promise<number> => {
  const out = resolve(asked.out);
  for (const made of ["paths", "proposals", "shots"]) await rm(join(out, made), { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const language = asked.language ?? (await languageOfNotes(notes.folder, notes.found));
  const words = screenWords(language);
  const watch = createStopwatch();
  const chromium = await watch.step("browser", () => launch(executable, asked));
  try {
    const panel = await drivePanel(chromium, { downloads: join(chromium.profile, "saved"), shots: join(out, "shots") });
    await panel.speak(language);
    const imported = await watch.step("import", () => importFolder(panel, words, notes, "shareable"));
    await panel.shoot("0-import");
    if (imported.imported === 0)
      return fail(fill(words.run.nothingUsed, { folder: notes.folder, reasons: reasons(imported) }));
    const model = await prepareModel(panel, words, asked);
    if (!model.ok) return fail(model.error);
    const turned = await runCircle({ panel, words, out, step: watch.step, modelDrafts: model.value.drafts });
    if (!turned.ok) return fail(turned.error);
    const { themes, chosen, ownSentence, path, proposal, notQuoted, drafted } = turned.value;
    const summary: Summary = {
      mode: drafted ? "model coach" : "rules coach, no network",
      draftedBy: drafted
        ? { coach: "model", server: new URL(asked.ai?.baseUrl ?? "").host, ...drafted }
        : model.value.rules,
      versions: { cirkel: CIRKEL_VERSION, node: process.version, browser: await chromium.browser.version() },
      language,
      notes: { folder: notes.folder, ...imported, markedShareable: true, notQuoted },
      themes: {
        accepted: themes.filter(({ accepted }) => accepted).length,
        suggested: themes.filter(({ accepted }) => !accepted).length,
        chosen: chosen.label,
        chosenFrom: chosen.accepted ? "tag" : "suggestion",
      },
      ownSentence,
      paths: [path],
      proposals: [proposal],
      findings: {
        [path]: await findingsIn(join(out, "paths", path)),
        [proposal]: await findingsIn(join(out, "proposals", proposal)),
      },
      milliseconds: watch.milliseconds,
    };
    await writeFile(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
    console.log(words.run.marked);
    if (notQuoted.length > 0) console.log(fill(words.run.notQuoted, { notes: notQuoted.join("; ") }));
    console.log(fill(words.run.turned, { count: imported.imported, out: asked.out }));
    return 0;
  } finally {
    await chromium.close();
  }
};

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

const reasons = ({ leftOut }: Imported): string =>
  leftOut.map(({ path, why }) => `${path} (${why})`).join(", ") || "no notes found";

/** The language a shell is set to, for what is said before there is a screen. */
const languageOfShell = (env: Readonly<Record<string, string | undefined>>): "nl" | "en" =>
  /^nl/i.test(env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "") ? "nl" : "en";

declare const CIRKEL_VERSION: string;
