import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

/** What a reader of Markdown would make live, and the addresses in plain text that many make a link of. */
export const liveIn = (page: string): readonly string[] =>
  nodesIn(readPage(page)).flatMap((node) => {
    if (node.type === "text") return node.value.match(address) ?? [];
    return dead.has(node.type) ? [] : [node.type];
  });

/** The depths of the headings, in order: no text may add one. */
export const headingsIn = (page: string): readonly number[] =>
  nodesIn(readPage(page)).flatMap((node) => (node.type === "heading" ? [node.depth] : []));

const address = /\b(?:https?|ftp|mailto|xmpp):\/*\S+|\bwww\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w/gi;

const dead: ReadonlySet<string> = new Set(
  "root heading paragraph text strong list listItem blockquote table tableRow tableCell inlineCode break".split(" "),
);

const readPage = (page: string): Nodes =>
  fromMarkdown(page, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const nodesIn = (node: Nodes): readonly Nodes[] => [
  node,
  ...("children" in node ? node.children.flatMap(nodesIn) : []),
];
