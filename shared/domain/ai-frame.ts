import { err, ok, type Result } from "../result.ts";
import type { AiChoices, AiMode, AiProvider } from "./ai-choices.ts";
import { createNeverSend, type NeverSend, type NoteToSend } from "./never-send.ts";
import type { LearningStrategy } from "./strategy.ts";

/** What holds for every question to a model: the ground rules in force, and the person's choices within them. */
export interface AiFrame {
  readonly mode: AiMode;
  /** All models that may be asked, by id; undefined: whichever the person takes. An empty list allows none. */
  readonly models: readonly string[] | undefined;
  readonly neverSend: readonly string[];
  readonly sendContext: boolean;
  readonly sendCopied: boolean;
  /** Of the ground rules alone, to say whose rule it is. */
  readonly rules?: { readonly version: number; readonly mode: AiMode; readonly models: readonly string[] };
}

/** Why nothing is prepared or sent: a ground rule, or the person's own choice ("personal"). */
export interface FrameBlock {
  readonly kind: "blocked";
  readonly rule: "mode" | "models" | "neverSend" | "personal";
  readonly detail?: string;
}

/** How a list of models names an assistant outside Cirkel, to which the person copies. */
export const pasteModel = "paste";

/** Which model is wanted, by the id that goes to its server. */
export interface CallWish {
  readonly provider: AiProvider;
  readonly model: string;
}

// Not exported: so no other file can make an allowed call, and whatever takes one was looked at here.
const allowed = Symbol("allowed");

/** A call that the frame lets through. Only `allowCall` makes one. */
export interface AllowedCall extends CallWish {
  readonly [allowed]: true;
  readonly mode: Exclude<AiMode, "off">;
  readonly neverSend: readonly string[];
  readonly sendContext: boolean;
  readonly sendCopied: boolean;
  readonly strategyVersion?: number;
}

/**
 * The tighter of both, in every part. Only ground rules in force count; without any the person's choice holds. Their list of
 * models names all that is allowed, as `isTighter` reads it: there is no sign for "any".
 */
export const frameOf = (strategy: LearningStrategy | undefined, choices: AiChoices): AiFrame => {
  const rules = inForce(strategy);
  const { mode, model, provider, sendContext, sendCopied } = choices;
  const chosen = model === "auto" || provider === "paste" ? undefined : [model];
  if (!rules) return { mode, models: chosen, neverSend: [], sendContext, sendCopied };
  const { ai } = rules.guardrails;
  return {
    mode: tighterOf(mode, ai.mode),
    models: ai.models.filter((one) => chosen?.includes(one) ?? true),
    neverSend: [...new Set(ai.neverSend)],
    sendContext: sendContext && ai.sendContext,
    sendCopied,
    rules: { version: rules.version, mode: ai.mode, models: ai.models },
  };
};

/** Whether a change of one's choices goes beyond the ground rules in force. */
export const isLooser = (change: Partial<AiChoices>, strategy: LearningStrategy | undefined): boolean =>
  looserBy(change, strategy) !== undefined;

/** The ground rule that a change of one's choices goes beyond. */
export const looserBy = (
  { mode, model, sendContext }: Partial<AiChoices>,
  strategy: LearningStrategy | undefined,
): FrameBlock | undefined => {
  const ai = inForce(strategy)?.guardrails.ai;
  if (!ai) return undefined;
  if (mode !== undefined && openness[mode] > openness[ai.mode]) return blocked("mode", ai.mode);
  if (model !== undefined && model !== "auto" && !ai.models.includes(model)) return blocked("models", model);
  if (sendContext === true && !ai.sendContext) return blocked("neverSend", "context");
  return undefined;
};

/** The one way to a call: nothing is prepared or sent without what this gives. */
export const allowCall = (frame: AiFrame, wish: CallWish): Result<AllowedCall, FrameBlock> => {
  // Nobody knows what answers a copied question, so it never passes under the name of a model.
  const { provider, model } = wish.provider === "paste" ? { ...wish, model: pasteModel } : wish;
  const { mode, models, rules, neverSend, sendContext, sendCopied } = frame;
  if (mode === "off") return err(rules?.mode === "off" ? blocked("mode", "off") : blocked("personal", "off"));
  if (rules && !rules.models.includes(model)) return err(blocked("models", model));
  if (models && !models.includes(model)) return err(blocked("personal", model));
  return ok({
    [allowed]: true,
    provider,
    model,
    mode,
    neverSend,
    sendContext,
    sendCopied,
    ...(rules && { strategyVersion: rules.version }),
  });
};

/** The entries of the ground rules that keep a note out; none when it may go along. */
export const leftOutBy = (frame: Pick<AiFrame, "neverSend">, wanted: NoteToSend): readonly string[] =>
  neverSendOf(frame).leftOutBy(wanted);

/** What blocks a finished text: the first thing in it that is never sent. Give it what is data, not our instructions. */
export const heldBy = (frame: Pick<AiFrame, "neverSend">, text: string): FrameBlock | undefined => {
  const [held] = neverSendOf(frame).heldIn(text);
  return held === undefined ? undefined : blocked("neverSend", held);
};

const neverSendOf = ({ neverSend }: Pick<AiFrame, "neverSend">): NeverSend => {
  const known = readLists.get(neverSend);
  if (known) return known;
  const read = createNeverSend(neverSend);
  readLists.set(neverSend, read);
  return read;
};

/** A list is read once for all the notes of a question. */
const readLists = new WeakMap<readonly string[], NeverSend>();

/** A draft or a version that was replaced rules nothing. */
const inForce = (strategy: LearningStrategy | undefined): LearningStrategy | undefined =>
  strategy?.state === "active" && strategy.deletedAt === undefined ? strategy : undefined;

const openness = { off: 0, masked: 1, open: 2 } as const satisfies Record<AiMode, number>;

const tighterOf = (a: AiMode, b: AiMode): AiMode => (openness[a] < openness[b] ? a : b);

const blocked = (rule: FrameBlock["rule"], detail: string): FrameBlock => ({ kind: "blocked", rule, detail });
