import type { AiThemeSuggestion, DroppedPart } from "../../../domain/ai-task.ts";
import { domains } from "../../../domain/entity.ts";
import { foldText } from "../../../domain/quote.ts";
import { leastDays } from "../../../domain/theme.ts";
import { alsoGrounds, drop, groundsOf } from "../ground-text.ts";
import { notesAsData } from "../notes-as-data.ts";
import { listOf, oneOf, partOf, textOf } from "../read-parts.ts";
import { sayDropped } from "../say-dropped.ts";
import type { Handles, ModelTask, TaskFrame } from "../task.ts";
import { findNotes, type FoundNotes } from "./find-notes.ts";
import { isSameLabel } from "./is-same-label.ts";
import { readText, type Reading } from "./read-text.ts";

/** The themes a person has, and those they refused: labels, masked as the notes are. */
export interface ThemesAsked {
  readonly existing: readonly string[];
  readonly rejected: readonly string[];
}

/** Most notes of one question. */
export const mostThemeNotes = 300;

const mostThemes = 7;
const longestTitle = 60;
const longestWhy = 240;

/** A note that is in more themes than this tells nothing about any of them. */
const mostThemesOfNote = 3;

/** A theme that is no recurrence still rests on two notes: one note is a note. */
const leastNotesOfTheme = 2;

const patterns = ["recurring", "new", "fading"] as const;
const innovations = ["social", "technical", "both", "none"] as const;

/** Looks for themes in the notes of a period. */
export const themesTask: ModelTask<ThemesAsked, readonly AiThemeSuggestion[]> = {
  promptVersion: "themes-1",
  maxTokens: 4_000,
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["themes", "leftovers"],
    properties: {
      themes: {
        type: "array",
        description: `At most ${mostThemes}`,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["title", "why", "domain", "innovation", "pattern", "notes"],
          properties: {
            title: { type: "string", description: `At most ${longestTitle} characters` },
            why: { type: "string", description: `At most ${longestWhy} characters` },
            domain: { type: "string", enum: [...domains, "unknown"] },
            innovation: { type: "string", enum: innovations },
            pattern: { type: "string", enum: patterns },
            notes: { type: "array", items: { type: "string" }, description: "Handles" },
          },
        },
      },
      leftovers: { type: "array", items: { type: "string" }, description: "Handles of notes that fit in no theme" },
    },
  },
  instructions: () => `Task: find the themes in these notes.
- A theme is one thing that several notes are about, so concrete that somebody could try something about it next week. "Waiting for a second reader" is one; "communication" is not.
- At most ${mostThemes} themes; fewer is better. None at all is a good answer when the notes have nothing in common.
- title: the thing itself, in words of the notes, at most ${longestTitle} characters, without a full stop.
- why: one or two sentences on what the notes have in common and what differs, at most ${longestWhy} characters. Count nothing but the notes of this theme and their days.
- notes: the handles of all notes about it, at least ${leastNotesOfTheme}. Never only notes that were copied from elsewhere. A note may be in ${mostThemesOfNote} themes at most, and most are in one or none.
- pattern: "recurring" when it comes back on at least ${leastDays} days, "new" when it is only in the latest notes, "fading" when it is only in the earlier ones.
- domain: where the work of this theme is, or "unknown".
- innovation: whether a change would be in how people work, learn, collaborate or decide ("social"), in means ("technical"), in both, or "none" when it only has to be known.
- "existing" are the themes the person already has: do not give them again. "rejected" are the ones the person refused: do not give them again, also not in other words.
- leftovers: the handles of the notes that fit nowhere. Do not make a theme to get rid of them.`,
  data: ({ existing, rejected }, frame) => ({ existing, rejected, notes: notesAsData(frame) }),
  check: (answer, asked, frame, handles) => {
    const dropped: DroppedPart[] = [];
    const list = partOf(answer, "themes");
    const themes = readThemes(answer, asked, frame, handles, dropped);
    findNotes(answer, "leftovers", frame, handles, dropped);
    const isHonestlyEmpty = Array.isArray(list) && list.length === 0;
    return {
      ...((themes.length > 0 || isHonestlyEmpty) && { found: themes }),
      dropped,
      problems: [...(Array.isArray(list) ? [] : ['"themes" has to be a list.']), ...sayDropped(dropped)],
    };
  },
};

const readThemes = (
  answer: unknown,
  asked: ThemesAsked,
  frame: TaskFrame,
  handles: Handles,
  dropped: DroppedPart[],
): readonly AiThemeSuggestion[] => {
  const grounds = groundsOf(frame, handles, asked.existing);
  const timesOfNote = new Map<string, number>();
  const found: AiThemeSuggestion[] = [];
  for (const [at, item] of listOf(answer, "themes").entries()) {
    const title = textOf(item, "title");
    const notes = findNotes(item, "notes", frame, handles, dropped).filter(({ id, handle }) => {
      const times = (timesOfNote.get(id) ?? 0) + 1;
      timesOfNote.set(id, times);
      if (times > mostThemesOfNote) dropped.push(drop(handle, "twice"));
      return times <= mostThemesOfNote;
    });
    const tooLittle = (at >= mostThemes && "tooLong") || whyTooLittle(notes, oneOf(item, "pattern", patterns));
    if (tooLittle) {
      dropped.push(drop(title, tooLittle));
      continue;
    }
    const reading: Reading = { grounds: alsoGrounds(grounds, countsOf(notes)), dropped };
    const label = readText(title, longestTitle, reading).replace(/\.$/, "");
    const why = readText(textOf(item, "why"), longestWhy, reading);
    const because = label === "" || why === "" ? "empty" : whyNotAgain(label, asked, found);
    if (because) dropped.push(drop(title, because));
    else found.push(suggestion(label, why, notes, oneOf(item, "domain", domains)));
  }
  return found;
};

/** How many notes, on how many days: the only counting that is let through, because it is counted here as well. */
const countsOf = (notes: FoundNotes): readonly string[] =>
  [notes.length, new Set(notes.map(({ note }) => note.day)).size].map(String);

const suggestion = (
  label: string,
  why: string,
  notes: FoundNotes,
  domain: AiThemeSuggestion["domain"],
): AiThemeSuggestion => ({ label, why, ...(domain && { domain }), captureIds: notes.map(({ id }) => id) });

const whyNotAgain = (
  label: string,
  { existing, rejected }: ThemesAsked,
  found: readonly AiThemeSuggestion[],
): DroppedPart["because"] | undefined => {
  if (rejected.some((one) => isSameLabel(one, label))) return "rejectedBefore";
  const known = [...existing, ...found.map((one) => one.label)];
  return known.some((one) => isSameLabel(one, label)) ? "twice" : undefined;
};

const whyTooLittle = (
  notes: FoundNotes,
  pattern: (typeof patterns)[number] | undefined,
): DroppedPart["because"] | undefined => {
  if (pattern === undefined) return "empty";
  if (notes.length < leastNotesOfTheme) return "tooFewNotes";
  if (pattern === "recurring" && new Set(notes.map(({ note }) => note.day)).size < leastDays) return "tooFewNotes";
  // The same words saved twice are one note.
  if (new Set(notes.map(({ note }) => foldText(note.text))).size < leastNotesOfTheme) return "tooFewNotes";
  return notes.some(({ isOwn }) => isOwn) ? undefined : "notAllowed";
};
