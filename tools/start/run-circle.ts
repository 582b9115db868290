import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";
import type { ModelDraft } from "./let-model-draft.ts";
import type { PanelDriver } from "./panel-driver.ts";
import { pickSentence } from "./pick-sentence.ts";
import type { ScreenWords } from "./screen-words.ts";

/** A theme as the panel exports it. */
interface ListedTheme {
  readonly label: string;
  readonly accepted: boolean;
  readonly captures: readonly { readonly id: string; readonly quote: string; readonly source: string }[];
}

export interface CircleRun {
  readonly themes: readonly ListedTheme[];
  readonly chosen: ListedTheme;
  readonly ownSentence: string;
  readonly path: string;
  readonly proposal: string;
  /** Days of notes that were left out of evidence because something sensitive in them is still open. */
  readonly notQuoted: readonly string[];
  /** Absent where the rules coach wrote. */
  readonly drafted?: { readonly path: ModelDraft; readonly proposal: ModelDraft };
}

interface Needs {
  readonly panel: PanelDriver;
  readonly words: ScreenWords;
  readonly out: string;
  /** Writes the draft that the screen is open for, instead of the rules coach. */
  readonly modelDrafts?: (() => Promise<Result<ModelDraft, string>>) | undefined;
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Turns the circle once through the real panel: theme, path, a step done, a new note, a proposal, files. */
export const runCircle = async ({
  panel,
  words,
  out,
  modelDrafts,
  step,
}: Needs): Promise<Result<CircleRun, string>> => {
  const { learn, propose, drafting } = words;
  await mkdir(out, { recursive: true });

  const themes = await step("themes", async () => {
    await panel.goTo("now");
    await panel.page.waitForSelector(".note__text");
    await panel.shoot("1-now");
    await panel.goTo("learn");
    if (!(await panel.appears(learn.exportThemes))) return [];
    await panel.press(learn.exportThemes);
    const file = await panel.save(drafting.saveFile, out);
    await panel.shoot("2-themes");
    return readThemes(await readFile(join(out, file), "utf8"));
  });
  const chosen = themes.find(({ accepted }) => accepted) ?? themes[0];
  if (!chosen) {
    await writeFile(join(out, "themes.json"), `${JSON.stringify({ themes: [] }, null, 2)}\n`);
    return err(words.run.noTheme);
  }

  let notQuoted: readonly string[] = [];
  const draft = async (button: string): Promise<Result<ModelDraft | undefined, string>> => {
    if (modelDrafts) return modelDrafts();
    await panel.press(button);
    return ok(undefined);
  };
  const path = await step("path", async () => {
    await openTheme(panel, words, chosen);
    await panel.press(learn.makePath);
    const drafted = await draft(learn.draftPath);
    if (!drafted.ok) return drafted;
    await panel.find(learn.accept);
    await panel.shoot("3-path-draft");
    await panel.settle();
    // The link says "Look at the note of <day>"; the day is what the report needs.
    const [before = "", after = ""] = drafting.resolve.split("{day}");
    const links = await panel.texts(".left-out li");
    notQuoted = links.map((link) => link.slice(before.length, link.length - after.length));
    await panel.press(learn.moreOfPath, "summary");
    await panel.press(learn.exportPath);
    return ok({ by: drafted.value, file: await panel.save(drafting.saveFile, join(out, "paths")) });
  });
  if (!path.ok) return path;

  await step("step done", async () => {
    await panel.press(learn.accept);
    await panel.press(learn.begin);
    await panel.press(learn.start);
    await panel.shoot("4-path");
    await panel.press(learn.done);
    await panel.type(learn.doneLine, words.run.stepLine);
    await panel.press(learn.doneSave);
    await panel.goTo("now");
    await panel.waitForText(words.run.stepLine);
    await panel.shoot("5-new-note");
  });

  const ownSentence = pickSentence(chosen.captures.map(({ quote }) => quote)) ?? words.run.noSentence;
  const proposal = await step("proposal", async () => {
    await openTheme(panel, words, { ...chosen, accepted: true });
    await panel.press(learn.makeProposal, "link");
    await panel.type(propose.ownSentence, ownSentence);
    const drafted = await draft(propose.draftProposal);
    if (!drafted.ok) return drafted;
    await panel.find(propose.exportMarkdown);
    await panel.shoot("6-proposal");
    await panel.press(propose.exportMarkdown);
    return ok({ by: drafted.value, file: await panel.save(drafting.saveFile, join(out, "proposals")) });
  });
  if (!proposal.ok) return proposal;

  const [ofPath, ofProposal] = [path.value.by, proposal.value.by];
  return ok({
    themes,
    chosen,
    ownSentence,
    path: path.value.file,
    proposal: proposal.value.file,
    notQuoted,
    ...(ofPath && ofProposal && { drafted: { path: ofPath, proposal: ofProposal } }),
  });
};

/** Opens a theme by its name; one that is only suggested is accepted first, by the button a person would press. */
const openTheme = async (panel: PanelDriver, { learn }: ScreenWords, theme: ListedTheme): Promise<void> => {
  await panel.goTo("learn");
  if (!theme.accepted) await panel.press(learn.maybeYes);
  await panel.press(theme.label, "link");
};

const readThemes = (json: string): readonly ListedTheme[] => {
  // Written by our own export a moment ago; its shape is tested there.
  const { themes } = JSON.parse(json) as { themes: readonly ListedTheme[] };
  return themes;
};
