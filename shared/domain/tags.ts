const code = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
const url = /\b[a-z][a-z\d+.-]*:\/\/\S+/gi;
const tag = /(?<![\p{L}\p{N}_&/#])#(\p{L}[\p{L}\p{M}\p{N}_/-]*)/gu;

/**
 * The `#tags` in a text without their hash, in lower case, each once, in order. A tag begins with a letter; what stands
 * in code or in a URL is none.
 */
export const tagsOf = (text: string): readonly string[] => {
  const prose = text.replace(code, " ").replace(url, " ");
  const found = [...prose.matchAll(tag)].map(([, name = ""]) =>
    name
      .replace(/[-/_]+$/u, "")
      .normalize("NFC")
      .toLowerCase(),
  );
  return [...new Set(found)];
};
