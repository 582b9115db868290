/** A bullet with what stands below it. Its text is as written, escapes included. */
export interface Item {
  readonly text: string;
  /** From 1, in the file. */
  readonly line: number;
  readonly items: readonly Item[];
}

/** The lines below a heading of the second level, up to the next one. */
export interface Section {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** What stands above the first heading of the second level, and then each with its lines. */
export const splitSections = (text: string): { readonly head: Section; readonly sections: readonly Section[] } => {
  const sections: { heading: string; line: number; lines: string[] }[] = [{ heading: "", line: 0, lines: [] }];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const heading = /^ {0,3}##(?!#)\s*(.*?)\s*#*\s*$/s.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, line: index + 1, lines: [] });
  }
  const [head = { heading: "", line: 0, lines: [] }, ...rest] = sections;
  return { head, sections: rest };
};

/**
 * The bullets of a section; deeper bullets hang below the one before them. A line without a bullet goes on with the text
 * of the last one. A line that belongs to none is `loose`; quoted lines are remarks, and left out.
 */
export const readItems = ({
  lines,
  line: start,
}: Section): { readonly items: readonly Item[]; readonly loose?: Item } => {
  const root: Open = { indent: -1, lines: [], line: start, items: [] };
  const path = [root];
  for (const [index, line] of lines.entries()) {
    const found = /^(\s*)[-*+](?:\s(.*)|)$/s.exec(line);
    const last = path.at(-1) ?? root;
    if (!found) {
      if (/^\s*>/.test(line) || (last === root && !line.trim())) continue;
      if (last === root) return { items: [], loose: { text: line.trim(), line: start + index + 1, items: [] } };
      last.lines.push(withoutIndent(line, last.indent + 2));
      continue;
    }
    const indent = (found[1] ?? "").replaceAll("\t", "    ").length;
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
    const item: Open = { indent, lines: [found[2] ?? ""], line: start + index + 1, items: [] };
    (path.at(-1) ?? root).items.push(item);
    path.push(item);
  }
  return { items: root.items.map(closed) };
};

interface Open {
  readonly indent: number;
  readonly lines: string[];
  readonly line: number;
  readonly items: Open[];
}

const closed = ({ lines, line, items }: Open): Item => ({
  text: lines.join("\n").trim(),
  line,
  items: items.map(closed),
});

const withoutIndent = (line: string, most: number): string =>
  line.startsWith("\t") ? line.trimStart() : line.replace(new RegExp(`^ {0,${most}}`), "");
