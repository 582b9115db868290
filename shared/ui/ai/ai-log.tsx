import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { AiRun } from "../../domain/ai-run.ts";
import { fill } from "../../domain/fill.ts";
import { useApp } from "../app-context.ts";
import { formatMoment } from "../copies/copies-sentences.ts";
import { ExportPreview } from "../drafting/export-preview.tsx";
import { plural } from "../drafting/plural.ts";
import { errorSentence } from "../error-words.ts";
import { Icon } from "../icons.tsx";
import { SureButton } from "../settings/sure-button.tsx";
import { useLive } from "../use-live.ts";
import { formatCount } from "./format-count.ts";
import { useSettingsWords } from "./use-settings-words.ts";

/** So many are shown; the export has all of them. */
const shownAtOnce = 50;

/** The log of what left: readable, to export, to erase. Nothing at all where nothing ever did. */
export const AiLog = (): JSX.Element | null => {
  const { api, language, announce } = useApp();
  const words = useSettingsWords();
  const [exports, setExports] = useState(false);
  const [problem, setProblem] = useState<string>();
  const summary = useRef<HTMLElement>(null);
  const runs = useLive("ai-runs", api.aiRuns, ["aiRuns"]);
  if (!runs || runs.length === 0) return null;

  const erase = async (): Promise<void> => {
    const erased = await api.eraseAiRuns();
    setProblem(erased.ok ? undefined : errorSentence(erased.error, language));
    if (!erased.ok) return;
    announce(words.logErased);
    document.getElementById("settings-ai")?.focus();
  };
  return (
    <details class="more gap-top">
      <summary ref={summary}>
        {words.log} ({formatCount(runs.length, language)})
      </summary>
      <p class="small">{words.logWhy}</p>
      <ul class="pick gap-small">
        {runs.slice(0, shownAtOnce).map((run) => (
          <LogLine run={run} key={run.id} />
        ))}
      </ul>
      {runs.length > shownAtOnce && <p class="small">{fill(words.logMore, { n: runs.length - shownAtOnce })}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row gap-top">
        <button class="btn" type="button" aria-expanded={exports} onClick={() => setExports(!exports)}>
          <Icon name="export" />
          {words.logExport}
        </button>
        <SureButton
          ask={words.logErase}
          sure={words.logEraseSure}
          warning={words.logEraseWarning}
          onSure={() => void erase()}
        />
      </div>
      {exports && (
        <ExportPreview
          exportKey="export-ai-log"
          make={() => api.exportAiRuns()}
          tables={["aiRuns"]}
          onClose={() => {
            setExports(false);
            summary.current?.focus();
          }}
        />
      )}
    </details>
  );
};

const LogLine = ({ run }: { readonly run: AiRun }): JSX.Element => {
  const { language } = useApp();
  const words = useSettingsWords();
  const notes = Object.keys(run.captureIds).length;
  const masked = Object.values(run.masked).reduce((sum, n) => sum + n, 0);
  const who =
    run.provider === "paste"
      ? words.provider_paste
      : [run.provider, run.model].filter((part) => part !== "").join(", ");
  const tokens = run.usage && run.usage.input + run.usage.output;
  const facts = [
    plural(notes, words.logNotesOne, words.logNotes),
    ...(masked > 0 ? [plural(masked, words.logMaskedOne, words.logMasked)] : []),
    ...(tokens === undefined ? [] : [fill(words.logTokens, { n: formatCount(tokens, language) })]),
  ];
  return (
    <li>
      <p class="log__head">
        <span>{words[`purpose_${run.purpose}`]}</span>
        <span class="small">{words[`outcome_${run.outcome}`]}</span>
      </p>
      <p class="small">
        {formatMoment(run.previewConfirmedAt, language)}, {who}
      </p>
      <p class="small">{facts.join(" · ")}</p>
    </li>
  );
};
