import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ProposalState } from "../../domain/proposal-event.ts";
import { Mark, type MarkName } from "../icons.tsx";
import { useWords } from "./use-words.ts";

interface Props {
  readonly state: ProposalState;
  readonly move: (to: ProposalState, done: string) => Promise<void>;
  /** Another way to have it read. */
  readonly children?: ComponentChildren;
}

/** How a decision comes about: where it is now, what comes, and what the check does not look at. */
export const Ways = ({ state, move, children }: Props) => {
  const words = useWords();
  const stages = [
    { name: words.wayDraft, says: words.wayDraftSays, on: state === "draft" },
    { name: words.wayShared, says: `${words.waySharedSays} ${words.shareMeans}`, on: state === "shared" },
    { name: words.wayLater, says: words.wayLaterSays, on: false },
  ];
  const ring = (index: number): MarkName => {
    const here = stages.findIndex(({ on }) => on);
    if (here < 0) return "ring-0";
    if (index < here) return "ring-done";
    return index === here ? "ring-50" : "ring-0";
  };
  const canWithdraw = state === "draft" || state === "shared" || state === "in_validation";
  return (
    <section class="part" aria-labelledby="ways">
      <div class="part__head">
        <h2 class="heading" id="ways" tabIndex={-1}>
          {words.howDecided}
        </h2>
      </div>
      <ol class="ways">
        {stages.map(({ name, says, on }, index) => (
          <li key={name} aria-current={on ? "step" : undefined}>
            <Mark name={ring(index)} />
            <div>
              <p>
                <strong>{name}</strong>
              </p>
              <p class="small">{says}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="small gap-top">{words.checkSays}</p>
      {children}
      <div class="row gap-top">
        {state === "shared" && (
          <button
            type="button"
            class="btn"
            onClick={() => void move("draft", words.isDraft).then(() => document.getElementById("ways")?.focus())}
          >
            {words.backToDraft}
          </button>
        )}
        {canWithdraw && <Withdraw onYes={() => void move("withdrawn", words.withdrawn)} />}
      </div>
    </section>
  );
};

/** Withdrawing cannot be undone, so it is asked once more, in the same place. */
const Withdraw = ({ onYes }: { readonly onYes: () => void }) => {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  const asked = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Both ways the first button is the one that changes nothing.
    if (asks || asked.current) place.current?.querySelector("button")?.focus();
    asked.current = asks;
  }, [asks]);
  return (
    <div ref={place}>
      {asks ? (
        <>
          <p class="small">{words.withdrawSure}</p>
          <div class="row gap-small">
            <button type="button" class="btn" onClick={() => setAsks(false)}>
              {words.withdrawNo}
            </button>
            <button type="button" class="btn" onClick={onYes}>
              {words.withdrawYes}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="btn btn--bare btn--hang" onClick={() => setAsks(true)}>
          {words.withdraw}
        </button>
      )}
    </div>
  );
};
