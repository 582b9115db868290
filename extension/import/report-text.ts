import type { Language } from "../../shared/domain/entity.ts";
import type { SkippedPart } from "../../shared/domain/notes-import.ts";
import { problemWords } from "../../shared/ui/settings/problem-words.ts";

/** What an import left out or read differently, as a list to read: the file, its line and why. */
export const reportText = (skipped: readonly SkippedPart[], title: string, language: Language): string =>
  [
    `# ${title}`,
    "",
    ...skipped.map(({ path, line, ...problem }) => {
      const place = line === undefined ? path : `${path}:${line}`;
      return `- \`${place.replaceAll("`", "'")}\`: ${problemWords(problem, language)}`;
    }),
    "",
  ].join("\n");
