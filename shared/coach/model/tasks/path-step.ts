import type { DroppedPart } from "../../../domain/ai-task.ts";
import { isFilledIn } from "../../../domain/filled-in.ts";
import type { JsonSchema } from "../../../domain/model-call.ts";
import { stepForms, type Need, type Step } from "../../../domain/path.ts";
import { drop, groundText, type Grounds } from "../ground-text.ts";
import { oneOf, textOf, textsOf, wholeNumberOf } from "../read-parts.ts";
import { list, object, text } from "../schemas.ts";

/** One step, as a model writes it. */
export const stepSchema: JsonSchema = object({
  form: { type: "string", enum: stepForms },
  title: text("At most 80 characters"),
  instruction: text("What to do, in one to three sentences"),
  why: text("What in the notes asks for this step"),
  evidence: list(text("A handle")),
  minutes: { type: "integer" },
  doneWhen: text("Something one can see"),
  if: text("Of try_in_work: the moment"),
  then: text("Of try_in_work: the one thing to do"),
  question: text("Of retrieval: one question"),
  points: list(text("Of retrieval: a point of a good answer")),
  criterion: text("Of validation: when it worked"),
  by: { type: "string", enum: ["self", "peer", "guide"], description: "Of validation: who looks" },
});

/** A step that stands, before it has its place and its week. */
export type StandingStep = Omit<Step, "order" | "state" | "week">;

/** What a step is read with. */
export interface StepReading {
  readonly grounds: Grounds;
  readonly need: Need;
  readonly mostMinutes: number;
  readonly idsOf: (handles: readonly string[]) => readonly string[];
  /** What is said where the model gave no reason that stands. */
  readonly whyOf: (evidenceId: string) => string;
}

const longestOf = { title: 80, instruction: 400, why: 300, line: 200 };
const mostPoints = 5;

/** Days after which a question comes back, as in every path. */
const daysBack = [2, 7, 21];

/** A step of an answer, or nothing when a part is missing without which it is no step. */
export const readStep = (
  part: unknown,
  { grounds, need, mostMinutes, idsOf, whyOf }: StepReading,
): { readonly step?: StandingStep; readonly dropped: readonly DroppedPart[] } => {
  const dropped: DroppedPart[] = [];
  const read = (written: string, most: number, figures?: "free"): string => {
    const found = groundText(written, { most, ...(figures && { figures }) }, grounds);
    dropped.push(...found.dropped);
    return found.text;
  };
  const line = (name: string): string => read(textOf(part, name), longestOf.line, "free");
  const without = (because: DroppedPart["because"]) => ({
    dropped: [...dropped, drop(textOf(part, "title") || textOf(part, "instruction"), because)],
  });

  const form = oneOf(part, "form", stepForms);
  const minutes = wholeNumberOf(part, "minutes", 1, mostMinutes);
  if (form === undefined || minutes === undefined) return without("notAllowed");
  if (form === "course" && need !== "specific_need") return without("notAllowed");
  const evidenceIds = idsOf(textsOf(part, "evidence"));
  const [first] = evidenceIds;
  if (first === undefined) return without("noSuchNote");

  const title = read(textOf(part, "title"), longestOf.title, "free");
  const instruction = read(textOf(part, "instruction"), longestOf.instruction, "free");
  const doneWhen = line("doneWhen");
  const why = read(textOf(part, "why"), longestOf.why) || whyOf(first);
  const extra = readExtra[form]?.(part, line, (written) => read(written, longestOf.line));
  if (title === "" || instruction === "" || !isFilledIn(doneWhen) || extra === null) return without("empty");
  return { step: { form, title, instruction, why, evidenceIds, minutes, doneWhen, ...extra }, dropped };
};

type ReadExtra = (
  part: unknown,
  line: (name: string) => string,
  claim: (written: string) => string,
) => Partial<StandingStep> | null;

/** What only some forms have; null when it is missing. */
const readExtra: { readonly [form in Step["form"]]?: ReadExtra } = {
  try_in_work: (_part, line) => {
    const ifThen = { if: line("if"), then: line("then") };
    return isFilledIn(ifThen.if) && isFilledIn(ifThen.then) ? { ifThen } : null;
  },
  retrieval: (part, line, claim) => {
    const question = line("question");
    const answerPoints = textsOf(part, "points")
      .slice(0, mostPoints)
      .map(claim)
      .filter((point) => point !== "");
    const isComplete = isFilledIn(question) && answerPoints.length > 0;
    return isComplete ? { retrieval: { question, answerPoints, days: daysBack, attempts: {} } } : null;
  },
  validation: (part, line) => {
    const criterion = line("criterion");
    const by = oneOf(part, "by", ["self", "peer", "guide"] as const) ?? "self";
    return isFilledIn(criterion) ? { validation: { criterion, by } } : null;
  },
};
