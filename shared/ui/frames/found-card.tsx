import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { FoundStrategyView } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { useAction } from "../drafting/use-action.tsx";
import { SureButton } from "../settings/sure-button.tsx";
import { Icon } from "../icons.tsx";
import { describeProblem, describeStrategyError, nameSections } from "./describe-strategy-errors.ts";
import { DifferenceList } from "./difference-list.tsx";
import { useWords } from "./use-words.ts";

interface FoundCardProps {
  readonly found: FoundStrategyView;
  readonly isSet: boolean;
  readonly onDone: () => void;
}

/** Ground rules that stand outside Cirkel and do not hold as they are: what is wrong, or what would change. */
export const FoundCard = ({ found, isSet, onDone }: FoundCardProps): JSX.Element => {
  const { api, language } = useApp();
  const words = useWords();
  const { run, problem } = useAction();
  const { source, problem: unread, hash, findings, differences } = found;
  const name = { managed: words.foundManaged, settings: words.foundSettings, workspace: words.foundWorkspace }[source];
  const missing = findings.flatMap((one) => (one.severity === "error" ? [one.field] : []));
  const confirm = async (shown: string): Promise<string | undefined> => {
    const done = await api.confirmFoundStrategy(shown);
    return done.ok ? undefined : describeStrategyError(done.error, language);
  };
  return (
    <section class="section section--sunk" aria-labelledby={`found-${source}`} data-found={source}>
      <h2 class="heading" id={`found-${source}`}>
        {name}
      </h2>
      {unread ? (
        <p class="finding finding--error gap-top">
          <Icon name="error" />
          <span>
            {describeProblem(unread, words)} {source === "workspace" ? words.foundUnreadable : words.foundUnreadableSet}
          </span>
        </p>
      ) : (
        <>
          <p class="gap-top">
            {missing.length > 0
              ? fill(words.foundIncomplete, { sections: nameSections(missing, words) })
              : words.foundTightens}
          </p>
          <DifferenceList differences={differences} />
          {hash && missing.length === 0 && !isSet && (
            <div class="gap-top">
              <SureButton
                ask={words.confirm}
                sure={words.establishSure}
                warning={words.establishWarning}
                onSure={() => void run(() => confirm(hash), words.established, onDone)}
              />
            </div>
          )}
        </>
      )}
      {problem}
    </section>
  );
};
