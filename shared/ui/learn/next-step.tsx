import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { PathId, Step } from "../../domain/path.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { GapText } from "../drafting/gap-text.tsx";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { Icon, Mark } from "../icons.tsx";
import { RetrievalCard } from "./retrieval-card.tsx";
import { readStep, stepFields, stepValues } from "./step-fields.ts";
import { IfThenLines } from "./if-then-lines.tsx";
import { useLetterKeys } from "../use-letter-keys.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly pathId: PathId;
  readonly stepId: string;
  readonly step: Step;
}

/** The next step on top of the room, and everything one can do with it: begin, end with one line, reword, skip. */
export const NextStep = ({ pathId, stepId, step }: Props) => {
  const { api, settings } = useApp();
  const words = useWords();
  const why = useWhy();
  const { run, problem } = useAction();
  const [open, setOpen] = useState<"done" | "words" | "skip">();
  const buttons = useReturningFocus(open);
  const close = (): void => setOpen(undefined);
  const isDoing = step.state === "doing";
  const start = (): void => {
    if (isDoing) return;
    void run(
      async () => why(await api.startStep(pathId, stepId)),
      fill(words.started, { title: step.title }),
      () => buttons.current?.querySelector<HTMLElement>("[data-act=done]")?.focus(),
    );
  };
  useLetterKeys({ s: start, d: () => setOpen("done") });

  const form = words[`form_${step.form}`];
  const minutes =
    step.form === "try_in_work"
      ? fill(words.inYourWork, { minutes: step.minutes })
      : fill(words.minAndForm, { minutes: step.minutes, form: form.toLowerCase() });

  return (
    <>
      <section class="section section--sunk" aria-labelledby="next-step">
        <div class="next">
          <Mark name={`form-${step.form}`} label={form} />
          <div>
            <p class="small">
              {isDoing ? words.doing : words.next}, {minutes}
            </p>
            <div id="next-step">
              <RoomHeading of={stepId}>{step.title}</RoomHeading>
            </div>
            {open === "words" ? (
              <EditForm
                draftKey={`step ${pathId} ${stepId}`}
                label={fill(words.editStep, { title: step.title })}
                fields={() => stepFields(step, words)}
                saved={stepValues(step)}
                save={async (values) => why(await api.editStep(pathId, stepId, readStep(step, values)))}
                onClose={close}
              />
            ) : (
              <>
                {step.ifThen && <IfThenLines ifThen={step.ifThen} />}
                <p class="gap-top">
                  <GapText text={step.instruction} />
                </p>
                <p class="small gap-top">{fill(words.doneWhen, { what: step.doneWhen })}</p>
              </>
            )}
            {problem}
            <div ref={buttons}>
              {open === undefined && (
                <div class="row gap-top">
                  {!isDoing && (
                    <button class="btn btn--primary" type="button" data-act="start" onClick={start}>
                      {words.start}
                    </button>
                  )}
                  <button
                    class={isDoing ? "btn btn--primary" : "btn"}
                    type="button"
                    data-act="done"
                    onClick={() => setOpen("done")}
                  >
                    {words.done}
                  </button>
                  <button class="btn btn--bare" type="button" data-act="words" onClick={() => setOpen("words")}>
                    <Icon name="pen" />
                    {words.myWords}
                  </button>
                  <button class="btn btn--bare" type="button" data-act="skip" onClick={() => setOpen("skip")}>
                    {words.skip}
                  </button>
                </div>
              )}
            </div>
            {open === undefined && settings.letterKeys && (
              <p class="small keys-line">{fill(words.letterKeys, { start: "s", done: "d" })}</p>
            )}
            {open === "done" && (
              <EditForm
                draftKey={`done ${pathId} ${stepId}`}
                label={words.doneLine}
                fields={() => [{ name: "line", label: words.doneLine, kind: "sentence", hint: words.doneHint }]}
                saved={{ line: "" }}
                save={async ({ line = "" }) => why(await api.completeStep(pathId, stepId, line))}
                said={words.doneSaid}
                saveLabel={words.doneSave}
                onClose={close}
              />
            )}
            {open === "skip" && (
              <EditForm
                draftKey={`skip ${pathId} ${stepId}`}
                label={words.skipWhy}
                fields={() => [{ name: "why", label: words.skipWhy, kind: "sentence" }]}
                saved={{ why: "" }}
                save={async (values) => why(await api.skipStep(pathId, stepId, values["why"] ?? ""))}
                saveLabel={words.skipSave}
                said={words.skipped}
                onClose={close}
              />
            )}
          </div>
        </div>
      </section>
      {step.retrieval && <RetrievalCard pathId={pathId} stepId={stepId} retrieval={step.retrieval} />}
    </>
  );
};

/** Puts the focus back on the button that opened a form, when the form is closed and the button is still there. */
const useReturningFocus = (open: string | undefined) => {
  const buttons = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (open !== undefined) last.current = open;
    else if (last.current !== undefined) {
      buttons.current?.querySelector<HTMLElement>(`[data-act=${last.current}]`)?.focus();
      last.current = undefined;
    }
  }, [open]);
  return buttons;
};
