import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { fill } from "../../domain/fill.ts";
import { useFocusFirst } from "../use-focus-first.ts";
import { PanelForm } from "./panel-form.tsx";
import { words } from "./words.ts";

interface AskQuotesProps {
  /** Of the paths and proposals that quote the note. */
  readonly titles: readonly string[];
  readonly onChoose: (quotes: "keep" | "remove") => void;
  readonly onCancel: () => void;
}

/** Before a note goes that others rest on: what happens to its quotes. */
export const AskQuotes = ({ titles, onChoose, onCancel }: AskQuotesProps): JSX.Element => {
  const say = words[useApp().language];
  const panel = useFocusFirst<HTMLDivElement>();
  return (
    <PanelForm onCancel={onCancel}>
      <p>{fill(say.quotedIn, { titles: titles.map((title) => `“${title}”`).join(", ") })}</p>
      <p class="small">{say.quotedWhy}</p>
      <div class="row" ref={panel}>
        <button class="btn" type="button" onClick={() => onChoose("keep")}>
          {say.keepQuotes}
        </button>
        <button class="btn" type="button" onClick={() => onChoose("remove")}>
          {say.removeQuotes}
        </button>
      </div>
    </PanelForm>
  );
};
