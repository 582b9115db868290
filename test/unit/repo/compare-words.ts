/** The words of one language: sentences by name, in groups as deep as the code that uses them likes. */
export type WordTree = { readonly [name: string]: unknown };

/** Every sentence by its path, as "group.name". What is not text (a list, a function) is walked or named as it is. */
export const sentencesIn = (words: unknown, path = ""): ReadonlyMap<string, string> => {
  if (typeof words === "string") return new Map([[path, words]]);
  if (typeof words !== "object" || words === null) return new Map([[path, `(${typeof words})`]]);
  return new Map(
    Object.entries(words).flatMap(([name, inner]) => [...sentencesIn(inner, path === "" ? name : `${path}.${name}`)]),
  );
};

/** How two languages differ where they may not: keys, `{placeholders}`, sentences without words. */
export const wordFaults = (nl: WordTree, en: WordTree): readonly string[] => {
  const [dutch, english] = [sentencesIn(nl), sentencesIn(en)];
  const faults: string[] = [];
  for (const path of new Set([...dutch.keys(), ...english.keys()])) {
    const [inDutch, inEnglish] = [dutch.get(path), english.get(path)];
    if (inDutch === undefined) faults.push(`${path} has no Dutch`);
    else if (inEnglish === undefined) faults.push(`${path} has no English`);
    else if (inDutch.trim() === "" || inEnglish.trim() === "") faults.push(`${path} is empty`);
    else if (placeholders(inDutch) !== placeholders(inEnglish))
      faults.push(
        `${path} fills ${placeholders(inDutch) || "nothing"} in Dutch, ${placeholders(inEnglish) || "nothing"} in English`,
      );
  }
  return faults;
};

const placeholders = (sentence: string): string => [...new Set(sentence.match(/\{\w+\}/g))].sort().join(" ");
