import type { JSX } from "preact";
import type { Theme } from "../../domain/theme.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { ChooseKind } from "./choose-kind.tsx";
import { ChooseTheme } from "./choose-theme.tsx";
import { EditText } from "./edit-text.tsx";
import type { NotePanel } from "./note-menu.tsx";
import { ShareNote } from "./share-note.tsx";

interface NotePanelViewProps {
  readonly panel: Exclude<NotePanel, "flags" | "quotes">;
  readonly view: NoteView;
  readonly onPlaced: (theme: Theme) => void;
  readonly onDone: () => void;
}

/** The form that stands open below a note. */
export const NotePanelView = ({ panel, view, onPlaced, onDone }: NotePanelViewProps): JSX.Element => {
  switch (panel) {
    case "text":
      return <EditText capture={view.capture} onDone={onDone} />;
    case "kind":
      return <ChooseKind capture={view.capture} onDone={onDone} />;
    case "theme":
      return <ChooseTheme view={view} onPlaced={onPlaced} onDone={onDone} />;
    case "share":
      return <ShareNote capture={view.capture} onDone={onDone} />;
  }
};
