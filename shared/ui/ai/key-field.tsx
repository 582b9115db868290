import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";
import { describeBlock } from "./describe-block.ts";
import type { ChoiceProps } from "./provider-choice.tsx";
import type { Told } from "./told.ts";
import { ToldBox } from "./told-box.tsx";
import { useSettingsWords } from "./use-settings-words.ts";

interface KeyFieldProps extends ChoiceProps {
  readonly label: string;
}

/** Entering a key: it is tried first, kept in the one place for keys, and never shown again. */
export const KeyField = ({ view, show, label }: KeyFieldProps): JSX.Element => {
  const { api, shell, announce } = useApp();
  const words = useSettingsWords();
  const [isOpen, setOpen] = useState(false);
  const other = useRef<HTMLButtonElement>(null);

  if (view.key === "none" || isOpen)
    return (
      <KeyForm
        view={view}
        label={label}
        isReplacing={isOpen}
        onKept={(kept) => {
          show(kept);
          setOpen(false);
          announce(words.keyKept);
        }}
      />
    );
  const forget = async (): Promise<void> => {
    show(await api.forgetAiKey());
    announce(words.keyForgotten);
  };
  return (
    <div class="stack">
      <p>{words[`keyIs_${view.key === "session" && shell.surface === "vscode" ? "window" : view.key}`]}</p>
      <div class="row">
        <button class="btn" type="button" ref={other} onClick={() => setOpen(true)}>
          {words.keyOther}
        </button>
        <button class="btn btn--bare" type="button" onClick={() => void forget()}>
          {words.keyForget}
        </button>
      </div>
    </div>
  );
};

interface KeyFormProps extends Pick<KeyFieldProps, "view" | "label"> {
  readonly isReplacing: boolean;
  readonly onKept: ChoiceProps["show"];
}

const KeyForm = ({ view, label, isReplacing, onKept }: KeyFormProps): JSX.Element => {
  const { api, shell, language } = useApp();
  const words = useSettingsWords();
  // A key is no text that is being written: it is kept in this field alone, and in no draft.
  const [key, setKey] = useState("");
  const [place, setPlace] = useState<"session" | "device">("session");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Told>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isReplacing) field.current?.focus();
  }, [isReplacing]);

  const check = async (): Promise<void> => {
    if (isBusy || key.trim() === "") return field.current?.focus();
    setBusy(true);
    setProblem(undefined);
    const kept = await api.keepAiKey(key.trim(), place).finally(() => setBusy(false));
    if (kept.ok) return onKept(kept.value);
    setProblem(describeBlock(kept.error, language));
    return field.current?.focus();
  };

  const inCode = shell.surface === "vscode";
  const places = [
    ["session", inCode ? words.keySessionHere : words.keySession, ""],
    ["device", inCode ? words.keyDeviceSafe : words.keyDevice, inCode ? "" : words.keyDeviceWhy],
  ] as const;
  return (
    <form
      class="form form--within"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <div>
        <label for="ai-key">{label}</label>
        <input
          class="field"
          id="ai-key"
          type="password"
          ref={field}
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby="ai-key-hint"
          value={key}
          onInput={({ currentTarget }) => setKey(currentTarget.value)}
        />
        <p class="small" id="ai-key-hint">
          {words.keyNever}
        </p>
      </div>
      <fieldset class="choices">
        <legend>{words.keyWhere}</legend>
        {places.map(([one, name, why]) => (
          <label class="check" key={one}>
            <input type="radio" name="ai-key-place" checked={place === one} onChange={() => setPlace(one)} />
            <span>
              {name}
              {why && <span class="small choices__why">{why}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {problem && <ToldBox told={problem} />}
      <div class="row">
        <button class={view.key === "none" ? "btn btn--primary" : "btn"} type="submit" aria-disabled={isBusy}>
          {words.keyCheck}
        </button>
        <span class="small" role="status">
          {isBusy && words.keyChecking}
        </span>
      </div>
    </form>
  );
};
