import type { JsonSchema } from "../../domain/model-call.ts";

/** A text; the description tells a model what belongs in it. */
export const text = (description: string): JsonSchema => ({ type: "string", description });

/** A list of things of one shape. */
export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: "array",
  ...(description && { description }),
  items,
});

/** An object with exactly these parts, all of them required: what is not known is empty, not absent. */
export const object = (properties: { readonly [name: string]: JsonSchema }): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The quotes that a draft rests on. */
export const evidenceSchema: JsonSchema = list(
  object({
    handle: text("Handle of the note, such as c1"),
    quote: text("Literal passage of that note, 3 words to 140 characters"),
    supports: text("What it shows, in at most six words"),
  }),
  "3 to 6 quotes of at least two different notes",
);
