/** The rooms of the panel. Rooms appear when they have something to do. */
export const rooms = ["now", "learn", "propose", "settings"] as const;
export type Room = (typeof rooms)[number];

/** Where the person is: a room, and in it perhaps one record (a note, theme, path or proposal id). */
export interface Route {
  readonly room: Room;
  readonly id?: string;
}

/** Reads `#room` or `#room/id`; anything else is Now. */
export const parseRoute = (hash: string): Route => {
  const [name, id] = hash.replace(/^#/, "").split("/");
  const room = rooms.find((known) => known === name) ?? "now";
  return id ? { room, id: unescaped(id) } : { room };
};

/** The address of a route, for links: `#room/id`. */
export const routeHref = ({ room, id }: Route): string => (id ? `#${room}/${encodeURIComponent(id)}` : `#${room}`);

/** An address can be typed or pasted: a broken escape is no reason to show nothing. */
const unescaped = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};
