import { ThemeIcon, window, type QuickPickItem } from "vscode";
import type { CaptureId } from "../shared/domain/capture.ts";
import type { Language } from "../shared/domain/entity.ts";
import { formatDayIn, todayHere } from "../shared/ui/format-day.ts";
import type { NoteView } from "../shared/messages/core-api.ts";
import type { Window } from "./create-window.ts";
import { editorLanguage } from "./editor-choices.ts";
import { openRef } from "./open-ref.ts";
import type { Panel } from "./panel/register-panel.ts";
import { words } from "./words.ts";

interface NoteItem extends QuickPickItem {
  /** Absent on the line that says that nothing was found. */
  readonly note?: { readonly id: CaptureId; readonly ref: string };
}

/** As many as one looks through; more words find less. */
const mostShown = 50;

/** `Cirkel: Search notes`: what is typed finds notes as in the panel; Enter goes to where one was made. */
export const searchNotes = async ({ core }: Window, panel: Panel): Promise<void> => {
  const { api } = core();
  const language = editorLanguage();
  const picker = window.createQuickPick<NoteItem>();
  picker.title = words().searchTitle;
  picker.placeholder = words().searchHint;

  let asked = 0;
  const find = async (typed: string): Promise<void> => {
    const mine = ++asked;
    picker.busy = true;
    const found = (await api.timeline({ text: typed })).slice(0, mostShown);
    const notes = await api.notes(found.map(({ id }) => id));
    // An answer that a later key has overtaken is not shown.
    if (mine !== asked) return;
    picker.busy = false;
    picker.items = notes.length > 0 ? notes.map((view) => itemOf(view, language)) : [nothingFound()];
  };
  const show = (id: CaptureId): void => {
    picker.hide();
    void panel.show({ room: "now", id });
  };

  picker.onDidChangeValue((typed) => void find(typed));
  picker.onDidTriggerItemButton(({ item: { note } }) => note && show(note.id));
  picker.onDidAccept(() => {
    const note = picker.activeItems[0]?.note;
    if (!note) return;
    if (note.ref === "") return show(note.id);
    picker.hide();
    void openRef(note.ref);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
  await find("");
};

const itemOf = ({ capture, time }: NoteView, language: Language): NoteItem => {
  const { id, text, day, context } = capture;
  // A file that was imported is not among those that are open here.
  const ref = context && context.type !== "import" ? context.ref : "";
  return {
    label: text.replace(/\s+/g, " "),
    description: `${formatDayIn(day, language, todayHere())}, ${time}`,
    ...(context && context.label !== "" && { detail: `$(${ref === "" ? "note" : "go-to-file"}) ${context.label}` }),
    alwaysShow: true,
    buttons: [{ iconPath: new ThemeIcon("target"), tooltip: words().showNote }],
    note: { id, ref },
  };
};

const nothingFound = (): NoteItem => ({ label: words().searchNone, alwaysShow: true });
