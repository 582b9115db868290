/** The rooms of the panel. Rooms appear when they have something to do. */
export const rooms = ["now", "learn", "propose", "settings"] as const;
export type Room = (typeof rooms)[number];

/** Where the person is: a room, and in it perhaps one record (a note, theme, path or proposal id). */
export interface Route {
  readonly room: Room;
  readonly id?: string;
  /** In Now: the note was saved a moment ago, elsewhere, and what comes back after saving is wanted here. */
  readonly saved?: true;
}

/** Reads `#room`, `#room/id` or `#now/id/saved`; anything else is Now. */
export const parseRoute = (hash: string): Route => {
  const [name, id, wish] = hash.replace(/^#/, "").split("/");
  const room = rooms.find((known) => known === name) ?? "now";
  if (!id) return { room };
  return { room, id: unescaped(id), ...(room === "now" && wish === "saved" && { saved: true }) };
};

/** The address of a route, for links. */
export const routeHref = ({ room, id, saved }: Route): string =>
  id ? `#${room}/${encodeURIComponent(id)}${saved ? "/saved" : ""}` : `#${room}`;

/** An address can be typed or pasted: a broken escape is no reason to show nothing. */
const unescaped = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};
