import { useEffect, useRef, useState } from "preact/hooks";
import { challenges, domains } from "../../domain/entity.ts";
import type { Theme } from "../../domain/theme.ts";
import type { ThemeChange } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { challengeName } from "../drafting/challenge-name.ts";
import { useWhy } from "../drafting/use-why.ts";
import { Icon } from "../icons.tsx";
import { useLanguage } from "../language.ts";
import { domainName } from "../words.ts";
import { useWords } from "./use-words.ts";

/** Where a theme belongs: the four domains, asked until one is chosen, and the five challenges. */
export const ThemePlaces = ({ theme }: { readonly theme: Theme }) => {
  const { api } = useApp();
  const words = useWords();
  const language = useLanguage();
  const why = useWhy();
  const [problem, setProblem] = useState<string>();
  // Each choice counts, also while an earlier one is being kept: only the named place changes.
  const place = async (change: ThemeChange): Promise<void> => setProblem(why(await api.editTheme(theme.id, change)));
  return (
    <>
      <Places
        question={words.whichDomains}
        hint={words.whichDomainsWhy}
        chosenAre={words.domainsAre}
        change={words.changeDomains}
        asks={Object.keys(theme.domains).length === 0}
        options={domains.map((domain) => ({
          label: domainName(domain, language),
          on: theme.domains[domain] === true,
          flip: () => void place({ domains: { [domain]: !theme.domains[domain] } }),
        }))}
      />
      <Places
        question={words.whichChallenges}
        chosenAre={words.challengesAre}
        change={words.changeChallenges}
        asks={false}
        options={challenges.map((challenge) => ({
          label: challengeName(challenge, language),
          on: theme.challenges[challenge] === true,
          flip: () => void place({ challenges: { [challenge]: !theme.challenges[challenge] } }),
        }))}
      />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};

interface PlacesProps {
  readonly question: string;
  readonly hint?: string;
  readonly chosenAre: string;
  readonly change: string;
  /** Nothing was chosen yet, so the question stands open. */
  readonly asks: boolean;
  readonly options: readonly { readonly label: string; readonly on: boolean; readonly flip: () => void }[];
}

const Places = ({ question, hint, chosenAre, change, asks, options }: PlacesProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(asks);
  const wasOpen = useRef(isOpen);
  const pen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen.current && !isOpen) pen.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    const chosen = options.filter(({ on }) => on).map(({ label }) => label);
    return (
      <p class="places">
        <span>
          <span class="small">{chosenAre}</span> {chosen.join(", ") || <span class="gap">{words.noneChosen}</span>}
        </span>
        <button
          ref={pen}
          type="button"
          class="icon-btn icon-btn--small"
          aria-label={change}
          onClick={() => setOpen(true)}
        >
          <Icon name="pen" />
        </button>
      </p>
    );
  }
  return (
    <fieldset class="places places--open">
      <legend>{question}</legend>
      {hint && <p class="small">{hint}</p>}
      <div class="row">
        {options.map(({ label, on, flip }) => (
          <button type="button" class="chip" aria-pressed={on} onClick={flip} key={label}>
            {label}
          </button>
        ))}
        {options.some(({ on }) => on) && (
          <button type="button" class="btn btn--bare" onClick={() => setOpen(false)}>
            {words.ready}
          </button>
        )}
      </div>
    </fieldset>
  );
};
