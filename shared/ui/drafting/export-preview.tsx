import { useEffect, useRef, useState } from "preact/hooks";
import type { ExportFile } from "../../messages/exchange-types.ts";
import { useApp } from "../app-context.ts";
import { fill } from "../../domain/fill.ts";
import { useLive } from "../use-live.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly exportKey: string;
  /** Makes the file; undefined when what it is about does not exist any more. */
  readonly make: () => Promise<ExportFile | undefined>;
  readonly tables: readonly string[];
  readonly onClose: () => void;
  /** A sentence above the text, such as "draft, not shared". */
  readonly remark?: string;
}

/** The exact text of an export, in the page; what is saved or copied is what stands there. */
export const ExportPreview = ({ exportKey, make, tables, onClose, remark }: Props) => {
  const { shell, announce } = useApp();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<string>();
  const answer = useLive(exportKey, async () => ({ file: await make() }), tables);
  const isHere = answer !== undefined;

  useEffect(() => heading.current?.focus(), [isHere]);
  if (!answer) return null;
  const { file } = answer;

  const run = async (work: () => Promise<void>, done: string, failed: string): Promise<void> => {
    setProblem(undefined);
    try {
      await work();
      announce(done);
    } catch {
      // The dialog was closed, or the host refused: the text stays here and the person can choose another way.
      setProblem(failed);
    }
  };

  return (
    <section class="export" aria-labelledby={`${exportKey}-preview`}>
      <h3 class="heading" id={`${exportKey}-preview`} tabIndex={-1} ref={heading}>
        {words.preview}
      </h3>
      {file ? (
        <>
          {remark && <p>{remark}</p>}
          <p class="small">{fill(words.fileName, { name: file.name })}</p>
          <pre class="wire" tabIndex={0}>
            {file.text}
          </pre>
          <p class="small">{words.previewSays}</p>
        </>
      ) : (
        <p role="alert">{words.noFile}</p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row gap-top">
        {file && (
          <>
            <button
              class="btn btn--primary"
              type="button"
              onClick={() =>
                void run(() => shell.saveFile(file), fill(words.saved, { name: file.name }), words.notSaved)
              }
            >
              {words.saveFile}
            </button>
            <button
              class="btn"
              type="button"
              onClick={() => void run(() => shell.copyText(file.text), words.copied, words.notCopied)}
            >
              {words.copy}
            </button>
          </>
        )}
        <button class="btn btn--bare" type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
};
