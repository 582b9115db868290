import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import type { AiPreview } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { routeHref } from "../route.ts";
import { describeBlock } from "./describe-block.ts";
import { mayName } from "./may-name.ts";
import { NameQuestion } from "./name-question.tsx";
import { PasteAnswer } from "./paste-answer.tsx";
import { pasteKey } from "./paste-key.ts";
import type { Told } from "./told.ts";
import type { PreviewState } from "./use-preview.ts";
import { useWords } from "./use-words.ts";

interface PreviewDockProps {
  readonly task: AiTask;
  readonly state: PreviewState;
  readonly preview: AiPreview;
  readonly onClose: () => void;
}

/** What one must press, always in view: send or copy, after the one question that no machine can answer. */
export const PreviewDock = ({ task, state, preview, onClose }: PreviewDockProps): JSX.Element => {
  const { api, shell, language, announce } = useApp();
  const words = useWords();
  const [asksName, setAsksName] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const [hasPasted, setPasted] = useState(false);
  const [problem, setProblem] = useState<string>();
  const busy = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  const isPaste = preview.provider === "paste";
  // What was pasted once is pasted again: nothing of it left from here.
  const isCached = preview.isCached && !isPaste;
  const sent = [...preview.beside, ...preview.notes.filter(({ isIncluded }) => isIncluded).map(({ text }) => text)];
  const names = isCached ? [] : mayName(sent);

  const lookForPasted = useRef(async (): Promise<void> => {
    const pasted = isPaste ? await shell.drafts.read(pasteKey(task)) : "";
    setPasted(pasted.trim() !== "");
  });
  useEffect(() => void lookForPasted.current(), []);

  const hasAsked = useRef(false);
  useEffect(() => {
    // The question took the place of the button: what comes after it is heard from there.
    if (hasAsked.current && !asksName && document.activeElement === document.body) first.current?.focus();
    hasAsked.current = asksName;
  }, [asksName]);

  const copy = async (): Promise<void> => {
    try {
      await shell.copyText(preview.body);
      setCopied(true);
      setProblem(undefined);
      announce(words.promptCopied);
    } catch {
      setProblem(words.notCopied);
    }
  };
  const send = async (): Promise<void> => {
    // First, so that it still counts as part of the click; an answer that lies here already leaves nothing.
    if (!preview.isCached && (await shell.askConsent?.()) === false) return setProblem(words.noConsent);
    setProblem(undefined);
    const started = await api.sendAi(preview.token, preview.hash);
    if (!started.ok) state.refuse(describeBlock(started.error, language));
  };
  const go = async (): Promise<void> => {
    if (busy.current || !state.isCurrent) return;
    busy.current = true;
    setAsksName(false);
    await (isPaste ? copy() : send()).finally(() => {
      busy.current = false;
    });
  };
  const press = (): void => {
    if (state.isCurrent && names.length > 0) setAsksName(true);
    else void go();
  };
  const mask = async (): Promise<void> => {
    const { choices } = await api.ai();
    const saved = await api.saveAi({ ownWords: [...new Set([...choices.ownWords, ...names])] });
    setAsksName(false);
    if (!saved.ok) return state.refuse(describeBlock(saved.error, language));
    announce(words.nameMasked);
    state.renew();
  };

  if (asksName)
    return (
      <NameQuestion
        names={names}
        isPaste={isPaste}
        onNo={() => void go()}
        onMask={() => void mask()}
        onLook={() => {
          setAsksName(false);
          document.getElementById("ai-notes")?.focus();
        }}
      />
    );
  if (isPaste && (isCopied || hasPasted) && state.isCurrent)
    return (
      <PasteAnswer
        task={task}
        preview={preview}
        // Nothing is copied before the question about names was answered.
        onCopy={() => (isCopied ? void copy() : press())}
        onClose={onClose}
        refuse={state.refuse}
      />
    );
  return (
    <>
      <div role="alert">
        {state.block && <BlockLine told={state.block} onAgain={state.renew} />}
        {problem && <p class="problem">{problem}</p>}
      </div>
      <div class="row">
        <button
          class="btn btn--primary"
          type="button"
          ref={first}
          data-ai="send"
          aria-disabled={!state.isCurrent}
          onClick={press}
        >
          <Icon name={isPaste ? "copy" : "next"} />
          {isCached ? words.open : isPaste ? words.copyPrompt : words.send}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </>
  );
};

interface BlockLineProps {
  readonly told: Told;
  readonly onAgain: () => void;
}

const BlockLine = ({ told, onAgain }: BlockLineProps): JSX.Element => {
  const words = useWords();
  return (
    <p class="problem problem--dock">
      {told.sentence}{" "}
      {told.way === "settings" && (
        <a class="link" href={routeHref({ room: "settings", id: "ai" })}>
          {words.way_settings}
        </a>
      )}
      {told.way === "fewer" && (
        <button class="link" type="button" onClick={() => document.getElementById("ai-notes")?.focus()}>
          {words.way_fewer}
        </button>
      )}
      {(told.way === "again" || told.way === "retry") && (
        <button class="link" type="button" onClick={onAgain}>
          {words.way_again}
        </button>
      )}
    </p>
  );
};
