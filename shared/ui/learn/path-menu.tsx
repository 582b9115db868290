import type { LearningPath } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { DisclosureMenu } from "../disclosure-menu.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { Icon } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { describeMove } from "./describe-refusal.ts";
import { useWords } from "./use-words.ts";

export type PathPanel = "stop" | "export" | undefined;

interface Props {
  readonly path: LearningPath;
  readonly onOpen: (panel: PathPanel) => void;
}

/** What one does seldom with a path: put it on hold, stop, export. */
export const PathMenu = ({ path, onOpen }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const language = useLanguage();
  const { run, problem } = useAction();
  const canStop = path.state === "accepted" || path.state === "active" || path.state === "paused";
  return (
    <>
      {problem}
      <DisclosureMenu label={words.moreOfPath}>
        {path.state === "active" && (
          <button
            type="button"
            onClick={() =>
              void run(async () => describeMove(await api.movePath(path.id, "paused"), words, language), words.paused)
            }
          >
            <Icon name="clock" />
            {words.pause}
          </button>
        )}
        <button type="button" onClick={() => onOpen("export")}>
          <Icon name="text" />
          {words.exportPath}
        </button>
        {canStop && (
          <button type="button" onClick={() => onOpen("stop")}>
            <Icon name="no" />
            {words.stop}
          </button>
        )}
      </DisclosureMenu>
    </>
  );
};
