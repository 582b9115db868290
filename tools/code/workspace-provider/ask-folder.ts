import { FileSystemError, type Uri } from "vscode";
import type { FolderOperation, FolderProblem } from "./wire.ts";

interface Question {
  readonly operation: FolderOperation;
  readonly uri: Uri;
  readonly query?: Readonly<Record<string, string | boolean>>;
  readonly body?: Uint8Array;
}

/** Asks the server; what the disk refused is thrown as VS Code's own error for it. */
export const askFolder =
  (files: URL) =>
  async ({ operation, uri, query = {}, body }: Question): Promise<Response> => {
    const address = new URL(operation, files);
    address.searchParams.set("path", uri.path);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
    // A copy, because `fetch` takes no memory that may be shared.
    const answer = await fetch(address, { method: "POST", ...(body && { body: new Uint8Array(body) }) });
    if (answer.ok) return answer;
    // An answer that is no success names its problem; tools/code/answer-folder.ts writes it.
    const { problem } = (await answer.json()) as { readonly problem: FolderProblem };
    throw FileSystemError[problem](uri);
  };
