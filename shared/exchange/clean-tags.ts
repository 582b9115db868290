/** Tags of note programs that say what kind of file it is: as a theme they would hold every note there is. */
const namesTheFile = new Set([
  "daily",
  "daily-note",
  "daily-notes",
  "dailynote",
  "journal",
  "diary",
  "dagboek",
  "dagnotitie",
  "log",
  "notes",
]);

/** Tags as Cirkel writes them: lower case, without `#`, words joined by a dash. What cannot be a tag is left out. */
export const cleanTags = (words: readonly string[]): readonly string[] => {
  const tags = words
    .map((word) => word.trim().replace(/^#/, "").replace(/\s+/g, "-").normalize("NFC").toLowerCase())
    .filter((word) => !namesTheFile.has(word))
    .filter((word) => word.length <= longestTag && /^\p{L}[\p{L}\p{M}\p{N}_/-]*$/u.test(word));
  return [...new Set(tags)];
};

/** In UTF-16 code units; what is longer was no tag. */
const longestTag = 100;
