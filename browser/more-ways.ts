import type { Language } from "../shared/domain/entity.ts";
import type { ExportFile } from "../shared/messages/exchange-types.ts";
import type { ExportWay } from "../shared/ui/shell.ts";
import { words } from "./words.ts";

/** What a browser can do with a page of Markdown. Reading Markdown is for this alone, so it is loaded with the first one. */
export const moreWays = (file: ExportFile, language: Language): readonly ExportWay[] => {
  const say = words(language);
  if (file.mediaType !== "text/markdown") return [];
  return [
    {
      name: say.copyFormatted,
      go: async () => (await import("./paper/copy-formatted.ts")).copyFormatted(file.text),
      done: say.copiedFormatted,
      failed: say.notCopied,
    },
    {
      name: say.print,
      go: async () => (await import("./paper/print-paper.ts")).printPaper(file),
      failed: say.notPrinted,
    },
  ];
};
