import { aboutForm } from "./form-about.ts";
import { changeForm, learningForm } from "./form-change.ts";
import { decisionForm, experimentForm } from "./form-decision.ts";
import { effectsForm } from "./form-effects.ts";
import { affectedForm, alternativesForm, risksForm } from "./form-lists.ts";
import { counterForm, problemForm, titleForm } from "./form-problem.ts";
import type { PartForm } from "./part-form.ts";

/** Every form of a proposal by the part it edits. Quotes are no form: they are chosen, never typed. */
export const partForms = {
  title: titleForm,
  problem: problemForm,
  counter: counterForm,
  change: changeForm,
  effects: effectsForm,
  learning: learningForm,
  alternatives: alternativesForm,
  risks: risksForm,
  experiment: experimentForm,
  affected: affectedForm,
  decision: decisionForm,
  about: aboutForm,
} as const satisfies Readonly<Record<string, PartForm>>;

export type FormName = keyof typeof partForms;
