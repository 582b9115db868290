import { checkBudget, type BudgetBlock } from "../../domain/ai-budget.ts";
import type { AiChoices } from "../../domain/ai-choices.ts";
import { allowCall, frameOf, heldBy, pasteModel, type AllowedCall, type FrameBlock } from "../../domain/ai-frame.ts";
import type { AiQuestion } from "../../domain/ai-question.ts";
import type { ConfirmedCall } from "../../domain/ai-run.ts";
import type { AiTask } from "../../domain/ai-task.ts";
import { estimateTokens } from "../../domain/estimate-tokens.ts";
import { sha256 } from "../../domain/sha256.ts";
import type { LanguageModel } from "../../model-ports.ts";
import { err, ok, type Result } from "../../result.ts";
import { activeStrategy } from "../active-strategy.ts";
import type { Gone } from "../needs.ts";
import type { AiNeeds, WrittenQuestion } from "./ai-needs.ts";
import { findKept } from "./find-kept.ts";
import { readChoices } from "./keep-choices.ts";
import { loadSubject } from "./load-subject.ts";
import { chooseModel } from "./offered-models.ts";
import { openModel, type NotReady } from "./open-model.ts";
import { usedTokens } from "./read-ai.ts";
import { selectNotes, type Wishes } from "./select-notes.ts";
import { promptText } from "./prompt-text.ts";

/** One question, ready to be shown and sent; nothing has left. */
export interface PreparedRun {
  readonly task: AiTask;
  readonly call: Omit<ConfirmedCall, "confirmedAt">;
  readonly question: AiQuestion;
  readonly written: WrittenQuestion;
  readonly body: string;
  readonly tokens: { readonly input: number; readonly mostOutput: number };
  readonly used: number;
  readonly monthBudget: number;
  /** The same answer lies here already. */
  readonly isCached: boolean;
  /** Absent when a person takes the prompt to an assistant themselves. */
  readonly model?: LanguageModel;
}

export type PrepareBlock =
  | FrameBlock
  | NotReady
  | BudgetBlock
  | Gone
  | { readonly kind: "noSentence" }
  | { readonly kind: "tooFewNotes"; readonly have: number };

/** What stays as it was when the same question is made again. */
export type Repeated = Pick<ConfirmedCall, "day" | "language" | "model">;

/** Selects, masks and writes what would be sent. Blocked by the ground rules before anything is made for sending. */
export const prepareRun =
  (needs: AiNeeds) =>
  async (task: AiTask, wishes: Wishes, repeated?: Repeated): Promise<Result<PreparedRun, PrepareBlock>> => {
    const { clock, store } = needs;
    const choices = await readChoices(needs);
    const strategy = await activeStrategy(store);
    const allowed = await allow(needs, choices, strategy, task.purpose, repeated);
    if (!allowed.ok) return allowed;
    const call = allowed.value;

    const now = clock.now();
    const today = repeated?.day ?? clock.localDay(now).day;
    const loaded = await loadSubject(needs, task, today, strategy);
    if (!loaded.ok) return loaded;
    const selected = await selectNotes(needs, call, task.purpose, loaded.value.notes, wishes);
    if (!selected.ok) return selected;
    const question: AiQuestion = {
      call,
      subject: loaded.value.subject,
      ...selected.value,
      strategy,
      language: repeated?.language ?? (await needs.language()),
      today,
      now,
      author: await needs.author(),
      ownWords: choices.ownWords,
    };
    const written = needs.writeQuestion(question);
    const opened = call.provider === "paste" ? undefined : await openModel(needs, choices);
    if (opened && !opened.ok) return opened;
    const model = opened?.value;
    const body = model ? model.bodyOf(written.request) : promptText(written.request);
    const guarded = guard(call, written, body);
    if (guarded) return err(guarded);
    const tokens = { input: estimateTokens(body), mostOutput: written.request.maxTokens };
    const used = await usedTokens(needs);
    const hash = await sha256(body);
    const { promptVersion } = written;
    const isCached = (await findKept(needs, { provider: call.provider, hash, promptVersion })) !== undefined;
    const fits = model && !isCached ? checkBudget(tokens, used, choices) : ok(null);
    if (!fits.ok) return fits;
    return ok({
      task,
      call: {
        provider: call.provider,
        host: model?.host ?? "",
        model: call.model,
        promptVersion,
        leftOut: wishes.leftOut,
        sendCopied: wishes.sendCopied,
        day: today,
        language: question.language,
        hash,
        captureIds: Object.fromEntries(question.notes.map(({ id }) => [id, true])),
      },
      question,
      written,
      body,
      tokens,
      used: used.tokens,
      monthBudget: choices.monthBudget,
      isCached,
      ...(model && { model }),
    });
  };

const allow = async (
  needs: AiNeeds,
  choices: AiChoices,
  strategy: AiQuestion["strategy"],
  purpose: AiTask["purpose"],
  repeated: Repeated | undefined,
): Promise<Result<AllowedCall, FrameBlock | NotReady>> => {
  const frame = frameOf(strategy, choices);
  const { provider } = choices;
  if (frame.mode === "off") return allowCall(frame, { provider: provider ?? "paste", model: pasteModel });
  if (!provider) return err({ kind: "notChosen", missing: "provider" });
  const chosen = provider === "paste" ? pasteModel : await chooseModel(needs, choices, purpose, frame.rules?.models);
  const model = repeated?.model ?? chosen;
  if (!model) return err({ kind: "notChosen", missing: "model" });
  return allowCall(frame, { provider, model });
};

/** The last look at the bytes, after everything that should have kept these words out. */
const guard = (call: AllowedCall, { request, findRaw }: WrittenQuestion, body: string): FrameBlock | undefined => {
  const [raw] = findRaw(body);
  if (raw) return { kind: "blocked", rule: "personal", detail: raw.text };
  return heldBy(call, request.messages.map(({ content }) => content).join("\n"));
};
