import { fill } from "../../domain/fill.ts";
import type { ProposalLife } from "../../domain/proposal-life.ts";
import { useDay } from "../drafting/use-day.ts";
import { Icon } from "../icons.tsx";
import { stageOf, turnOf } from "./stages.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly life: ProposalLife;
  /** How many of the coming stages are named. */
  readonly ahead: number;
}

/** Where a proposal stands and what comes next, and whose turn it is since when. */
export const StageLine = ({ life, ahead }: Props) => {
  const words = useWords();
  const dayName = useDay();
  const { step, of, next } = stageOf(life.state);
  const name = words[`state_${life.state}`];
  const [first, ...then] = next.slice(0, ahead).map((state) => words[`state_${state}`]);
  const last = then.at(-1);
  const rest = then.length > 1 ? fill(words.and, { list: then.slice(0, -1).join(", "), last: last ?? "" }) : last;
  const coming = first && rest ? fill(words.nextThen, { first, rest }) : first;
  return (
    <>
      <div class="stage">
        {step !== undefined && (
          <div class="meter" role="img" aria-label={fill(words.stageOf, { step, of })}>
            {Array.from({ length: of }, (_, index) => (
              <i class={index < step ? "on" : ""} key={index} />
            ))}
          </div>
        )}
        <p>
          <strong>{step === undefined ? capital(name) : fill(words.stage, { step, state: name })}</strong>{" "}
          <span class="soft">{coming ? fill(words.nextIs, { next: coming }) : words.over}</span>
        </p>
      </div>
      <p class="clock">
        <Icon name="clock" />
        <span>
          {fill(words[`turn_${turnOf(life.state)}`], { day: dayName(life.sinceDay) })}
          {life.version > 1 && `, ${fill(words.version, { n: life.version })}`}
        </span>
      </p>
    </>
  );
};

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}.`;
