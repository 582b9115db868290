import type { Capture, CaptureId, Kind } from "../domain/capture.ts";
import { addDeepening, editCaptureText, resolveFlag } from "../domain/edit-capture.ts";
import { parseCaptureText, type CaptureTextError } from "../domain/parse-capture.ts";
import { withoutParts } from "../domain/without-parts.ts";
import type { NotKept } from "../ports.ts";
import { err, ok, type Result } from "../result.ts";
import { keepTagThemes } from "./keep-tag-themes.ts";
import { gone, type Gone, type Needs } from "./needs.ts";

type ChangeNeeds = Pick<Needs, "clock" | "ids" | "store" | "scan">;

interface CaptureChange {
  readonly text?: string;
  readonly kind?: Kind | null;
  readonly visibility?: Capture["visibility"];
  readonly sharedText?: string | null;
  readonly status?: Capture["status"];
  readonly removeContext?: "all" | "copied";
}

/** Changes a note by its author's hand. A refused text leaves the note as it was. */
export const editCapture = (needs: ChangeNeeds) => (captureId: CaptureId, change: CaptureChange) =>
  changeCapture<CaptureTextError>(needs, captureId, (capture) => applyChange(needs, capture, change));

type AnswerError = CaptureTextError | { readonly kind: "enough"; readonly most: number };

/** Adds the answer to a question that was put after saving. */
export const answerQuestion = (needs: ChangeNeeds) => (captureId: CaptureId, question: string, text: string) =>
  changeCapture<AnswerError>(needs, captureId, (capture): Result<Capture, AnswerError> => {
    // Only emptiness and length count for an answer: it keeps its first character, also when that would be a kind.
    const answer = parseCaptureText(text);
    if (!answer.ok) return answer;
    return addDeepening(capture, needs.ids.next("answer"), question, text.trim(), needs.clock.now());
  });

/** Decides on one sensitive part of a note. */
export const decideFlag =
  (needs: ChangeNeeds) => (captureId: CaptureId, flagKey: string, resolved: "masked" | "kept") =>
    changeCapture<never>(needs, captureId, (capture) => ok(resolveFlag(capture, flagKey, resolved)));

/** Says that a note belongs to no theme, so that no chips are offered for it. */
export const leaveLoose = (needs: ChangeNeeds) => async (captureId: CaptureId) => {
  const left = await changeCapture<never>(needs, captureId, (capture) => ok({ ...capture, leftLoose: true as const }));
  return left.ok ? ok(null) : left;
};

const changeCapture = async <E>(
  { clock, ids, store }: ChangeNeeds,
  captureId: CaptureId,
  change: (capture: Capture) => Result<Capture, E>,
): Promise<Result<Capture, E | Gone | NotKept>> =>
  store.write<Capture, E | Gone>(async () => {
    const capture = await store.captures.get(captureId);
    if (!capture) return err(gone);
    const changed = change(capture);
    if (!changed.ok) return changed;
    const kept = { ...changed.value, updatedAt: clock.now() };
    await store.captures.put(kept);
    await keepTagThemes({ clock, ids, store }, [kept]);
    return ok(kept);
  });

const applyChange = (
  { scan }: ChangeNeeds,
  capture: Capture,
  change: CaptureChange,
): Result<Capture, CaptureTextError> => {
  let changed = capture;
  if (change.text !== undefined) {
    // A prefix typed anew sets the kind; without one the kind stays what it was.
    const parsed = parseCaptureText(change.text);
    if (!parsed.ok) return parsed;
    changed = editCaptureText(changed, parsed.value, scan(parsed.value.text));
  }
  if (change.kind !== undefined) {
    const { kind: _kind, ...without } = changed;
    changed = change.kind === null ? without : { ...changed, kind: change.kind };
  }
  if (change.visibility) changed = { ...changed, visibility: change.visibility };
  if (change.status) changed = { ...changed, status: change.status };
  if (change.sharedText !== undefined) {
    const { sharedText: _sharedText, ...without } = changed;
    if (change.sharedText === null) changed = without;
    else {
      // Only emptiness and length count here: a wording for others keeps its first character.
      const wording = parseCaptureText(change.sharedText);
      if (!wording.ok) return wording;
      changed = { ...changed, sharedText: change.sharedText.trim() };
    }
  }
  return ok(change.removeContext ? withoutContext(changed, change.removeContext) : changed);
};

const withoutContext = (capture: Capture, what: "all" | "copied"): Capture => {
  const { context, ...rest } = capture;
  const kept = context && what === "copied" ? withoutParts(context, new Set(["copied"])) : undefined;
  return { ...rest, ...(kept && { context: kept }) };
};
