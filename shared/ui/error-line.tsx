import type { JSX } from "preact";
import type { EditError } from "../messages/core-api.ts";
import { errorSentence } from "./error-words.ts";
import { Icon } from "./icons.tsx";
import { useLanguage } from "./language.ts";

interface ErrorLineProps {
  readonly error: EditError | undefined;
  readonly id?: string;
}

/** What went wrong, in one sentence that is read out when it appears. The place for it stands ready before. */
export const ErrorLine = ({ error, id }: ErrorLineProps): JSX.Element => {
  const language = useLanguage();
  return (
    <div role="alert">
      {error && (
        <p class="finding finding--error" id={id}>
          <Icon name="error" />
          <span>{errorSentence(error, language)}</span>
        </p>
      )}
    </div>
  );
};
