const mostTitles = 12;

/** The titles in the text of an answer that may still be coming; what was not closed is no title yet. */
export const titlesIn = (partial: string): readonly string[] =>
  [...partial.matchAll(/"title"\s*:\s*("(?:[^"\\]|\\.){1,200}")/g)].slice(0, mostTitles).flatMap(([, title = ""]) => {
    try {
      return [String(JSON.parse(title))];
    } catch {
      return [];
    }
  });
