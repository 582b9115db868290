import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { OfferedModel } from "../../domain/model-call.ts";
import { useApp } from "../app-context.ts";
import { plural } from "../drafting/plural.ts";
import { allowedModels } from "./allowed-models.ts";
import { describeBlock } from "./describe-block.ts";
import type { ChoiceProps } from "./provider-choice.tsx";
import type { Told } from "./told.ts";
import { ToldBox } from "./told-box.tsx";
import { useSettingsWords } from "./use-settings-words.ts";

type Asked =
  | { readonly state: "not" | "asking" }
  | { readonly state: "answered"; readonly models: readonly OfferedModel[] }
  | { readonly state: "failed"; readonly told: Told };

/** Which model: by itself, one from the provider's own list, or by its name. The list is asked for by hand. */
export const ModelChoice = ({ view, save }: ChoiceProps): JSX.Element => {
  const { api, language } = useApp();
  const words = useSettingsWords();
  const [asked, setAsked] = useState<Asked>({ state: "not" });
  const { model, provider } = view.choices;
  const allowed = allowedModels(view);
  const ask = async (): Promise<void> => {
    if (asked.state === "asking") return;
    setAsked({ state: "asking" });
    const found = await api.aiModels();
    setAsked(
      found.ok
        ? { state: "answered", models: found.value }
        : { state: "failed", told: describeBlock(found.error, language) },
    );
  };
  const offered = asked.state === "answered" ? asked.models : [];
  const named = new Map(offered.map(({ id, name }) => [id, name]));
  const ids = [...new Set([...(model === "auto" ? [] : [model]), ...(allowed ?? named.keys())])];

  return (
    <>
      <div>
        <label for="ai-model">{words.model}</label>
        <select
          class="field"
          id="ai-model"
          value={model}
          onChange={({ currentTarget }) => void save({ model: currentTarget.value })}
        >
          <option value="auto">{words.modelAuto}</option>
          {ids.map((id) => (
            <option value={id} key={id}>
              {named.get(id) ?? id}
            </option>
          ))}
        </select>
        {allowed && <p class="small">{fill(words.modelFrame, { models: allowed.join(", ") })}</p>}
      </div>
      {provider === "compatible" && !allowed && (
        <OwnModel model={model} onKeep={(typed) => void save({ model: typed })} />
      )}
      <div class="row">
        <button class="btn" type="button" aria-disabled={asked.state === "asking"} onClick={() => void ask()}>
          {words.modelAsk}
        </button>
        <span class="small" role="status">
          {asked.state === "asking" && words.modelAsking}
          {asked.state === "answered" &&
            (offered.length === 0 ? words.modelNone : plural(offered.length, words.modelFoundOne, words.modelFound))}
        </span>
      </div>
      {asked.state === "failed" && <ToldBox told={asked.told} />}
    </>
  );
};

interface OwnModelProps {
  readonly model: string;
  readonly onKeep: (model: string) => void;
}

/** Not every server has a list. */
const OwnModel = ({ model, onKeep }: OwnModelProps): JSX.Element => {
  const words = useSettingsWords();
  const [typed, setTyped] = useState(model);
  useEffect(() => setTyped(model), [model]);
  return (
    <div>
      <label for="ai-model-own">{words.modelOwn}</label>
      <input
        class="field"
        id="ai-model-own"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-describedby="ai-model-own-hint"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => onKeep(currentTarget.value.trim() || "auto")}
      />
      <p class="small" id="ai-model-own-hint">
        {words.modelOwnHint}
      </p>
    </div>
  );
};
