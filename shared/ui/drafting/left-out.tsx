import { hasOpenFlags } from "../../domain/edit-capture.ts";
import type { CaptureId } from "../../domain/capture.ts";
import type { Day } from "../../domain/entity.ts";
import type { ThemeId } from "../../domain/theme.ts";
import { useApp } from "../app-context.ts";
import { fill } from "../../domain/fill.ts";
import { routeHref } from "../route.ts";
import { useLive } from "../use-live.ts";
import { plural } from "./plural.ts";
import { useDay } from "./use-day.ts";
import { useWords } from "./use-words.ts";

interface LeftOutNote {
  readonly id: CaptureId;
  readonly day: Day;
}

/** Says which notes are left out because a sensitive part is still open, with the way to each; undefined: not known yet. */
export const LeftOut = ({ notes }: { readonly notes: readonly LeftOutNote[] | undefined }) => {
  const words = useWords();
  const dayName = useDay();
  if (!notes) return <div hidden aria-busy="true" />;
  if (notes.length === 0) return null;
  return (
    <div class="left-out">
      <p class="small">{plural(notes.length, words.leftOutOne, words.leftOutMany)}</p>
      <ul>
        {notes.map(({ id, day }) => (
          <li key={id}>
            <a class="small" href={routeHref({ room: "now", id })}>
              {fill(words.resolve, { day: dayName(day) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Notes of these themes with a sensitive part that is still open: asked anew, so that a resolved one drops off. */
export const useLeftOut = (themeIds: readonly ThemeId[]): readonly LeftOutNote[] | undefined => {
  const { api } = useApp();
  return useLive(
    `left-out ${themeIds.join(" ")}`,
    async () => {
      const themes = await Promise.all(themeIds.map((id) => api.theme(id)));
      const notes = await api.notes([...new Set(themes.flatMap((theme) => theme?.captureIds ?? []))]);
      return notes.flatMap(({ capture }) => (hasOpenFlags(capture) ? [{ id: capture.id, day: capture.day }] : []));
    },
    ["captures", "themes"],
  );
};
