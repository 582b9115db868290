import { fill } from "../../shared/domain/fill.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { chooseModel } from "./choose-model.ts";
import { letModelDraft, type ModelDraft } from "./let-model-draft.ts";
import type { PanelDriver } from "./panel-driver.ts";
import { putInForce } from "./put-in-force.ts";
import type { StartArguments } from "./read-arguments.ts";
import type { ScreenWords } from "./screen-words.ts";
import type { DraftedBy } from "./summary.ts";

interface Prepared {
  /** Absent where the rules coach writes. */
  readonly drafts?: () => Promise<Result<ModelDraft, string>>;
  /** What is said of a run in which it does. */
  readonly rules: Extract<DraftedBy, { readonly coach: "rules" }>;
}

/** Ground rules first, then the model as far as they allow it; where they do not, the rules coach writes. */
export const prepareModel = async (
  panel: PanelDriver,
  words: ScreenWords,
  { ai, strategy: file }: Pick<StartArguments, "ai" | "strategy">,
): Promise<Result<Prepared, string>> => {
  if (file !== undefined) {
    const done = await putInForce(panel, words, file);
    if (!done.ok) return err(fill(words.run.badStrategy, { file, why: done.error }));
  }
  if (!ai) return ok({ rules: { coach: "rules" } });
  const chosen = await chooseModel(panel, words, ai);
  if (!chosen.ok) return chosen;
  if (chosen.value === "chosen")
    return ok({ drafts: () => letModelDraft(panel, words, ai), rules: { coach: "rules" } });
  const { model } = ai;
  console.log(chosen.value === "modeOff" ? words.run.rulesForbid : fill(words.run.rulesForbidModel, { model }));
  return ok({ rules: { coach: "rules", notAllowed: { model, why: chosen.value } } });
};
