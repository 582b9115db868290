import type { JSX } from "preact";
import { aiModes, type AiChoices, type AiMode } from "../../domain/ai-choices.ts";
import { fill } from "../../domain/fill.ts";
import type { AiView } from "../../messages/ai-types.ts";
import { Option } from "./option.tsx";
import { useSettingsWords } from "./use-settings-words.ts";

interface ModeChoiceProps {
  readonly view: AiView;
  readonly save: (change: Partial<AiChoices>) => Promise<void>;
}

/** Off, masked or open; what the ground rules do not allow stands there with the rule, and cannot be chosen. */
export const ModeChoice = ({ view, save }: ModeChoiceProps): JSX.Element => {
  const words = useSettingsWords();
  const { frame, mode } = view;
  return (
    <fieldset class="options gap-top">
      <legend class="heading">{words.mode}</legend>
      {frame && <p class="small options__frame">{fill(words[`frame_${frame.mode}`], { version: frame.version })}</p>}
      {aiModes.map((one) => {
        const isLocked = frame !== undefined && isLooser(one, frame.mode);
        return (
          <Option
            key={one}
            name="ai-mode"
            label={words[`mode_${one}`]}
            why={isLocked ? fill(words.locked, { version: frame.version }) : words[`mode_${one}Why`]}
            isChosen={mode === one}
            isLocked={isLocked}
            onChoose={() => void save({ mode: one })}
          />
        );
      })}
    </fieldset>
  );
};

const isLooser = (one: AiMode, other: AiMode): boolean => aiModes.indexOf(one) > aiModes.indexOf(other);
