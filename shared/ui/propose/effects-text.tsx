import { Fragment } from "preact";
import { effectFields, type Effect, type ProposalContent } from "../../domain/proposal.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { useWords } from "./use-words.ts";

interface Props {
  readonly content: ProposalContent;
}

const columns = ["statement", "indicator", "baseline", "target"] as const;

/** The three effects as a table, where there is room for one. */
export const EffectsTable = ({ content }: Props) => {
  const words = useWords();
  return (
    <table class="effects">
      <thead>
        <tr>
          <th scope="col">
            <span class="sr-only">{words.effectOn}</span>
          </th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {effectFields.map((effect) => (
          <tr key={effect}>
            <th scope="row">{words[effect]}</th>
            {columns.map((column) => (
              <td key={column}>
                <GapText text={content.effects[effect][column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The effects under each other; of an effect nobody expects only its name, as a gap. */
export const EffectsList = ({ content }: Props) => {
  const words = useWords();
  return (
    <dl class="facts">
      {effectFields.map((effect) => (
        <Fragment key={effect}>
          <dt>{words[effect]}</dt>
          <dd>
            <GapText text={content.effects[effect].statement} />
            <Measures effect={content.effects[effect]} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
};

const Measures = ({ effect }: { readonly effect: Effect }) => {
  const words = useWords();
  if (!effect.expected) return null;
  return (["indicator", "baseline", "target"] as const).map((column) => (
    <span class="part__second" key={column}>
      <span class="soft">{words[column]}: </span>
      <GapText text={effect[column]} />
    </span>
  ));
};
