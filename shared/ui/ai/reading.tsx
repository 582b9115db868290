import type { JSX } from "preact";
import type { AiOutcome, ReadingPoint } from "../../domain/ai-task.ts";
import type { Language } from "../../domain/entity.ts";
import { checklistKeys, checklistWords } from "../../domain/validation-checklist.ts";
import { useLanguage } from "../language.ts";
import { Mark, type MarkName } from "../icons.tsx";
import { Reference } from "./reference.tsx";
import { useWords } from "./use-words.ts";

interface ReadingProps {
  readonly outcome: Extract<AiOutcome, { readonly purpose: "validation" }>;
  readonly onDone: () => void;
}

const markByVerdict: { readonly [verdict in ReadingPoint["verdict"]]: MarkName } = {
  met: "ring-done",
  partly: "ring-50",
  not: "ring-0",
  cannotTell: "ring-dot",
};

/** What a model says of a proposal: the objection first, then its questions, then every point with what it rests on. */
export const Reading = ({ outcome, onDone }: ReadingProps): JSX.Element => {
  const words = useWords();
  const language = useLanguage();
  const { objection, questions, points } = outcome;
  return (
    <>
      <section class="section">
        {objection && (
          <>
            <h2 class="heading">{words.objection}</h2>
            <p>{objection}</p>
          </>
        )}
        {questions.length > 0 && (
          <>
            <h2 class="heading gap-top">{words.questions}</h2>
            <ul class="points">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="section" aria-labelledby="ai-points">
        <h2 class="heading" id="ai-points">
          {words.readingPoints}
        </h2>
        <ul class="stages gap-small">
          {points.map(({ key, verdict, because, reference }) => (
            <li key={key}>
              <Mark name={markByVerdict[verdict]} />
              <div>
                <p>{questionOf(key, language)}</p>
                <p>
                  <strong>{words[`verdict_${verdict}`]}</strong>
                  {because && `: ${because}`}
                </p>
                <Reference reference={reference} />
              </div>
            </li>
          ))}
        </ul>
        <p class="gap-top">
          <button class="btn" type="button" data-ai="close" onClick={onDone}>
            {words.close}
          </button>
        </p>
      </section>
    </>
  );
};

/** What was asked; a point of another version of the checklist shows its key. */
const questionOf = (key: string, language: Language): string => {
  const known = checklistKeys.find((one) => one === key);
  return known ? checklistWords[language][known] : key;
};
