import { Fragment } from "preact";
import { socialAspects } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { ProposalContent } from "../../domain/proposal.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { inOrder } from "../drafting/rows.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly content: ProposalContent;
}

/** What is going on, in sentences. */
export const ProblemText = ({ content }: Props) => {
  const words = useWords();
  const { problem, ownSentence } = content;
  return (
    <>
      <p>
        <GapText text={problem.what} />
      </p>
      <dl class="facts gap-top">
        <dt>{words.whoIs}</dt>
        <dd>
          <GapText text={problem.who} />
        </dd>
        <dt>{words.frequencyIs}</dt>
        <dd>
          <GapText text={problem.frequency} />
        </dd>
      </dl>
      <h3>{problem.causeKnown === "measured" ? words.causeMeasured : words.causeAssumed}</h3>
      <p>
        <GapText text={problem.cause} />
      </p>
      <h3>{words.ownSentenceIs}</h3>
      <p class="voice">
        <GapText text={ownSentence} />
      </p>
    </>
  );
};

/** What will be different; what nobody wrote about is left out, apart from the change itself. */
export const ChangeText = ({ content }: Props) => {
  const words = useWords();
  const { change, social, technical, technicalOnlyReason } = content;
  const sides = [
    ...socialAspects.map((aspect) => [words[aspect], social[aspect]] as const),
    [words.technical, technical] as const,
    [words.technicalOnly, technicalOnlyReason] as const,
  ].filter(([, text]) => text?.trim());
  return (
    <>
      <p>
        <GapText text={change} />
      </p>
      {sides.length > 0 && (
        <div class="pair">
          {sides.map(([label, text]) => (
            <div key={label}>
              <h3>{label}</h3>
              <p>
                <GapText text={text} />
              </p>
            </div>
          ))}
        </div>
      )}
    </>
  );
};

/** What else is possible, with why not. */
export const AlternativesText = ({ content }: Props) => {
  const words = useWords();
  const options = inOrder(content.alternatives);
  if (options.length === 0) return <Empty />;
  return options.map(([id, { option, whyNot }]) => (
    <p key={id}>
      <GapText text={option} />
      <span class="part__second">
        <GapText text={whyNot && fill(words.because, { what: whyNot })} />
      </span>
    </p>
  ));
};

/** What can go wrong, with what is done about it. */
export const RisksText = ({ content }: Props) => {
  const words = useWords();
  const risks = inOrder(content.risks);
  if (risks.length === 0) return <Empty />;
  return risks.map(([id, { risk, mitigation }]) => (
    <p key={id}>
      <GapText text={risk} />
      <span class="part__second">
        <GapText text={mitigation && fill(words.therefore, { what: mitigation })} />
      </span>
    </p>
  ));
};

/** Whom it touches, and the ground rules that were looked at. */
export const AffectedText = ({ content }: Props) => {
  const words = useWords();
  const names = inOrder(content.affected).map(([, { name }]) => name);
  const rules = Object.entries(content.frameworkCheck);
  return (
    <dl class="facts">
      <dt>{words.affected}</dt>
      <dd>
        <GapText text={names.join(", ")} />
      </dd>
      {rules.map(([id, { rule, ok, note }]) => (
        <Fragment key={id}>
          <dt>{words[`ok_${ok}`]}</dt>
          <dd>
            <GapText text={rule} />
            {note && (
              <span class="part__second">
                <GapText text={note} />
              </span>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
};

const Empty = () => (
  <p>
    <GapText text="" />
  </p>
);
