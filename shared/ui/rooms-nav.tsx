import type { JSX } from "preact";
import type { Overview } from "../messages/core-api.ts";
import { useApp } from "./app-context.ts";
import { Icon } from "./icons.tsx";
import { routeHref, type Room } from "./route.ts";
import { words } from "./words.ts";

/** The rooms that have something to do: Learn is earned by a theme, Propose by an idea or a theme. */
export const earnedRooms = ({
  themes,
  paths,
  ideas,
  proposals,
}: Pick<Overview, "themes" | "paths" | "ideas" | "proposals">): readonly Exclude<Room, "settings">[] => [
  "now",
  ...(themes + paths > 0 ? (["learn"] as const) : []),
  ...(ideas + themes + proposals > 0 ? (["propose"] as const) : []),
];

/** The way to the rooms. On the very first screen there are none yet, only the gear. */
export const RoomsNav = ({ overview }: { readonly overview: Overview }): JSX.Element => {
  const { route, language } = useApp();
  const say = words[language];
  const gear = (
    <a
      class="icon-btn"
      href={routeHref({ room: "settings" })}
      aria-label={say.settings}
      aria-current={route.room === "settings" ? "page" : undefined}
    >
      <Icon name="gear" />
    </a>
  );
  if (isFirstRun(overview) && route.room === "now") {
    return (
      <nav class="first" aria-label={say.rooms}>
        {gear}
      </nav>
    );
  }
  const earned = earnedRooms(overview);
  // A room somebody stands in is not taken away from under them.
  const shown = route.room === "settings" || earned.includes(route.room) ? earned : [...earned, route.room];
  return (
    <nav class="rooms" aria-label={say.rooms}>
      <ul>
        {shown.map((room) => (
          <li key={room}>
            <a href={routeHref({ room })} aria-current={route.room === room ? "page" : undefined}>
              {say[room]}
            </a>
          </li>
        ))}
      </ul>
      {gear}
    </nav>
  );
};

/** Whether nothing was ever kept here. */
export const isFirstRun = ({ notes, themes, paths, proposals }: Overview): boolean =>
  notes + themes + paths + proposals === 0;
