import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { longestText, type Context, type Kind } from "../../domain/capture.ts";
import { prefixOf } from "../../domain/parse-capture.ts";
import { withoutParts, type ContextPart } from "../../domain/without-parts.ts";
import type { Captured, CaptureError, CaptureRequest } from "../../messages/core-api.ts";
import { err, type Result } from "../../result.ts";
import { ErrorLine } from "../error-line.tsx";
import { Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import type { Shell } from "../shell.ts";
import { useDraft } from "../use-draft.ts";
import { kindName } from "../words.ts";
import { ContextParts } from "./context-parts.tsx";
import { KindKeys } from "./kind-keys.tsx";
import { LineField } from "./line-field.tsx";
import { words } from "./words.ts";

interface CaptureLineProps {
  readonly drafts: Shell["drafts"];
  /** Under which key the draft is kept; each window has its own. */
  readonly draftKey: string;
  /** The concrete question in the empty line. */
  readonly question: string;
  readonly save: (request: Omit<CaptureRequest, "surface">) => Promise<Result<Captured, CaptureError>>;
  readonly onSaved: (captured: Captured) => void;
  /** Where the note is made, as far as it is known; the person can take parts away before saving. */
  readonly context?: Context | undefined;
  readonly label?: string | undefined;
  /** Why the text that stands in the line was not kept elsewhere. */
  readonly problem?: CaptureError | undefined;
  /** The first run shows the line alone. */
  readonly kinds?: "shown" | "hidden";
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
  /** Below the line and inside its form: a button to save, for instance. */
  readonly children?: ComponentChildren;
}

/** One line to note something. It takes keys at once, Enter saves, and the text stays until it is durably kept. */
export const CaptureLine = ({
  drafts,
  draftKey,
  question,
  save,
  onSaved,
  context,
  label,
  problem,
  kinds = "shown",
  fieldRef,
  children,
}: CaptureLineProps): JSX.Element => {
  const language = useLanguage();
  const say = words[language];
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const field = fieldRef ?? own;
  const draft = useDraft(drafts, draftKey);
  const [chosen, setChosen] = useState<Kind>();
  const [removed, setRemoved] = useState<ReadonlySet<ContextPart>>(nothing);
  const [error, setError] = useState<CaptureError>();
  const saving = useRef(false);
  const prefix = prefixOf(draft.text);
  const kind = chosen ?? prefix?.kind;
  const kept = context && withoutParts(context, removed);

  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);
  useEffect(() => setError(problem), [problem]);

  const submit = async (): Promise<void> => {
    // A second Enter while the first is still being written would keep the note twice.
    if (saving.current) return;
    saving.current = true;
    const request = { text: draft.text, ...(chosen && { kind: chosen }), ...(kept && { context: kept }) };
    const result = await save(request).catch(unforeseen);
    saving.current = false;
    if (!result.ok) return setError(result.error);
    draft.clear(request.text);
    setChosen(undefined);
    setRemoved(nothing);
    setError(undefined);
    onSaved(result.value);
  };

  return (
    <form
      class="capture"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="capture__line">
        <Mark name={`kind-${kind ?? "none"}`} {...(kind && { label: kindName(kind, language) })} />
        <label class="sr-only" for={`${id}line`}>
          {label ?? say.lineLabel}
        </label>
        <LineField
          id={`${id}line`}
          field={field}
          text={draft.text}
          placeholder={question}
          describedBy={error ? `${id}help ${id}error` : `${id}help`}
          onText={(text) => {
            draft.write(text);
            setError(undefined);
          }}
          onTooLong={(length) => setError({ kind: "tooLong", length, longest: longestText })}
        />
        <kbd class="kbd" aria-hidden="true">
          Enter
        </kbd>
      </div>
      <p class="sr-only" id={`${id}help`}>
        {say.lineHelp}
      </p>
      <ErrorLine error={error} id={`${id}error`} />
      {kinds === "shown" && (
        <KindKeys
          chosen={kind}
          onChoose={(next) => {
            setChosen(next);
            // Letting go of a kind that was typed takes its sign out of the text.
            if (!next && prefix && !chosen) draft.write(prefix.rest);
            field.current?.focus();
          }}
        />
      )}
      {kept && <ContextParts context={kept} onRemove={(part) => setRemoved(new Set([...removed, part]))} />}
      {children}
    </form>
  );
};

/** A bug of ours is told to the console, and to the person as what it is for them: not saved, and still there. */
const unforeseen = (bug: unknown): Result<never, CaptureError> => {
  reportError(bug);
  return err({ kind: "notKept", reason: "unavailable" });
};

const nothing: ReadonlySet<ContextPart> = new Set();
