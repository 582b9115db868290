import { env, Position, Range, Uri, window, workspace } from "vscode";
import { fill } from "../shared/domain/fill.ts";
import { parsePlaceRef, type Place } from "./place-ref.ts";
import { words } from "./words.ts";

/** Goes back to where a note was made: the line in its file, or the web page. Says so when that is not here. */
export const openRef = async (ref: string): Promise<void> => {
  const place = parsePlaceRef(ref);
  if (place?.at === "web") return void (await env.openExternal(Uri.parse(place.address, true)));
  const file = place && uriOf(place);
  try {
    if (!place || !file) throw new Error("no folder of this name is open");
    const start = new Position(Math.max(0, place.line - 1), 0);
    await window.showTextDocument(file, { selection: new Range(start, start) });
  } catch {
    void window.showWarningMessage(fill(words().notHere, { ref }));
  }
};

const uriOf = (place: Exclude<Place, { at: "web" }>): Uri | undefined => {
  if (place.at === "file") return Uri.parse(place.uri, true);
  const folder = workspace.workspaceFolders?.find(({ name }) => name === place.folder);
  return folder && Uri.joinPath(folder.uri, place.path);
};
