import { window, workspace, type TextEditor } from "vscode";
import type { Context } from "../../shared/domain/capture.ts";
import { copiedText } from "../../shared/domain/copied-text.ts";
import { placeRef } from "../place-ref.ts";

/** Where the caret is, and what is selected; undefined when no file is open or it is not one. */
export const seeEditor = (): Context | undefined => {
  const editor = window.activeTextEditor;
  // The output of a program is no place one can go back to.
  if (!editor || editor.document.uri.scheme === "output") return undefined;
  const copied = copiedText(editor.document.getText(editor.selection));
  return { ...placeOf(editor), ...(copied !== "" && { copied }) };
};

const placeOf = ({ document, selection }: TextEditor): Context => {
  const line = selection.start.line + 1;
  const { uri } = document;
  const name = uri.path.split("/").at(-1) ?? "";
  const inside = workspace.getWorkspaceFolder(uri);
  const ref = placeRef(inside ? workspace.asRelativePath(uri, true) : uri, line);
  return { type: "file", label: `${name}:${line}`, ref };
};
