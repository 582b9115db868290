import { importLimits } from "../../domain/import-limits.ts";
import type { SkippedPart } from "../../domain/notes-import.ts";

/**
 * What is left out, as much of it as a person can read: of the same reason in one file, or for whole files in one folder,
 * the first are named and the others counted. A folder of ten thousand photos is one thing to know.
 */
export const namedParts = (): { add(part: SkippedPart): true; all(): readonly SkippedPart[] } => {
  const named: SkippedPart[] = [];
  const groups = new Map<string, { count: number; last: number }>();
  return {
    add: (part) => {
      const { path, line, why } = part;
      const key = `${why} ${line === undefined ? path.slice(0, path.lastIndexOf("/") + 1) : path}`;
      const group = groups.get(key) ?? { count: 0, last: 0 };
      const count = group.count + 1 + (part.more ?? 0);
      const isNamed = group.count < importLimits.named;
      if (isNamed)
        named.push({ path, why, ...(line !== undefined && { line }), ...(part.more && { more: part.more }) });
      groups.set(key, { count, last: isNamed ? named.length - 1 : group.last });
      return true;
    },
    all: () => {
      const more = new Map(
        [...groups.values()]
          .filter(({ count }) => count > importLimits.named)
          .map(({ count, last }) => [last, count - importLimits.named]),
      );
      return named.map((part, at) => {
        const rest = more.get(at);
        return rest === undefined ? part : { ...part, more: rest };
      });
    },
  };
};
