import type { Context } from "./capture.ts";
import { withoutTextFragment } from "./text-fragment.ts";

/** What a person can take away before saving: the file or page, the branch, what was selected there. */
export type ContextPart = "place" | "branch" | "copied";

/**
 * What is left of where a note is made after taking these parts away; undefined when nothing is. Of a selection alone
 * the label and the address are empty.
 */
export const withoutParts = (context: Context, removed: ReadonlySet<ContextPart>): Context | undefined => {
  const { label, ref, type, branch, copied } = context;
  const isGone = removed.has(type === "branch" ? "branch" : "place") || (label === "" && ref === "");
  // The address of a selected text holds its words.
  const place = isGone ? undefined : { label, ref: removed.has("copied") ? withoutTextFragment(ref) : ref, type };
  const keptBranch = branch === undefined || removed.has("branch") ? undefined : { branch };
  const keptCopied = copied === undefined || removed.has("copied") ? undefined : { copied };
  if (place) return { ...place, ...keptBranch, ...keptCopied };
  if (keptBranch) return { label: keptBranch.branch, ref: "", type: "branch", ...keptCopied };
  return keptCopied && { label: "", ref: "", type, ...keptCopied };
};
