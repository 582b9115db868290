import type { JSX } from "preact";
import type { Capture, SensitivityKind } from "../../domain/capture.ts";
import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { ErrorLine } from "../error-line.tsx";
import { Icon } from "../icons.tsx";
import { useAttempt } from "../use-attempt.ts";
import { words } from "./words.ts";

interface NoteFlagsProps {
  readonly capture: Capture;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Says that a note names something sensitive, and lets the person mask each part or keep it as written. */
export const NoteFlags = ({ capture, isOpen, onToggle }: NoteFlagsProps): JSX.Element | null => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const say = words[language];
  const flags = Object.entries(capture.sensitivity).sort(([, a], [, b]) => a.start - b.start);
  const open = flags.filter(([, { resolved }]) => resolved === "open");
  if (flags.length === 0 || (open.length === 0 && !isOpen)) return null;

  const decide = (key: string, resolved: "masked" | "kept"): void =>
    void attempt(api.resolveFlag(capture.id, key, resolved));
  const named = namesOf(
    (open.length > 0 ? open : flags).map(([, { kind }]) => kind),
    language,
  );
  return (
    <>
      <p class="flag">
        <Icon name="shield" />
        <span>
          {fill(open.length > 0 ? say.flagOpen : say.flagDecided, { named })}{" "}
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? say.flagClose : say.flagView}
          </button>
        </span>
      </p>
      {isOpen && (
        <ul class="flag__parts">
          {flags.map(([key, { start, end, resolved }]) => (
            <li key={key}>
              <mark class="masked">{capture.text.slice(start, end)}</mark>
              <Decision name={say.flagMask} pressed={resolved === "masked"} onChoose={() => decide(key, "masked")} />
              <Decision name={say.flagKeep} pressed={resolved === "kept"} onChoose={() => decide(key, "kept")} />
            </li>
          ))}
          <li>
            <span class="small">{say.flagExplain}</span>
          </li>
        </ul>
      )}
      <ErrorLine error={error} />
    </>
  );
};

interface DecisionProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onChoose: () => void;
}

const Decision = ({ name, pressed, onChoose }: DecisionProps): JSX.Element => (
  <button class="chip" type="button" aria-pressed={pressed} onClick={onChoose}>
    {name}
  </button>
);

/** "een naam en een BSN": each kind once. */
const namesOf = (found: readonly SensitivityKind[], language: Language): string => {
  const say = words[language];
  const names: Readonly<Record<SensitivityKind, string>> = {
    name: say.sensitiveName,
    email: say.sensitiveEmail,
    phone: say.sensitivePhone,
    iban: say.sensitiveIban,
    bsn: say.sensitiveBsn,
    term: say.sensitiveTerm,
    card: say.sensitiveCard,
    secret: say.sensitiveSecret,
    url: say.sensitiveUrl,
  };
  return new Intl.ListFormat(language, { type: "conjunction" }).format([...new Set(found)].map((kind) => names[kind]));
};
