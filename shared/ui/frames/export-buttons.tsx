import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { StrategyId } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { ExportPreview } from "../drafting/export-preview.tsx";
import { Icon } from "../icons.tsx";
import { useWords } from "./use-words.ts";

type Form = "json" | "markdown";

/** Ground rules as a file, in either form; what goes out is read first. */
export const ExportButtons = ({ strategyId }: { readonly strategyId: StrategyId }): JSX.Element => {
  const { api } = useApp();
  const words = useWords();
  const [form, setForm] = useState<Form>();
  const opener = useRef<HTMLButtonElement>(null);
  const button = (which: Form, name: string): JSX.Element => (
    <button
      class="btn"
      type="button"
      aria-expanded={form === which}
      data-frames={`export-${which}`}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget;
        setForm(form === which ? undefined : which);
      }}
    >
      <Icon name="text" />
      {name}
    </button>
  );
  return (
    <>
      <div class="row gap-top" role="group" aria-label={words.exportAs}>
        <span class="small">{words.exportAs}</span>
        {button("json", words.exportJson)}
        {button("markdown", words.exportMarkdown)}
      </div>
      {form && (
        <ExportPreview
          exportKey={`export-${form}-${strategyId}`}
          make={async () => {
            const file = await api.exportStrategy(strategyId, form);
            return file.ok ? file.value : undefined;
          }}
          tables={["strategies", "settings"]}
          onClose={() => {
            setForm(undefined);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
};
