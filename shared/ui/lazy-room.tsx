import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "./app-context.ts";
import type { Room } from "./route.ts";
import { words } from "./words.ts";

type LazyRoomName = Exclude<Room, "now">;

const load: Readonly<Record<LazyRoomName, () => Promise<ComponentType>>> = {
  learn: async () => (await import("./learn/learn-room.tsx")).LearnRoom,
  propose: async () => (await import("./propose/propose-room.tsx")).ProposeRoom,
  settings: async () => (await import("./settings/settings-room.tsx")).SettingsRoom,
};

/** A room whose code comes when it is entered for the first time, so that the panel opens quickly. */
export const LazyRoom = ({ room }: { readonly room: LazyRoomName }): JSX.Element | null => {
  const say = words[useApp().language];
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType }>();
  const [attempt, setAttempt] = useState(1);
  const [failedAt, setFailedAt] = useState(0);

  useEffect(() => {
    let gone = false;
    load[room]().then(
      (Component) => !gone && setLoaded({ Component }),
      () => !gone && setFailedAt(attempt),
    );
    return () => {
      gone = true;
    };
  }, [room, attempt]);

  if (loaded) return <loaded.Component />;
  if (failedAt < attempt) return null;
  return (
    <section class="section stack" role="alert">
      <p>{say.roomFailed}</p>
      <button class="btn" type="button" onClick={() => setAttempt(attempt + 1)}>
        {say.again}
      </button>
    </section>
  );
};
