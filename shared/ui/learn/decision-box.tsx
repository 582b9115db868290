import type { LearningPath, PathState } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useLanguage } from "../language.ts";
import { describeMove } from "./describe-refusal.ts";
import { useWords } from "./use-words.ts";

interface Move {
  readonly to: PathState;
  readonly label: string;
  /** What is announced when it happened. */
  readonly said: string;
  /** There is nothing left to see here after it. */
  readonly leaves?: true;
}

interface Props {
  readonly path: LearningPath;
  readonly heading: string;
  readonly text?: string | undefined;
  /** The first is what most people come for. */
  readonly moves: readonly Move[];
}

/** One thing to decide about a path, in the page. A refusal says every reason. */
export const DecisionBox = ({ path, heading, text, moves }: Props) => {
  const { api, go } = useApp();
  const words = useWords();
  const language = useLanguage();
  const { run, problem } = useAction();
  const take = ({ to, said, leaves }: Move): Promise<void> =>
    run(
      async () => describeMove(await api.movePath(path.id, to), words, language),
      said,
      () => {
        if (leaves) go({ room: "learn" });
      },
    );
  return (
    <section class="section section--sunk">
      <RoomHeading of={`${path.id} ${path.state}`}>{heading}</RoomHeading>
      {text && <p class="gap-top">{text}</p>}
      {problem}
      {moves.length > 0 && (
        <div class="row gap-top">
          {moves.map((move, index) => (
            <button
              type="button"
              class={index === 0 ? "btn btn--primary" : "btn"}
              key={move.to}
              onClick={() => void take(move)}
            >
              {move.label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
};
