import type { ModelRequest } from "../shared/domain/model-call.ts";

/** What is handed to VS Code, as it is shown before. */
export interface EditorBody {
  readonly model: string;
  readonly messages: ModelRequest["messages"];
  /** The one tool that must be called: its input is the answer. VS Code has no other way to ask for a form. */
  readonly tools: readonly { readonly name: string; readonly description: string; readonly inputSchema: object }[];
}

/** The exact text of what is handed over. VS Code knows a person and a model only, so the instructions come first. */
export const writeEditorBody = ({ model, system, messages, schema }: ModelRequest): string => {
  const body: EditorBody = {
    model,
    messages: [
      { role: "user", content: system.join("\n\n") },
      ...messages.map(({ role, content }) => ({ role, content })),
    ],
    tools: [{ name: "answer", description: "Gives the answer, in the form that was asked for.", inputSchema: schema }],
  };
  return JSON.stringify(body);
};
