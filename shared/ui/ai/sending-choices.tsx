import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { GrowingText } from "../drafting/growing-text.tsx";
import { parseCount } from "../drafting/values.ts";
import { Check } from "../settings/saving-choices.tsx";
import { formatCount } from "./format-count.ts";
import type { ChoiceProps } from "./provider-choice.tsx";
import { useSettingsWords } from "./use-settings-words.ts";

/** What may go along and how much; the month's sum stands in sight, the rest is folded until it is wanted. */
export const SendingChoices = ({ view, save }: Pick<ChoiceProps, "view" | "save">): JSX.Element => {
  const { language } = useApp();
  const words = useSettingsWords();
  const { choices, used } = view;
  const sum = { used: formatCount(used, language), budget: formatCount(choices.monthBudget, language) };
  return (
    <>
      <p class="small gap-top">{fill(words.used, sum)}</p>
      <details class="more gap-small">
        <summary>{words.more}</summary>
        <div class="form">
          <OwnWords kept={choices.ownWords} onKeep={(ownWords) => void save({ ownWords })} />
          <Check
            id="ai-copied"
            label={words.sendCopied}
            checked={choices.sendCopied}
            onCheck={(sendCopied) => void save({ sendCopied })}
          />
          <Check
            id="ai-context"
            label={words.sendContext}
            checked={choices.sendContext}
            onCheck={(sendContext) => void save({ sendContext })}
          />
          <Budget
            id="ai-call-budget"
            label={words.callBudget}
            kept={choices.callBudget}
            onKeep={(callBudget) => void save({ callBudget })}
          />
          <Budget
            id="ai-month-budget"
            label={words.monthBudget}
            kept={choices.monthBudget}
            onKeep={(monthBudget) => void save({ monthBudget })}
          />
          <p class="small">{words.budgetHint}</p>
        </div>
      </details>
    </>
  );
};

interface OwnWordsProps {
  readonly kept: readonly string[];
  readonly onKeep: (words: readonly string[]) => void;
}

const OwnWords = ({ kept, onKeep }: OwnWordsProps): JSX.Element => {
  const words = useSettingsWords();
  const lines = kept.join("\n");
  const [typed, setTyped] = useState(lines);
  useEffect(() => setTyped(lines), [lines]);
  return (
    <div>
      <label for="ai-words">{words.ownWords}</label>
      <GrowingText
        id="ai-words"
        rows={3}
        spellcheck={false}
        aria-describedby="ai-words-hint"
        value={typed}
        onText={setTyped}
        onChange={({ currentTarget }) => onKeep(readLines(currentTarget.value))}
      />
      <p class="small" id="ai-words-hint">
        {words.ownWordsHint}
      </p>
    </div>
  );
};

const readLines = (text: string): readonly string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

interface BudgetProps {
  readonly id: string;
  readonly label: string;
  readonly kept: number;
  readonly onKeep: (tokens: number) => void;
}

const Budget = ({ id, label, kept, onKeep }: BudgetProps): JSX.Element => {
  const [typed, setTyped] = useState(String(kept));
  useEffect(() => setTyped(String(kept)), [kept]);
  const keep = (text: string): void => {
    const tokens = parseCount(text, kept);
    setTyped(String(tokens));
    onKeep(tokens);
  };
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        class="field field--short"
        id={id}
        type="number"
        min={0}
        step={1000}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => keep(currentTarget.value)}
      />
    </div>
  );
};
