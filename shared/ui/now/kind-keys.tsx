import type { JSX } from "preact";
import { kinds, type Kind } from "../../domain/capture.ts";
import { Mark } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { kindName } from "../words.ts";
import { words } from "./words.ts";

interface KindKeysProps {
  readonly chosen: Kind | undefined;
  readonly onChoose: (kind: Kind | undefined) => void;
}

/** The five kinds as toggles. None is required, so the pressed one can be let go. */
export const KindKeys = ({ chosen, onChoose }: KindKeysProps): JSX.Element => {
  const language = useLanguage();
  return (
    <div class="kinds" role="group" aria-label={words[language].kindOfNote}>
      {kinds.map((kind) => (
        <button
          class="kinds__key"
          type="button"
          key={kind}
          data-kind={kind}
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? undefined : kind)}
        >
          <Mark name={`kind-${kind}`} />
          <span>{kindName(kind, language)}</span>
        </button>
      ))}
    </div>
  );
};
