import type { Theme } from "../domain/theme.ts";
import type { Needs } from "./needs.ts";

/** An accepted theme without notes yet. */
export const newTheme = (
  { clock, ids }: Pick<Needs, "clock" | "ids">,
  { label, tag, origin }: Pick<Theme, "label" | "origin"> & { readonly tag?: string },
): Theme => {
  const now = clock.now();
  return {
    id: ids.next("theme"),
    schema: 1,
    createdAt: now,
    updatedAt: now,
    label,
    keywords: {},
    captureIds: {},
    origin,
    ...(tag && { tag }),
    challenges: {},
    domains: {},
    state: "accepted",
  };
};
