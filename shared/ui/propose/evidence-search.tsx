import { useEffect, useId, useRef, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { ProposalId } from "../../domain/proposal.ts";
import type { NoteView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { useDay } from "../drafting/use-day.ts";
import { useWhy } from "../drafting/use-why.ts";
import { Quote } from "../quote.tsx";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { bestPassage } from "./best-passage.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly proposalId: ProposalId;
  readonly onClose: () => void;
}

/** So many notes are offered at once; another word narrows the search. */
const mostFound = 8;

/** Finds a note by its words and takes a literal passage of it. The core refuses what the note does not say. */
export const EvidenceSearch = ({ proposalId, onClose }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const dayName = useDay();
  const why = useWhy();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<NoteView>();
  const field = useRef<HTMLInputElement>(null);
  const newest = useRef<readonly NoteView[]>([]);
  const found = useLive(
    `search ${typed}`,
    async () => {
      if (typed.trim() === "") return [];
      const entries = await api.timeline({ text: typed });
      return api.notes(entries.slice(0, mostFound).map((entry) => entry.id));
    },
    ["captures"],
  );
  // While the next answer is on its way the last one stays, so that nothing jumps.
  newest.current = found ?? newest.current;
  useEffect(() => field.current?.focus(), [chosen]);

  if (chosen) {
    const source = chosen.capture.sharedText ?? chosen.capture.text;
    return (
      <>
        <Quote
          quote={source}
          lang={chosen.capture.lang}
          day={chosen.capture.day}
          href={routeHref({ room: "now", id: chosen.capture.id })}
        >
          <button type="button" class="link push" onClick={() => setChosen(undefined)}>
            {words.otherNote}
          </button>
        </Quote>
        <EditForm
          draftKey={`quote ${proposalId} ${chosen.capture.id}`}
          label={words.addPassage}
          fields={() => [{ name: "quote", label: words.passage, kind: "text", hint: words.passageHint }]}
          saved={{ quote: bestPassage(source) }}
          save={async ({ quote = "" }) => why(await api.addEvidence(proposalId, chosen.capture.id, quote))}
          saveLabel={words.addPassage}
          said={words.added}
          onClose={onClose}
        />
      </>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc of its field bubbles up to here
    <form
      class="form"
      role="search"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div>
        <label for={id}>{words.searchNotes}</label>
        <input
          ref={field}
          class="field"
          id={id}
          type="search"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          aria-describedby={`${id}-hint`}
        />
        <p class="small" id={`${id}-hint`}>
          {found && typed.trim() && found.length === 0 ? words.nothingFound : words.searchHint}
        </p>
      </div>
      <div class="quotes">
        {newest.current.map((note) => (
          <Quote
            key={note.capture.id}
            quote={note.capture.sharedText ?? note.capture.text}
            lang={note.capture.lang}
            day={note.capture.day}
          >
            <button
              type="button"
              class="link"
              aria-label={fill(words.choosePassageOf, { day: dayName(note.capture.day) })}
              onClick={() => setChosen(note)}
            >
              {words.choosePassage}
            </button>
          </Quote>
        ))}
      </div>
    </form>
  );
};
