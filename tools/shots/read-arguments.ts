import { err, ok, type Result } from "../../shared/result.ts";

/** What can be pictured apart from the rest. */
export const halves = ["browser", "code"] as const;
export type Half = (typeof halves)[number];

/** How `npm run shots` is called; also what a wrong call is answered with. */
export const usage = "npm run shots -- [browser] [code]";

/** Reads the command line of `npm run shots`: which half is wanted, and both when none is named. */
export const readArguments = (words: readonly string[]): Result<readonly Half[], string> => {
  const unknown = words.find((word) => !halves.some((half) => half === word));
  if (unknown !== undefined) return err(`"${unknown}" cannot be pictured. ${usage}`);
  return ok(halves.filter((half) => words.length === 0 || words.includes(half)));
};
