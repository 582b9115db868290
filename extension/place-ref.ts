import type { Uri } from "vscode";

/**
 * Where a note was made, as it is kept: `<workspace folder>/<path>:<line>`, which says nothing of the machine around it.
 * A file outside the workspace is named by its whole address, `<uri>#L<line>`; one that is on no disk not at all. Lines
 * count from 1.
 */
export const placeRef = (place: string | Pick<Uri, "scheme" | "toString">, line: number): string => {
  if (typeof place === "string") return `${place}:${line}`;
  return diskSchemes.includes(place.scheme) ? `${place.toString()}#L${line}` : "";
};

const diskSchemes: readonly string[] = ["file", "vscode-vfs", "vscode-remote"];

export type Place =
  | { readonly at: "web"; readonly address: string }
  | { readonly at: "file"; readonly uri: string; readonly line: number }
  | { readonly at: "workspace"; readonly folder: string; readonly path: string; readonly line: number };

/** Reads such a reference, or the address of a web page; undefined for anything else, such as a command of VS Code. */
export const parsePlaceRef = (ref: string): Place | undefined => {
  if (/^https?:\/\//i.test(ref)) return { at: "web", address: ref };
  const file = /^(([\w-]+):\/\/[^#]+)#L(\d+)$/.exec(ref);
  if (file?.[1] && diskSchemes.includes(file[2] ?? "")) return { at: "file", uri: file[1], line: Number(file[3]) };
  const inside = /^([^/:]+)\/([^:]+):(\d+)$/.exec(ref);
  const [, folder, path, line] = inside ?? [];
  if (!folder || !path || path.split("/").includes("..")) return undefined;
  return { at: "workspace", folder, path, line: Number(line) };
};
