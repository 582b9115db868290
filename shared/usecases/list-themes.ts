import type { Capture } from "../domain/capture.ts";
import { daysFromTo } from "../domain/days.ts";
import { foldProposal } from "../domain/fold-proposal.ts";
import type { Theme, ThemeId } from "../domain/theme.ts";
import type { Needs } from "./needs.ts";
import type { Coach } from "../coach-port.ts";
import { suggestThemes } from "./suggest-themes.ts";
import { themeNotes } from "./theme-notes.ts";

type ThemeNeeds = Pick<Needs, "store" | "coach">;

/** Accepted themes, strongest first, and the themes the coach sees in notes that nobody placed. */
export const listThemes =
  ({ store, coach }: ThemeNeeds) =>
  async () => {
    const themes = await store.themes.all();
    const accepted = themes.filter(({ state }) => state === "accepted");
    const views = await Promise.all(accepted.map((theme) => describeTheme({ store, coach }, theme)));
    const suggested = await suggestThemes({ store, coach }, themes);
    return { accepted: views.sort((a, b) => b.notes - a.notes || b.days - a.days), suggested };
  };

/** One theme with its notes, or null when it is not there. */
export const viewTheme =
  ({ store, coach }: ThemeNeeds) =>
  async (themeId: ThemeId) => {
    const theme = await store.themes.get(themeId);
    return theme ? describeTheme({ store, coach }, theme) : null;
  };

const describeTheme = async ({ store, coach }: ThemeNeeds, theme: Theme) => {
  const captures = await themeNotes({ store }, Object.keys(theme.captureIds), theme.tag);
  const newestFirst = [...captures].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const friction = frictionOf(await coach(), captures);
  const path = newest((await store.paths.all()).filter(({ themeIds }) => themeIds[theme.id]));
  const proposal = newest((await store.proposals.all()).filter(({ themeIds }) => themeIds[theme.id]));
  const state = proposal && foldProposal(await store.proposalEvents.of(proposal.id)).state;
  return {
    theme,
    notes: captures.length,
    days: new Set(captures.map(({ day }) => day)).size,
    ...(friction && { friction }),
    ...(path && { path: { id: path.id, state: path.state } }),
    ...(proposal && state && { proposal: { id: proposal.id, state } }),
    captureIds: newestFirst.map(({ id }) => id),
  };
};

/** "4× in 8 days": how often it held somebody up, over the days from first to last, and the minutes the notes name. */
const frictionOf = ({ minutesIn }: Pick<Coach, "minutesIn">, captures: readonly Capture[]) => {
  const times = captures.filter(({ kind }) => kind === "friction");
  const noted = (times.length > 0 ? times : captures).map(({ day }) => day).sort();
  const [first, last] = [noted[0], noted.at(-1)];
  if (captures.length < 2 || !first || !last) return undefined;
  const minutes = captures.reduce((sum, capture) => sum + (minutesIn(capture) ?? 0), 0);
  return { times: noted.length, days: daysFromTo(first, last) + 1, ...(minutes > 0 && { minutes }) };
};

const newest = <T extends { readonly createdAt: string }>(records: readonly T[]): T | undefined =>
  [...records].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
