import { splitGaps } from "./split-gaps.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly text: string | undefined;
}

/** A text of a draft, with what is still open drawn as a gap; nothing at all is a gap too. */
export const GapText = ({ text }: Props) => {
  const words = useWords();
  if (!text?.trim()) return <span class="gap">{words.nothingYet}</span>;
  return splitGaps(text).map((piece) =>
    piece.open ? (
      <span class="gap" key={piece.start}>
        <span class="sr-only">{words.stillOpen} </span>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
};
