import type { JSX } from "preact";
import { sensitivityKinds } from "../../domain/capture.ts";
import { fill } from "../../domain/fill.ts";
import type { AiPreview } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useDay } from "../drafting/use-day.ts";
import { formatCount, formatDollars } from "./format-count.ts";
import { useWords } from "./use-words.ts";

interface PreviewFactsProps {
  readonly preview: AiPreview;
}

/** Which model, how much, what it costs at most, and how much of the month is used. */
export const PreviewFacts = ({ preview }: PreviewFactsProps): JSX.Element => {
  const { language } = useApp();
  const words = useWords();
  const dayName = useDay();
  const { provider, model, tokens, cost, used, monthBudget, isCached } = preview;
  if (isCached && provider !== "paste") return <p class="small gap-small">{words.cached}</p>;
  const count = (n: number): string => formatCount(n, language);
  const rows: readonly (readonly [string, string])[] = [
    ...(provider === "paste" ? [] : [[words.model, model] as const]),
    [words.size, fill(words.sizeIs, { input: count(tokens.input), output: count(tokens.mostOutput) })],
    ...(provider === "paste"
      ? []
      : [
          [
            words.cost,
            cost
              ? fill(words.costIs, { most: formatDollars(cost.most, language), day: dayName(cost.pricesOf) })
              : words.costUnknown,
          ] as const,
          [words.month, fill(words.monthIs, { used: count(used), budget: count(monthBudget) })] as const,
        ]),
  ];
  return (
    <>
      <dl class="facts gap-top">
        {rows.map(([label, text]) => (
          <div class="facts__row" key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {provider !== "paste" && <p class="small gap-small">{words.repairSays}</p>}
    </>
  );
};

/** How much was replaced, and that names are not all found. */
export const MaskedLine = ({ preview }: PreviewFactsProps): JSX.Element => {
  const words = useWords();
  const counts = ([...sensitivityKinds, "own"] as const)
    .map((kind) => [kind, preview.masked[kind] ?? 0] as const)
    .filter(([, n]) => n > 0);
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  const which = counts.map(([kind, n]) => fill(words[`masked_${kind}`], { n })).join(", ");
  const sentence =
    all === 0 ? words.maskedNone : fill(all === 1 ? words.maskedOne : words.maskedMany, { n: all, which });
  return (
    <p class="small gap-small">
      {sentence} {words.namesRemain}
    </p>
  );
};
