import type { IfThen } from "../../domain/path.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { useWords } from "./use-words.ts";

/** The plan of a step in the person's own words: if …, then …. */
export const IfThenLines = ({ ifThen }: { readonly ifThen: IfThen }) => {
  const words = useWords();
  return (
    <dl class="ifthen">
      <dt>{words.if}</dt>
      <dd>
        <GapText text={ifThen.if} />
      </dd>
      <dt>{words.then}</dt>
      <dd>
        <GapText text={ifThen.then} />
      </dd>
    </dl>
  );
};
