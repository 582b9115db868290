import { fill } from "../../domain/fill.ts";
import type { LearningPath } from "../../domain/path.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { useDay } from "../drafting/use-day.ts";
import { tallyOf } from "./tally.ts";
import { useWords } from "./use-words.ts";

/** Where somebody starts, where to, when and what it takes. */
export const PathFacts = ({ path }: { readonly path: LearningPath }) => {
  const words = useWords();
  const { goal, needCheck } = path;
  return (
    <dl class="facts gap-top">
      <BaselineAndTarget path={path} />
      <dt>{words.when}</dt>
      <dd>
        <GapText text={goal.situation} />
      </dd>
      <dt>{words.seenBy}</dt>
      <dd>
        <GapText text={goal.indicator} />
      </dd>
      <dt>{words.needed}</dt>
      <dd>
        <GapText text={needCheck.why} />
      </dd>
    </dl>
  );
};

/** Only the start and the goal, to look back at. */
export const PathBaseline = ({ path }: { readonly path: LearningPath }) => (
  <dl class="facts gap-top">
    <BaselineAndTarget path={path} />
  </dl>
);

const BaselineAndTarget = ({ path }: { readonly path: LearningPath }) => {
  const words = useWords();
  const dayName = useDay();
  const { baseline, target, by } = path.goal;
  return (
    <>
      {baseline && (
        <>
          <dt>{words.now}</dt>
          <dd>
            <Dots text={baseline} />
            <GapText text={baseline} />
          </dd>
        </>
      )}
      <dt>{words.goal}</dt>
      <dd>
        <Dots text={target} />
        <GapText text={fill(words.goalBy, { target, day: dayName(by) })} />
      </dd>
    </>
  );
};

const Dots = ({ text }: { readonly text: string }) => {
  const tally = tallyOf(text);
  if (!tally) return null;
  return (
    // The words beside the dots say the same, so nobody has to hear it twice.
    <span class="tally" aria-hidden="true">
      {Array.from({ length: tally.of }, (_, index) => (
        <svg viewBox="0 0 12 12" key={index}>
          <circle class={index < tally.count ? "on" : ""} cx="6" cy="6" r="5" />
        </svg>
      ))}
    </span>
  );
};
