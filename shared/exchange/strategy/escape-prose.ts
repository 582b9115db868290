/** A text that Markdown shows as it is, and that `unescapeProse` gives back to the letter. */
export const escapeProse = (text: string): string =>
  text
    .replace(/[\\`*<]/g, "\\$&")
    .replace(/\](?=\()/g, "\\]")
    .split("\n")
    .map((line) => line.replace(/^(\s*)([-+#>])/, "$1\\$2").replace(/^(\s*\d+)([.)])/, "$1\\$2"))
    .join("\n");

/** As Markdown reads it: a backslash before punctuation is not there. */
export const unescapeProse = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
