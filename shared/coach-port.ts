import type { Capture, CaptureId } from "./domain/capture.ts";
import type { Language } from "./domain/entity.ts";
import type { Need } from "./domain/path.ts";
import type { Theme, ThemeId } from "./domain/theme.ts";
import type { DraftRequest, Frequencies, PathDraft, ProposalDraft } from "./ports.ts";

/** A theme that the coach offers for one note, best first. `label` alone stands for a theme that does not exist yet. */
export interface ThemeChip {
  readonly themeId?: ThemeId;
  readonly label: string;
  /** The words or tags that the note shares with it, for "because". */
  readonly because: readonly string[];
}

/** The part of a theme that notes are compared with. */
export type ThemeToKnow = Pick<Theme, "id" | "label" | "tag" | "keywords">;

/** A theme made ready for comparing: for one version of it and of its notes, and as often as one likes. */
export interface KnownTheme {
  readonly id: ThemeId;
  readonly label: string;
  readonly tag: string | undefined;
  readonly keywords: readonly string[];
  readonly notes: readonly { readonly id: CaptureId; readonly stems: readonly string[] }[];
  /** Of all its notes and keywords. */
  readonly stems: ReadonlySet<string>;
  readonly pieces: ReadonlySet<string>;
}

/** A theme that the coach sees in notes nobody has placed yet. */
export interface ThemeSuggestion {
  readonly label: string;
  readonly keywords: readonly string[];
  readonly captureIds: readonly CaptureId[];
}

/** An earlier note about the same thing, with the tags (`#tag`) and words they share, as the new note writes them. */
export interface Recalled {
  readonly capture: Capture;
  readonly because: readonly string[];
}

/**
 * Everything the co-pilot has to say, behind one port: today the rules coach, later also a model. It asks, quotes and
 * drafts; a draft stays a suggestion until a person accepts it, and a theme is never assigned silently.
 */
export interface Coach {
  /** The one next question for a note, in `language`; undefined after three answers. */
  question(note: Capture, language: Language): string | undefined;
  /** Earlier notes about the same thing, best first, at most three, never the note itself. */
  rankEarlier(note: Capture, candidates: readonly Capture[], frequencies: Frequencies): readonly Recalled[];
  /** What `offerThemes` compares with: a theme and some of its notes. */
  knowTheme(theme: ThemeToKnow, notes: readonly Capture[]): KnownTheme;
  /** The best two themes for a note, best first. */
  offerThemes(note: Capture, themes: readonly KnownTheme[]): readonly ThemeChip[];
  /** Themes seen in notes that nobody placed: at least three notes on at least two days each. */
  suggestThemes(notes: readonly Capture[]): readonly ThemeSuggestion[];
  /** The most telling literal passage of a note, at least three words; undefined when there is none. */
  bestQuote(note: Capture): string | undefined;
  /** Minutes that the notes say were lost or spent, as far as their words and numbers tell. */
  minutesIn(note: Capture): number | undefined;
  draftPath(request: DraftRequest & { readonly need: Need; readonly minutesPerWeek: number }): Promise<PathDraft>;
  draftProposal(request: DraftRequest & { readonly ownSentence: string }): Promise<ProposalDraft>;
}
