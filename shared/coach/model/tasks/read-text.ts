import type { DroppedPart } from "../../../domain/ai-task.ts";
import { drop, groundText, type Grounds } from "../ground-text.ts";
import { isVerdict } from "./is-verdict.ts";

/** What a text of an answer may rest on, and where what is left out of it goes. */
export interface Reading {
  readonly grounds: Grounds;
  readonly dropped: DroppedPart[];
}

/** What stands of a text: plain and grounded, and without a verdict of its own; one that gives a verdict is left out whole. */
export const readText = (written: string, most: number, { grounds, dropped }: Reading): string => {
  const read = groundText(written, { most }, grounds);
  dropped.push(...read.dropped);
  if (!isVerdict(read.text, grounds.words)) return read.text;
  dropped.push(drop(read.text, "notAllowed"));
  return "";
};
