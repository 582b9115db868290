export interface ShownLines {
  /** As many lines as came in; what is hidden is empty. */
  readonly lines: readonly string[];
  /** Where each block of code begins, counted from 0. */
  readonly code: readonly number[];
}

interface Fence {
  readonly mark: string;
  /** Columns before the mark: code in a bullet ends where the bullet ends. */
  readonly indent: number;
}

/** Empties the lines of fenced code and of HTML comments, so that the others keep their number. */
export const hideMarkup = (lines: readonly string[]): ShownLines => {
  // A comment that is never closed is no comment: it would swallow the rest of the file.
  const lastClose = lines.findLastIndex((line) => line.includes("-->"));
  const shown: string[] = [];
  const code: number[] = [];
  let fence: Fence | undefined;
  let inComment = false;
  for (const [index, raw] of lines.entries()) {
    if (fence && raw.trim() !== "" && indentOf(raw) < fence.indent) fence = undefined;
    if (fence) {
      if (closes(raw, fence)) fence = undefined;
      shown.push("");
      continue;
    }
    const visible: { readonly text: string; readonly inComment: boolean } = withoutComments(
      raw,
      inComment,
      index < lastClose,
    );
    inComment = visible.inComment;
    fence = opens(visible.text);
    if (fence) code.push(index);
    shown.push(fence ? "" : visible.text);
  }
  return { lines: shown, code };
};

const opens = (line: string): Fence | undefined => {
  const [, before = "", mark = ""] = /^(\s*(?:[-*+]\s+)?)(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
  return mark === "" ? undefined : { mark, indent: before.length };
};

const closes = (line: string, { mark }: Fence): boolean => {
  const bare = line.trim();
  return bare.length >= mark.length && bare === mark.slice(0, 1).repeat(bare.length);
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

const withoutComments = (
  line: string,
  startsInside: boolean,
  closesLater: boolean,
): { readonly text: string; readonly inComment: boolean } => {
  const kept: string[] = [];
  let at = 0;
  let inside = startsInside;
  while (at <= line.length) {
    if (inside) {
      const close = line.indexOf("-->", at);
      if (close < 0) return { text: kept.join(""), inComment: true };
      at = close + 3;
      inside = false;
      continue;
    }
    const open = line.indexOf("<!--", at);
    if (open < 0 || (line.indexOf("-->", open) < 0 && !closesLater)) break;
    kept.push(line.slice(at, open));
    at = open + 4;
    inside = true;
  }
  return { text: [...kept, line.slice(at)].join(""), inComment: false };
};
