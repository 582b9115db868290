import { useRef, useState } from "preact/hooks";
import type { CoreApi, Filter } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { isFiltered } from "./note-filter.ts";

type Entries = Awaited<ReturnType<CoreApi["timeline"]>>;

/** More than a window shows at first; others are asked for when these are there. */
export const firstPage = 30;

interface Listed {
  readonly entries: Entries | undefined;
  readonly isCurrent: boolean;
  /** Whether these are the newest ones only of all that pass the filter. */
  readonly isPart: boolean;
  /** Asks for so many, or for all. */
  readonly ask: (most?: number) => void;
}

/** Ids and days of the notes that pass the filter. While a new filter is being applied the old list stays, not current. */
export const useTimeline = (filter: Filter): Listed => {
  const { api } = useApp();
  const [most, setMost] = useState<number | undefined>(firstPage);
  const held = useRef<Pick<Listed, "entries" | "isPart">>({ entries: undefined, isPart: false });
  const newest = isFiltered(filter) ? undefined : most;
  const key = `timeline ${newest} ${JSON.stringify(filter)}`;
  const entries = useLive(key, () => api.timeline(filter, newest), ["captures", "themes"]);
  if (entries) held.current = { entries, isPart: entries.length === newest };
  return {
    ...held.current,
    isCurrent: entries !== undefined,
    ask: (next) => setMost((before) => before && next),
  };
};
