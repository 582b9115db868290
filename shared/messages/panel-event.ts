import { anyOf, line, listOf, objectOf, oneOf, optional, text, whole, type Check } from "./checks.ts";
import type { CoreChanged } from "./core-api.ts";

/** What the host tells its screens unasked: something changed, or go there (`#room/id`). */
export type PanelEvent =
  { readonly event: "changed"; readonly changed: CoreChanged } | { readonly event: "show"; readonly href: string };

/** Reads an event; undefined for everything else that is said on the same window. */
export const parsePanelEvent = (message: unknown): PanelEvent | undefined => (isEvent(message) ? message : undefined);

const href: Check<string> = (value): value is string => text(1_000)(value) && value.startsWith("#");

const isEvent = anyOf(
  objectOf<Extract<PanelEvent, { readonly event: "changed" }>>({
    event: oneOf("changed"),
    changed: objectOf<CoreChanged>({
      revision: whole(Number.MAX_SAFE_INTEGER),
      changes: listOf(objectOf<CoreChanged["changes"][number]>({ table: line, ids: optional(listOf(line)) })),
    }),
  }),
  objectOf<Extract<PanelEvent, { readonly event: "show" }>>({ event: oneOf("show"), href }),
);
