import type { Capture } from "../../shared/domain/capture.ts";
import { stemsOf } from "../../shared/domain/stems.ts";
import type { Theme, ThemeId } from "../../shared/domain/theme.ts";

/** An accepted theme with these notes, whose stems are its keywords. */
export const makeTheme = (
  id: ThemeId,
  notes: readonly Pick<Capture, "id" | "text">[],
  given: Partial<Theme> = {},
): Theme => ({
  id,
  schema: 1,
  createdAt: "2026-11-02T10:00:00.000Z",
  updatedAt: "2026-11-02T10:00:00.000Z",
  label: id.slice("theme:".length),
  keywords: Object.fromEntries(notes.flatMap(({ text }) => stemsOf(text).map((stem) => [stem, true]))),
  captureIds: Object.fromEntries(notes.map((note) => [note.id, true])),
  origin: "user",
  challenges: {},
  domains: {},
  state: "accepted",
  ...given,
});
