import { useEffect, useState } from "preact/hooks";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { Icon } from "../icons.tsx";
import { Crumb } from "./crumb.tsx";
import { goToPart } from "./go-to-part.ts";
import { markOf, partId, partNames, type PartName } from "./parts.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: ProposalView;
  readonly canEdit: boolean;
}

/** The parts of a proposal beside the page, with a mark where the check found something. */
export const Outline = ({ view, canEdit }: Props) => {
  const words = useWords();
  const current = useCurrentPart();
  return (
    <nav class="desk__outline" aria-label={words.parts}>
      <Crumb />
      <ul class="outline gap-top">
        {partNames.map((part) => {
          const mark = canEdit ? markOf(part, view.findings) : undefined;
          return (
            <li key={part}>
              <button type="button" aria-current={part === current ? "true" : undefined} onClick={() => goToPart(part)}>
                {words[`short_${part}`]}
                {mark && (
                  <>
                    <span class="sr-only">, {mark === "error" ? words.toFix : words.tip}</span>
                    <Icon name={mark} />
                  </>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

/** The part that is being read: the last one that began in the upper third of the window. */
const useCurrentPart = (): PartName => {
  const [current, setCurrent] = useState<PartName>("problem");
  useEffect(() => {
    const look = (): void => {
      const begun = partNames.filter((part) => {
        const place = document.getElementById(partId(part));
        return place?.closest("article") && place.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent(begun.at(-1) ?? "problem");
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  return current;
};
