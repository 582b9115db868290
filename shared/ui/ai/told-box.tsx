import type { ComponentChildren, JSX } from "preact";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import type { Told } from "./told.ts";
import { useWords } from "./use-words.ts";

interface ToldBoxProps {
  readonly told: Told;
  /** Stands below what happened, such as that nothing was lost. */
  readonly children?: ComponentChildren;
}

/** What went wrong, with what the server said as data and a line to copy where there is one. */
export const ToldBox = ({ told, children }: ToldBoxProps): JSX.Element => {
  const { shell, announce } = useApp();
  const words = useWords();
  const { sentence, detail, line } = told;
  const copy = async (text: string): Promise<void> => {
    await shell.copyText(text);
    announce(words.copied);
  };
  return (
    <div class="alert gap-top" role="alert">
      <Icon name="error" />
      <div class="stack">
        <p>{sentence}</p>
        {line && (
          <>
            <pre class="wire wire--line" tabIndex={0}>
              {line}
            </pre>
            <p>
              <button class="btn" type="button" onClick={() => void copy(line)}>
                <Icon name="copy" />
                {words.copyLine}
              </button>
            </p>
          </>
        )}
        {children}
        {detail && (
          <p class="small">
            {words.serverSays} <q>{detail}</q>
          </p>
        )}
      </div>
    </div>
  );
};
