import { leftOutBy, type AllowedCall } from "../../domain/ai-frame.ts";
import type { Capture, CaptureId } from "../../domain/capture.ts";
import { hasOpenFlags } from "../../domain/edit-capture.ts";
import { leastEvidence } from "../../domain/evidence.ts";
import { isCopiedNote } from "../../domain/copied-text.ts";
import type { AiTask } from "../../domain/ai-task.ts";
import { leastNotes } from "../../domain/theme.ts";
import type { Theme } from "../../domain/theme.ts";
import { err, ok, type Result } from "../../result.ts";
import type { AiNeeds } from "./ai-needs.ts";

export interface Wishes {
  readonly leftOut: readonly CaptureId[];
  readonly sendCopied: boolean;
}

/** Notes that go along, and others that could but were left out by choice. */
export interface Selection {
  readonly notes: readonly Capture[];
  readonly others: readonly Capture[];
}

type SelectionBlock =
  | { readonly kind: "blocked"; readonly rule: "neverSend"; readonly detail?: string }
  | { readonly kind: "tooFewNotes"; readonly have: number };

/** A task rests on at least so many notes. */
const least: { readonly [purpose in AiTask["purpose"]]: number } = {
  themes: leastNotes,
  path: leastEvidence,
  proposal: leastEvidence,
  question: 1,
  validation: 0,
};

/**
 * Which of these notes go along. What the ground rules never send, or what has a sensitive part that nobody decided
 * about, cannot; what is copied from elsewhere only when it is wished, and what the person unchecked not.
 */
export const selectNotes = async (
  { store }: Pick<AiNeeds, "store">,
  call: AllowedCall,
  purpose: AiTask["purpose"],
  found: readonly Capture[],
  { leftOut, sendCopied }: Wishes,
): Promise<Result<Selection, SelectionBlock>> => {
  const themes = await store.themes.of(found.map(({ id }) => id));
  const held = new Map(found.map((note) => [note.id, leftOutBy(call, { note, themes: themesOf(note, themes) })]));
  const sendable = found.filter((note) => held.get(note.id)?.length === 0 && !hasOpenFlags(note));
  const unchecked = new Set<string>(leftOut);
  const isWanted = (note: Capture): boolean => !unchecked.has(note.id) && (sendCopied || !isCopiedNote(note));
  const notes = sendable.filter(isWanted);
  if (notes.length >= least[purpose]) return ok({ notes, others: sendable.filter((note) => !isWanted(note)) });
  const [rule] = [...held.values()].flat();
  if (sendable.length < least[purpose] && rule !== undefined)
    return err({ kind: "blocked", rule: "neverSend", detail: rule });
  return err({ kind: "tooFewNotes", have: notes.length });
};

const themesOf = ({ id }: Capture, themes: readonly Theme[]): readonly Theme[] =>
  themes.filter(({ captureIds }) => captureIds[id]);
