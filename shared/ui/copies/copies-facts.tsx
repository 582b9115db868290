import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { CopiesView } from "../../messages/copies-types.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { formatMoment, formatSize } from "./copies-sentences.ts";
import { words } from "./words.ts";

/** From here on there is little room left. */
const fullAt = 0.8;

/** When each copy was last written, and how much room there is. */
export const CopiesFacts = ({ view }: { readonly view: CopiesView }): JSX.Element => {
  const { language, shell } = useApp();
  const say = words[language];
  const { used, quota, persisted } = view.room;
  const share = used !== undefined && quota ? used / quota : 0;
  return (
    <>
      <dl class="facts gap-top">
        <div>
          <dt>{say.second}</dt>
          <dd data-copies="second">{secondCopy(view, language)}</dd>
        </div>
        <div>
          <dt>{say.last}</dt>
          <dd data-copies="last">{view.lastBackup ? formatMoment(view.lastBackup, language) : say.lastNone}</dd>
        </div>
        {used !== undefined && quota !== undefined && (
          <div>
            <dt>{say.room}</dt>
            <dd data-copies="room">
              {fill(say.roomUsed, { used: formatSize(used, language), quota: formatSize(quota, language) })}
              {persisted === false && shell.surface === "browser" && ` ${say.roomFleeting}`}
            </dd>
          </div>
        )}
      </dl>
      {share >= fullAt && (
        <p class="finding finding--error gap-top" data-copies="full">
          <Icon name="error" />
          <span>{fill(say.roomFull, { percent: Math.floor(share * 100) })}</span>
        </p>
      )}
    </>
  );
};

const secondCopy = ({ journal, lastJournalWrite }: CopiesView, language: "nl" | "en"): string => {
  const say = words[language];
  if (journal === "absent") return say.secondAbsent;
  if (journal === "failing") return say.secondFailing;
  return lastJournalWrite
    ? fill(say.secondWritten, { when: formatMoment(lastJournalWrite, language) })
    : say.secondGood;
};
