import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { CopiesView } from "../../messages/copies-types.ts";
import { useApp } from "../app-context.ts";
import { formatDayIn, todayHere } from "../format-day.ts";
import type { Look } from "./use-copies.ts";
import { words } from "./words.ts";

interface SnapshotListProps {
  readonly snapshots: CopiesView["snapshots"];
  readonly onLook: (ask: Look) => Promise<void>;
}

/** The days that Cirkel kept by itself, newest first. */
export const SnapshotList = ({ snapshots, onLook }: SnapshotListProps): JSX.Element => {
  const { api, language } = useApp();
  const say = words[language];
  return (
    <>
      <h3 class="heading gap-top">{say.snapshots}</h3>
      <p class="small">{snapshots.length === 0 ? say.snapshotsNone : say.snapshotsWhy}</p>
      {snapshots.length > 0 && (
        <ul class="snapshots">
          {snapshots.map(({ day, notes }) => {
            const name = formatDayIn(day, language, todayHere());
            return (
              <li key={day}>
                <span>
                  {name}{" "}
                  <span class="small">
                    {notes === 1 ? say.snapshotNotesOne : fill(say.snapshotNotes, { count: notes })}
                  </span>
                </span>
                <button
                  class="btn"
                  type="button"
                  aria-label={fill(say.snapshotRestoreThis, { day: name })}
                  onClick={() => void onLook(() => api.previewRestore({ day }))}
                >
                  {say.snapshotRestore}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};
