import type { JSX } from "preact";
import { aiProviders, type AiProvider } from "../../domain/ai-choices.ts";
import { fill } from "../../domain/fill.ts";
import type { AiView } from "../../messages/ai-types.ts";
import { allowsProvider } from "./allowed-models.ts";
import { KeyField } from "./key-field.tsx";
import { ModelChoice } from "./model-choice.tsx";
import { Option } from "./option.tsx";
import { ServerField } from "./server-field.tsx";
import type { AiSettings } from "./use-ai.ts";
import { useSettingsWords } from "./use-settings-words.ts";

/** A choice that is open to this person, with what belongs to it. */
export interface ChoiceProps extends Pick<AiSettings, "save" | "show"> {
  readonly view: AiView;
}

/** Who answers, of those this window can ask; what only one of them needs stands below that one. */
export const ProviderChoice = ({ view, save, show }: ChoiceProps): JSX.Element => {
  const words = useSettingsWords();
  const { provider: chosen } = view.choices;
  const shared = { view, save, show };
  const more: { readonly [provider in AiProvider]?: JSX.Element } = {
    anthropic: (
      <>
        <KeyField {...shared} label={words.key} />
        {view.key !== "none" && <ModelChoice {...shared} key="anthropic" />}
      </>
    ),
    compatible: (
      <>
        <ServerField {...shared} />
        <KeyField {...shared} label={words.keyOptional} />
        {view.choices.baseUrl !== "" && <ModelChoice {...shared} key="compatible" />}
      </>
    ),
    vscode: <ModelChoice {...shared} key="vscode" />,
  };
  return (
    <fieldset class="options gap-top">
      <legend class="heading">{words.provider}</legend>
      {aiProviders
        .filter((provider) => view.providers.includes(provider))
        .map((provider) => {
          const isLocked = !allowsProvider(view, provider);
          return (
            <Option
              key={provider}
              name="ai-provider"
              label={words[`provider_${provider}`]}
              why={
                isLocked ? fill(words.locked, { version: view.frame?.version ?? "" }) : words[`provider_${provider}Why`]
              }
              isLocked={isLocked}
              isChosen={chosen === provider && !isLocked}
              onChoose={() => void save({ provider })}
            >
              {more[provider] && <div class="form">{more[provider]}</div>}
            </Option>
          );
        })}
    </fieldset>
  );
};
