import type { JSX } from "preact";
import type { Capture } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import { AskItem } from "../ai/ask-item.tsx";
import { DisclosureMenu } from "../disclosure-menu.tsx";
import { Icon, type IconName } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { words } from "./words.ts";

/** What can stand open below a note; one at a time in the whole list. */
export type NotePanel = "text" | "kind" | "theme" | "share" | "flags" | "quotes";

interface NoteMenuProps {
  readonly capture: Capture;
  readonly time: string;
  readonly onPanel: (panel: NotePanel) => void;
  readonly onArchive: () => void;
  /** Undefined when the note says nothing about where it was made. */
  readonly onRemoveContext: (() => void) | undefined;
  readonly onDelete: () => void;
}

/** Everything one can do with a note. */
export const NoteMenu = ({
  capture,
  time,
  onPanel,
  onArchive,
  onRemoveContext,
  onDelete,
}: NoteMenuProps): JSX.Element => {
  const say = words[useLanguage()];
  const isArchived = capture.status === "archived";
  return (
    <DisclosureMenu label={fill(say.noteMenu, { time })}>
      <Item icon="pen" name={say.editText} onChoose={() => onPanel("text")} />
      <Item icon="check" name={say.changeKind} onChoose={() => onPanel("kind")} />
      <Item icon="plus" name={say.chooseTheme} onChoose={() => onPanel("theme")} />
      <Item icon="export" name={say.share} onChoose={() => onPanel("share")} />
      {Object.keys(capture.sensitivity).length > 0 && (
        <Item icon="shield" name={say.sensitiveParts} onChoose={() => onPanel("flags")} />
      )}
      <AskItem captureId={capture.id} />
      {onRemoveContext && <Item icon="no" name={say.removeReference} onChoose={onRemoveContext} />}
      <Item icon="folder" name={isArchived ? say.unarchive : say.archive} onChoose={onArchive} />
      <Item icon="close" name={say.remove} onChoose={onDelete} />
    </DisclosureMenu>
  );
};

interface ItemProps {
  readonly icon: IconName;
  readonly name: string;
  readonly onChoose: () => void;
}

const Item = ({ icon, name, onChoose }: ItemProps): JSX.Element => (
  <button type="button" onClick={onChoose}>
    <Icon name={icon} />
    {name}
  </button>
);
