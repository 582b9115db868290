import type { JSX } from "preact";
import { useEffect, useErrorBoundary, useLayoutEffect, useRef } from "preact/hooks";
import type { Overview } from "../messages/core-api.ts";
import type { Health } from "../messages/health-types.ts";
import { useApp } from "./app-context.ts";
import { LazyRoom } from "./lazy-room.tsx";
import { NowRoom } from "./now/now-room.tsx";
import { LazyRecoveryStrip } from "./recovery/lazy-recovery-strip.tsx";
import { RoomsNav } from "./rooms-nav.tsx";
import type { Route } from "./route.ts";
import { useLive } from "./use-live.ts";
import { useScrollMemory } from "./use-scroll-memory.ts";
import { words } from "./words.ts";

interface AppFrameProps {
  /** The status line: what was last said to people who hear the screen. */
  readonly status: string;
  readonly cameFrom: Route | undefined;
}

const watched = ["captures", "themes", "paths", "proposals", "proposalEvents"];

/** The frame around the rooms: where one can go, the room one is in, and the status line. */
export const AppFrame = ({ status, cameFrom }: AppFrameProps): JSX.Element => {
  const { api, route, language } = useApp();
  const say = words[language];
  const roomName = say[route.room];
  const overview = useLive("overview", () => api.overview(), watched);
  const health = useLive("health", () => api.health(), ["health"]);
  const [failure, retry] = useErrorBoundary();
  const main = useRef<HTMLElement>(null);
  const entered = useRef(route.room);
  useScrollMemory();

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `Cirkel – ${roomName}`;
  }, [language, roomName]);

  useEffect(() => {
    // Now puts the focus in its line by itself.
    if (entered.current !== route.room && route.room !== "now") main.current?.focus({ preventScroll: true });
    entered.current = route.room;
  }, [route.room]);

  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          // The address after the hash is the room: only the focus moves.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say.skip}
      </a>
      {overview && <RoomsNav overview={overview} />}
      <main id="main" ref={main} tabIndex={-1} data-room={route.room}>
        {failure ? (
          <section class="section stack" role="alert">
            <p>{say.failed}</p>
            <button class="btn" type="button" onClick={retry}>
              {say.again}
            </button>
          </section>
        ) : (
          overview && (
            <>
              {health && isWorthSaying(health) && <LazyRecoveryStrip health={health} />}
              <RoomOf overview={overview} cameFrom={cameFrom} />
            </>
          )
        )}
      </main>
      <p class="status" role="status">
        {status}
      </p>
    </>
  );
};

const isWorthSaying = ({ returned, journal, database }: Health): boolean =>
  returned !== undefined || journal === "failing" || database !== "opened";

interface RoomOfProps {
  readonly overview: Overview;
  readonly cameFrom: Route | undefined;
}

const RoomOf = ({ overview, cameFrom }: RoomOfProps): JSX.Element => {
  const { room } = useApp().route;
  return room === "now" ? <NowRoom overview={overview} cameFrom={cameFrom} /> : <LazyRoom room={room} key={room} />;
};
