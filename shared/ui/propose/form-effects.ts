import { effectFields, type Effect, type EffectField } from "../../domain/proposal.ts";
import { textIn, type PartForm } from "./part-form.ts";

const columns = ["statement", "indicator", "baseline", "target"] as const;

/** The three effects, each with what it is measured by. An effect nobody describes is not expected. */
export const effectsForm: PartForm = {
  fields: (_, __, { words }) =>
    effectFields.flatMap((effect) =>
      columns.map((column) => ({
        name: `${effect}/${column}`,
        label: words[column],
        kind: "text" as const,
        group: words[effect],
      })),
    ),
  values: ({ effects }) =>
    Object.fromEntries(
      effectFields.flatMap((effect) => columns.map((column) => [`${effect}/${column}`, effects[effect][column] ?? ""])),
    ),
  read: (_, values) => {
    const read = (effect: EffectField): Effect => {
      const [statement, indicator, baseline, target] = columns.map((column) => textIn(values, `${effect}/${column}`));
      return {
        expected: Boolean(statement),
        statement: statement ?? "",
        ...(indicator && { indicator }),
        ...(baseline && { baseline }),
        ...(target && { target }),
      };
    };
    return {
      effects: {
        workClimate: read("workClimate"),
        collaboration: read("collaboration"),
        productivity: read("productivity"),
      },
    };
  },
};
