import type { JSX } from "preact";
import type { AiThemeSuggestion } from "../../domain/ai-task.ts";
import { fill } from "../../domain/fill.ts";
import type { JobId } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useDecided } from "../drafting/use-decided.ts";
import { Suggestion } from "../learn/suggestion.tsx";
import { useLive } from "../use-live.ts";
import { domainName } from "../words.ts";
import { useWords } from "./use-words.ts";

interface ThemesFoundProps {
  readonly jobId: JobId;
  readonly themes: readonly AiThemeSuggestion[];
  readonly onDone: () => void;
}

/** The themes of a model, one by one in the box that the rules coach uses: a name to change, and the person's word on it. */
export const ThemesFound = ({ jobId, themes, onDone }: ThemesFoundProps): JSX.Element | null => {
  const { api, language } = useApp();
  const words = useWords();
  const { decided, decide } = useDecided(`themes ${jobId}`);
  const ids = [...new Set(themes.flatMap(({ captureIds }) => captureIds))];
  const notes = useLive(`ai-notes ${jobId}`, () => api.notes(ids), ["captures"]);
  if (!notes || !decided) return null;
  const dayById = new Map(notes.map(({ capture }) => [capture.id, capture.day]));
  const open = themes.filter(({ label }) => !decided.includes(label));
  return (
    <>
      {open.map(({ label, why, domain, captureIds }) => (
        <Suggestion
          key={label}
          suggestion={{
            label,
            keywords: [],
            captureIds,
            days: new Set(captureIds.map((id) => dayById.get(id))).size,
            origin: "ai",
          }}
          why={[why, domain ? fill(words.themeDomain, { domain: domainName(domain, language) }) : ""]
            .filter(Boolean)
            .join(" ")}
          onDecided={() => {
            decide(label);
            document.getElementById("ai-outcome")?.focus();
          }}
        />
      ))}
      <section class="section">
        {themes.length > 0 && open.length === 0 && <p>{words.themesDecided}</p>}
        <p class="gap-small">
          <button class="btn" type="button" data-ai="close" onClick={onDone}>
            {words.close}
          </button>
        </p>
      </section>
    </>
  );
};
