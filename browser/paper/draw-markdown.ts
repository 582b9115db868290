import type { Nodes, Root, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/**
 * A page of Markdown as elements: headings, lists, quotes, tables, emphasis and code. Whatever else it holds, such as HTML,
 * a link or an image, stands there as the text it was written in: it is never followed, and nothing is left out. Never
 * throws.
 */
export const drawMarkdown = (markdown: string): HTMLElement => {
  const page: Root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const article = document.createElement("article");
  article.lang = document.documentElement.lang;
  article.append(...page.children.map((child) => draw(child, markdown)));
  return article;
};

const draw = (node: Nodes, markdown: string): Node => {
  if (node.type === "text") return drawLines(node.value);
  if (node.type === "inlineCode") return element("code", [node.value]);
  if (node.type === "break") return element("br", []);
  if (node.type === "table") return drawTable(node, markdown);
  const tag = tagOf(node);
  return tag === undefined
    ? element("span", [writtenAs(node, markdown)])
    : element(tag, drawAll(childrenOf(node), markdown));
};

const drawAll = (nodes: readonly Nodes[], markdown: string): readonly Node[] =>
  nodes.map((node) => draw(node, markdown));

const tagOf = (node: Nodes): string | undefined => {
  if (node.type === "heading") return `h${node.depth}`;
  if (node.type === "list") return node.ordered ? "ol" : "ul";
  return tags.get(node.type);
};

const tags: ReadonlyMap<Nodes["type"], string> = new Map([
  ["paragraph", "p"],
  ["strong", "strong"],
  ["emphasis", "em"],
  ["blockquote", "blockquote"],
  ["listItem", "li"],
]);

const childrenOf = (node: Nodes): readonly Nodes[] => {
  if (!("children" in node)) return [];
  return node.type === "listItem" && !node.spread ? node.children.flatMap(unwrap) : node.children;
};

/** Lines of a list that stand close together have no paragraphs of their own. */
const unwrap = (node: Nodes): readonly Nodes[] => (node.type === "paragraph" ? node.children : [node]);

const element = (tag: string, children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

/** A line that a person ended stays a line, as in the preview. */
const drawLines = (text: string): DocumentFragment => {
  const lines = document.createDocumentFragment();
  for (const [index, line] of text.split("\n").entries()) lines.append(...(index > 0 ? [element("br", [])] : []), line);
  return lines;
};

const drawTable = ({ children }: Table, markdown: string): HTMLElement => {
  const [head, ...rows] = children.map((row, index) =>
    element(
      "tr",
      row.children.map((cell) => element(index === 0 ? "th" : "td", drawAll(cell.children, markdown))),
    ),
  );
  return element("table", [element("thead", head ? [head] : []), element("tbody", rows)]);
};

const writtenAs = ({ position }: Nodes, markdown: string): string =>
  markdown.slice(position?.start.offset, position?.end.offset);
