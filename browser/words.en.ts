import type { Words } from "./words.nl.ts";

export const en: Words = {
  note: "Note this",
  copyFormatted: "Copy formatted",
  copiedFormatted: "The formatted text is on the clipboard.",
  notCopied: "Copying did not work. Select the text and copy it yourself.",
  print: "Print",
  notPrinted: "Printing did not work. Save the file or copy the text formatted, and print that.",
  addressBar: "Save as a note: %s",
  cannotOpen:
    "Cirkel cannot reach your notes in this browser. Nothing was changed. Close other windows of Cirkel and open this one again.",
};
