import type { ModelRequest } from "../../domain/model-call.ts";

/** A question as one text, for an assistant that a person asks by hand. */
export const promptText = ({ system, messages }: ModelRequest): string =>
  [...system, ...messages.map(({ content }) => content)].join("\n\n");
