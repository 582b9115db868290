import { useEffect, useRef, useState } from "preact/hooks";
import type { ExportFile } from "../../messages/exchange-types.ts";
import { useApp } from "../app-context.ts";
import type { ExportWay } from "../shell.ts";
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

/** The exact text of an export, in the page; what is saved, copied or printed is what stands there. */
export const ExportPreview = ({ exportKey, make, tables, onClose, remark }: Props) => {
  const { shell, language, announce } = useApp();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<string>();
  const answer = useLive(
    exportKey,
    async () => {
      const file = await make();
      return { file, more: (file && (await shell.moreWays?.(file, language))) ?? [] };
    },
    tables,
  );
  const isHere = answer !== undefined;

  useEffect(() => heading.current?.focus(), [isHere]);
  if (!answer) return null;
  const { file, more } = answer;

  const take = async ({ go, done, failed }: ExportWay): Promise<void> => {
    setProblem(undefined);
    try {
      await go();
      if (done) announce(done);
    } catch {
      // The dialog was closed, or the host refused: the text stays here and the person can choose another way.
      setProblem(failed);
    }
  };

  const ways: readonly ExportWay[] = file
    ? [
        {
          name: words.saveFile,
          go: () => shell.saveFile(file),
          done: fill(words.saved, { name: file.name }),
          failed: words.notSaved,
        },
        { name: words.copy, go: () => shell.copyText(file.text), done: words.copied, failed: words.notCopied },
        ...more,
      ]
    : [];

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
        {ways.map((way, index) => (
          <button
            class={index === 0 ? "btn btn--primary" : "btn"}
            type="button"
            onClick={() => void take(way)}
            key={way.name}
          >
            {way.name}
          </button>
        ))}
        <button class="btn btn--bare" type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
};
