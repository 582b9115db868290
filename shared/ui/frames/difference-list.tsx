import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { StrategyDifference } from "../../domain/strategy-difference.ts";
import { useDay } from "../drafting/use-day.ts";
import { useWords } from "./use-words.ts";
import type { Words } from "./words.nl.ts";

/** What changes for a person, field by field, and whether less or more may happen after it. */
export const DifferenceList = ({
  differences,
}: {
  readonly differences: readonly StrategyDifference[];
}): JSX.Element => {
  const words = useWords();
  const formatDay = useDay();
  if (differences.length === 0) return <p class="small">{words.differencesNone}</p>;
  return (
    <dl class="differences" data-frames="differences">
      {differences.map(({ field, effect, removed, added }) => {
        const read = (texts: readonly string[]): string =>
          texts.map((text) => readValue(field, text, words, formatDay)).join("; ");
        return (
          <div key={field} data-field={field}>
            <dt>
              {words[`field_${field}`]} <span class={`tag tag--${effect}`}>{words[effect]}</span>
            </dt>
            {removed.length > 0 && <dd class="small">{fill(words.gone, { texts: read(removed) })}</dd>}
            {added.length > 0 && <dd>{fill(words.came, { texts: read(added) })}</dd>}
            {removed.length + added.length === 0 && <dd>{words.nothing}</dd>}
          </div>
        );
      })}
    </dl>
  );
};

const readValue = (
  field: StrategyDifference["field"],
  text: string,
  words: Words,
  formatDay: (day: string) => string,
): string => {
  if (field === "aiMode" && (text === "off" || text === "masked" || text === "open")) return words[`mode_${text}`];
  if (field === "sendContext") return text === "true" ? words.yes : words.no;
  if (field === "validFrom" || field === "reviewOn") return formatDay(text);
  return field === "models" && text === "paste" ? words.aiPaste : text;
};
