import type { IncomingMessage } from "node:http";
import { basename } from "node:path";
import { folderOperations, type FolderAnswer } from "./folder-operations.ts";
import type { Reply } from "./reply.ts";
import type { FolderOperation, FolderProblem } from "./workspace-provider/wire.ts";

/** One thing that was asked of the folder; the path starts at the folder, as `src/upload.ts`. */
export interface FolderRequest {
  readonly operation: FolderOperation;
  readonly path: string;
}

export interface ServedFolder {
  /** Answers `POST …/files/<operation>?path=/<name of the folder>/…`. */
  answer(operation: string, query: URLSearchParams, request: IncomingMessage): Promise<Reply>;
  /** All that was asked so far, oldest first. */
  readonly requests: () => readonly FolderRequest[];
}

/** A real folder behind HTTP. In the addresses of VS Code it is one folder of that name in an otherwise empty root. */
export const serveFolder = (folder: string): ServedFolder => {
  const operations = folderOperations(folder);
  const asked: FolderRequest[] = [];
  return {
    requests: () => [...asked],
    answer: async (operation, query, request) => {
      if (request.method !== "POST" || !isOperation(operations, operation)) return { status: 404 };
      const path = pathIn(folder, query.get("path") ?? "");
      const to = pathIn(folder, query.get("to") ?? `/${basename(folder)}`);
      if (path === undefined || to === undefined) return refuse("FileNotFound");
      asked.push({ operation, path });
      const options = new Set([...query.keys()].filter((name) => query.get(name) === "true"));
      const done = await operations[operation]({ path, to, options, body: await bodyOf(request) });
      return done.ok ? give(done.value) : refuse(done.error);
    },
  };
};

const isOperation = <T extends object>(operations: T, name: string): name is Extract<keyof T, string> =>
  Object.hasOwn(operations, name);

/** What stands behind the folder's name; undefined when it is about something beside the folder. */
const pathIn = (folder: string, path: string): string | undefined => {
  const home = `/${basename(folder)}`;
  if (path === home) return "";
  return path.startsWith(`${home}/`) ? path.slice(home.length + 1) : undefined;
};

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

const give = (answer: FolderAnswer): Reply => {
  if (answer === "done") return { status: 204 };
  if (answer === "made") return { status: 201 };
  if (answer instanceof Uint8Array) return { status: 200, type: "application/octet-stream", body: answer };
  return { status: 200, type: "application/json", body: JSON.stringify(answer) };
};

const refuse = (problem: FolderProblem): Reply => ({
  status: problem === "FileNotFound" ? 404 : problem === "NoPermissions" ? 403 : 409,
  type: "application/json",
  body: JSON.stringify({ problem }),
});
