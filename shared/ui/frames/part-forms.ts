import { aiForm, exportForm } from "./form-guardrails.ts";
import { approvalsForm, rolesForm, themesForm } from "./form-lists.ts";
import { aboutForm, facilitationForm, howForm, visionForm, whyForm } from "./form-texts.ts";
import type { PartForm } from "./part-form.ts";

/** The sections of the ground rules in the order in which they are written. */
export const partNames = [
  "why",
  "vision",
  "how",
  "themes",
  "facilitation",
  "roles",
  "ai",
  "export",
  "approvals",
  "about",
] as const;
export type PartName = (typeof partNames)[number];

export const partForms: { readonly [name in PartName]: PartForm } = {
  why: whyForm,
  vision: visionForm,
  how: howForm,
  themes: themesForm,
  facilitation: facilitationForm,
  roles: rolesForm,
  ai: aiForm,
  export: exportForm,
  approvals: approvalsForm,
  about: aboutForm,
};
