import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { Dock } from "../dock.tsx";
import { formatCount } from "./format-count.ts";
import { PreviewBeside } from "./preview-beside.tsx";
import { PreviewDock } from "./preview-dock.tsx";
import { PreviewFacts } from "./preview-facts.tsx";
import { PreviewNotes } from "./preview-notes.tsx";
import { ToldBox } from "./told-box.tsx";
import { usePreview } from "./use-preview.ts";
import { useWords } from "./use-words.ts";
import { WayOnRow } from "./way-on-row.tsx";

interface PreviewProps {
  readonly task: AiTask;
  readonly onClose: () => void;
}

/** Exactly what would leave: first the words, then the bytes; what one must press stays in view. */
export const Preview = ({ task, onClose }: PreviewProps): JSX.Element => {
  const { language } = useApp();
  const words = useWords();
  const state = usePreview(task);
  const { preview, block } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = preview !== undefined || block !== undefined;
  useEffect(() => {
    if (isHere) heading.current?.focus();
  }, [isHere]);

  if (!preview)
    return (
      <section class="section" aria-busy={!block}>
        <h1 class="title" tabIndex={-1} ref={heading}>
          {words[`door_${task.purpose}`]}
        </h1>
        {block ? (
          <>
            <ToldBox told={block} />
            <WayOnRow told={block} onClose={onClose} onAgain={state.renew} />
          </>
        ) : (
          <p class="small gap-top" role="status">
            {words.preparing}
          </p>
        )}
      </section>
    );

  const purpose = words[`purpose_${preview.purpose}`];
  const isPaste = preview.provider === "paste";
  const title = isPaste ? words.titlePaste : preview.isCached ? words.titleCached : words.title;
  return (
    <>
      <header class="section">
        <h1 class="title" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p class="gap-small">
          {isPaste ? fill(words.toPaste, { purpose }) : fill(words.toHost, { purpose, host: preview.host })}
        </p>
        <PreviewFacts preview={preview} />
      </header>
      <section class="section" aria-label={words.notes}>
        <details class="bytes">
          <summary>
            {words.instructions}
            <span class="push">
              {fill(words.instructionsSum, { n: formatCount(preview.instructions.length, language) })}
            </span>
          </summary>
          <pre class="wire" tabIndex={0} lang="en">
            {preview.instructions}
          </pre>
        </details>
        <PreviewBeside preview={preview} />
        <PreviewNotes state={state} preview={preview} />
        <details class="bytes gap-top">
          <summary>
            {words.bytes}
            <span class="push">
              {fill(words.bytesSum, {
                n: formatCount(preview.body.length, language),
                hash: preview.hash.slice(0, 8),
              })}
            </span>
          </summary>
          <pre class="wire" tabIndex={0} aria-label={words.bytes}>
            {preview.body}
          </pre>
        </details>
      </section>
      <Dock>
        <PreviewDock task={task} state={state} preview={preview} onClose={onClose} />
      </Dock>
    </>
  );
};
