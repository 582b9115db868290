import type { JSX } from "preact";
import { domains, type Domain } from "../domain/entity.ts";
import { fill } from "../domain/fill.ts";
import type { Theme } from "../domain/theme.ts";
import { useApp } from "./app-context.ts";
import { ErrorLine } from "./error-line.tsx";
import { useAttempt } from "./use-attempt.ts";
import { domainName, words } from "./words.ts";

interface PlaceThemeProps {
  readonly theme: Pick<Theme, "id" | "label">;
  /** Told after a choice and after "later". */
  readonly onDone: () => void;
}

/** Asks once in which domain a theme lies, so that its notes get a place in the circle. */
export const PlaceTheme = ({ theme, onDone }: PlaceThemeProps): JSX.Element => {
  const { api, language } = useApp();
  const { error, attempt } = useAttempt();
  const say = words[language];
  const place = async (domain: Domain): Promise<void> => {
    const placed = await attempt(api.editTheme(theme.id, { domains: { [domain]: true } }));
    if (placed.ok) onDone();
  };
  const question = fill(say.whichDomain, { theme: theme.label });
  return (
    <div class="offer" role="group" aria-label={question}>
      <span class="offer__why small">{question}</span>
      {domains.map((domain) => (
        <button class="chip" type="button" key={domain} onClick={() => void place(domain)}>
          {domainName(domain, language)}
        </button>
      ))}
      <button class="chip chip--loose" type="button" onClick={onDone}>
        {say.later}
      </button>
      <ErrorLine error={error} />
    </div>
  );
};
