import type { ExportFile } from "../../shared/messages/exchange-types.ts";
import { drawMarkdown } from "./draw-markdown.ts";

/** Opens the browser's own print dialog on a page of Markdown; `shared/ui/styles/paper.css` hides the screens from it. */
export const printPaper = ({ name, text }: ExportFile): void => {
  const paper = drawMarkdown(text);
  const { title } = document;
  const putAway = (): void => {
    paper.remove();
    document.title = title;
  };
  paper.className = "paper";
  document.body.append(paper);
  // Who prints to a file finds this name proposed.
  document.title = name.replace(/\.md$/, "");
  window.addEventListener("afterprint", putAway, { once: true });
  window.print();
};
