import { fill } from "../../domain/fill.ts";
import type { ThemeId } from "../../domain/theme.ts";
import type { PathView } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { LeftOut, useLeftOut } from "../drafting/left-out.tsx";
import { plural } from "../drafting/plural.ts";
import { inOrder } from "../drafting/rows.ts";
import { FindingLine } from "../finding-line.tsx";
import { Quote } from "../quote.tsx";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: PathView;
  readonly canEdit: boolean;
}

/** The literal quotes a path rests on, and the notes of its theme that cannot be quoted yet. */
export const PathEvidence = ({ view, canEdit }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const { path, findings, themes } = view;
  const quotes = inOrder(path.evidence);
  const ids = quotes.map(([, { captureId }]) => captureId);
  const notes = useLive(`evidence ${ids.join(" ")}`, () => api.notes(ids), ["captures"]);
  const langById = new Map(notes?.map(({ capture }) => [capture.id, capture.lang]));
  const leftOut = useLeftOut(themes.map(({ id }): ThemeId => id));
  const found = canEdit ? findings.filter(({ field }) => field === "evidence") : [];

  return (
    <>
      <h3 class="small gap-top">
        {fill(words.restsOn, { notes: plural(new Set(ids).size, words.notesOne, words.notesMany) })}
      </h3>
      <div class="quotes">
        {quotes.map(([id, { captureId, quote, day, supports }]) => (
          <div key={id}>
            <Quote
              quote={quote}
              lang={langById.get(captureId) ?? "und"}
              day={day}
              href={langById.has(captureId) ? routeHref({ room: "now", id: captureId }) : undefined}
              note={supports || undefined}
            />
            {found
              .filter((finding) => finding.id === id)
              .map((finding) => (
                <FindingLine finding={finding} key={finding.rule} />
              ))}
          </div>
        ))}
      </div>
      {found
        .filter((finding) => finding.id === undefined)
        .map((finding) => (
          <FindingLine finding={finding} key={finding.rule} />
        ))}
      {canEdit && <LeftOut notes={leftOut} />}
    </>
  );
};
