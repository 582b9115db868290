import { useRef } from "preact/hooks";
import type { CoreApi, Filter } from "../../messages/core-api.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";

type Entries = Awaited<ReturnType<CoreApi["timeline"]>>;

/** Ids and days of the notes that pass the filter. While a new filter is being applied the old list stays, not current. */
export const useTimeline = (filter: Filter): { readonly entries: Entries | undefined; readonly isCurrent: boolean } => {
  const { api } = useApp();
  const held = useRef<Entries>(undefined);
  const entries = useLive(`timeline ${JSON.stringify(filter)}`, () => api.timeline(filter), ["captures", "themes"]);
  if (entries) held.current = entries;
  return { entries: held.current, isCurrent: entries !== undefined };
};
