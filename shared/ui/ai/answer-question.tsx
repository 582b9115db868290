import type { JSX } from "preact";
import type { CaptureId } from "../../domain/capture.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useWords } from "./use-words.ts";

interface AnswerQuestionProps {
  readonly captureId: CaptureId;
  readonly question: string;
  /** Answered or left open: what the model asked was seen. */
  readonly onDone: () => void;
}

/** The one question of a model about a note; what the person answers is kept with the note, as any other answer. */
export const AnswerQuestion = ({ captureId, question, onDone }: AnswerQuestionProps): JSX.Element => {
  const { api } = useApp();
  const words = useWords();
  const why = useWhy();
  return (
    <EditForm
      draftKey={`answer ${captureId}`}
      label={question}
      fields={() => [{ name: "answer", label: question, kind: "sentence" }]}
      saved={{ answer: "" }}
      save={async ({ answer = "" }) => why(await api.answer(captureId, question, answer))}
      said={words.answered}
      saveLabel={words.answer}
      onClose={onDone}
    />
  );
};
