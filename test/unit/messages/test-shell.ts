import assert from "node:assert/strict";
import { line, objectOf, oneOf, text } from "../../../shared/messages/checks.ts";
import type { ExportFile } from "../../../shared/messages/exchange-types.ts";
import { spied, type Reached } from "./spied-api.ts";

/** What a bug of the host may say, and nobody else may read. */
export const secret = "cannot read /home/sanne/secret.db";

const folders = ["docs/proposals", "docs/learning-paths", "docs", ".cirkel"] as const;
const rooms = ["now", "learn", "propose", "settings"] as const;

/** What a shell may do for its screens, made of the same checks as the core's calls. */
export const shellTable = {
  readDraft: [line],
  keepDraft: [line, text(50_000)],
  saveFile: [
    objectOf<ExportFile>({
      name: line,
      folder: oneOf(...folders),
      mediaType: oneOf("text/markdown", "application/json"),
      text: text(100_000),
    }),
  ],
  copyText: [text(100_000)],
  openRef: [line],
  openTab: [oneOf(...rooms)],
};

/** Methods that could do harm with the wrong arguments, and one that no table lets through. */
export const spiedShell = () =>
  spied({
    readDraft: async () => "",
    keepDraft: async () => undefined,
    saveFile: async () => undefined,
    copyText: async () => {
      throw new Error(secret);
    },
    openRef: async () => undefined,
    openTab: async () => undefined,
    eraseEverything: async () => undefined,
  });

export const shellSamples: readonly Reached[] = [
  ["readDraft", "capture"],
  ["keepDraft", "capture", "half a sen"],
  ["saveFile", { name: "a.md", folder: "docs/proposals", mediaType: "text/markdown", text: "# A" }],
  ["copyText", "words"],
  ["openRef", "src/main.ts:12"],
  ["openTab", "learn"],
  ["eraseEverything"],
  ["saveFile", { name: "a.md", folder: "/etc", mediaType: "text/markdown", text: "# A" }],
  ["openRef", { toString: "src/main.ts" }],
  ["openTab", "elsewhere"],
];

/** Says in plain code, apart from the checks, what each of these methods may be called with. */
export const assertOnlyRight = (calls: readonly Reached[]): void => {
  const isText = (value: unknown): boolean => typeof value === "string";
  const isShort = (value: unknown): boolean => isText(value) && String(value).length <= 1_000;
  const isRight: Readonly<Record<string, (args: readonly unknown[]) => boolean>> = {
    readDraft: ([key, ...more]) => isShort(key) && more.length === 0,
    keepDraft: ([key, typed, ...more]) => isShort(key) && isText(typed) && more.length === 0,
    copyText: ([words, ...more]) => isText(words) && more.length === 0,
    openRef: ([ref, ...more]) => isShort(ref) && more.length === 0,
    openTab: ([room, ...more]) => rooms.some((known) => known === room) && more.length === 0,
    saveFile: ([file, ...more]) => more.length === 0 && isFile(file),
  };
  for (const [method, ...args] of calls) assert.equal(isRight[method]?.(args), true, method);
  assert.deepEqual([...new Set(calls.map(([method]) => method))].sort(), Object.keys(shellTable).sort());
};

const isFile = (value: unknown): boolean => {
  const file: Readonly<Record<string, unknown>> = Object(value);
  return (
    Reflect.ownKeys(file).map(String).sort().join(" ") === "folder mediaType name text" &&
    typeof file["name"] === "string" &&
    typeof file["text"] === "string" &&
    folders.some((folder) => folder === file["folder"]) &&
    (file["mediaType"] === "text/markdown" || file["mediaType"] === "application/json")
  );
};
