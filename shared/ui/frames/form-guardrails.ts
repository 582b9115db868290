import { aiModes } from "../../domain/ai-choices.ts";
import { parseCount } from "../drafting/values.ts";
import { linesIn, type PartForm } from "./part-form.ts";

/** What may go to an AI. */
export const aiForm: PartForm = {
  fields: (_, __, { words }) => [
    {
      name: "mode",
      label: words.mode,
      kind: "choice",
      options: aiModes.map((mode) => ({ value: mode, label: words[`mode_${mode}`] })),
    },
    { name: "models", label: words.models, kind: "text", hint: words.modelsHint },
    { name: "neverSend", label: words.neverSend, kind: "text" },
    {
      name: "sendContext",
      label: words.sendContext,
      kind: "choice",
      options: (["yes", "no"] as const).map((answer) => ({ value: answer, label: words[answer] })),
    },
  ],
  values: ({ guardrails: { ai } }) => ({
    mode: ai.mode,
    models: ai.models.join("\n"),
    neverSend: ai.neverSend.join("\n"),
    sendContext: ai.sendContext ? "yes" : "no",
  }),
  read: ({ guardrails }, values) => ({
    guardrails: {
      ...guardrails,
      ai: {
        mode: aiModes.find((mode) => mode === values["mode"]) ?? "off",
        models: linesIn(values, "models"),
        neverSend: linesIn(values, "neverSend"),
        sendContext: values["sendContext"] === "yes",
      },
    },
  }),
};

/** What may leave in an export, and how long notes are kept. */
export const exportForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "allow", label: words.allow, kind: "text" },
    { name: "neverInclude", label: words.neverInclude, kind: "text" },
    { name: "retentionDays", label: words.retentionDays, kind: "number" },
  ],
  values: ({ guardrails }) => ({
    allow: guardrails.export.allow.join("\n"),
    neverInclude: guardrails.export.neverInclude.join("\n"),
    retentionDays: guardrails.retentionDays === undefined ? "" : String(guardrails.retentionDays),
  }),
  read: ({ guardrails: { ai, noIndividualMonitoring } }, values) => {
    const retentionDays = parseCount(values["retentionDays"], 0);
    return {
      guardrails: {
        ai,
        export: { allow: linesIn(values, "allow"), neverInclude: linesIn(values, "neverInclude") },
        ...(retentionDays > 0 && { retentionDays }),
        noIndividualMonitoring,
      },
    };
  },
};
