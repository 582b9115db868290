import type { BackupKind, BackupProblem } from "../../domain/backup.ts";

/** The line, from 1, of a record in a file that is laid out as Cirkel does; undefined in one that is not. */
export const lineOfRecord = (text: string, kind: BackupKind, index: number): number | undefined => {
  const opening = `\n${JSON.stringify(kind)}:[\n`;
  const at = text.indexOf(opening);
  if (at < 0) return undefined;
  return countLines(text, at) + 2 + index;
};

/** Why a text is no JSON: it is no backup at all, it ends too early, or there is a fault in a line. Told from how Cirkel lays it out. */
export const whyBroken = (text: string): BackupProblem => {
  if (!/^\s*\{\s*"cirkel"\s*:\s*"backup"/.test(text)) return { kind: "notBackup" };
  const lines = text.trimEnd().split("\n");
  if (!/"sum"\s*:\s*"[^"]*"\s*\}$/.test(lines.slice(-2).join("\n"))) return { kind: "truncated", line: lines.length };
  const faulty = lines.findIndex((line, index) => index > 0 && line.startsWith("{") && !isJson(line.replace(/,$/, "")));
  return faulty < 0 ? { kind: "broken" } : { kind: "broken", line: faulty + 1 };
};

const countLines = (text: string, until: number): number => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < until; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
