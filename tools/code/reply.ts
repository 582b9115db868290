import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname } from "node:path";
import { pipeline } from "node:stream/promises";
import { placeInside } from "./place-inside.ts";

/** What is answered to one request. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A file to send instead of a body. */
  readonly file?: string;
}

/** The file that stands at this path below a folder; 404 for what is not there and for what leads out. */
export const replyWithFile = async (folder: string, path: string): Promise<Reply> => {
  const file = await placeInside(folder, path);
  if (file === undefined || !(await isFile(file))) return { status: 404 };
  return { status: 200, type: typeOf(file), file };
};

/** Sends an answer. A visitor who went away halfway is no error. */
export const sendReply = async (
  response: ServerResponse,
  { status, type, headers, body, file }: Reply,
): Promise<void> => {
  response.writeHead(status, { ...(type !== undefined && { "content-type": type }), ...headers });
  if (file === undefined) response.end(body);
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
};

/** The content type of a file, by its name. */
export const typeOf = (file: string): string => types[extname(file).toLowerCase()] ?? "application/octet-stream";

const isFile = async (place: string): Promise<boolean> => {
  const found = await stat(place).catch(() => undefined);
  return found?.isFile() ?? false;
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
