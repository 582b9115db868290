import type { JSX } from "preact";
import { useApp } from "../app-context.ts";
import { NeverList } from "./never-list.tsx";
import { useNoteKeys } from "./use-note-keys.ts";
import { words } from "./words.ts";

/** Below the first line in a browser: the key for the next one, and what Cirkel never does. */
export const Welcome = (): JSX.Element => {
  const say = words[useApp().language];
  const keys = useNoteKeys();
  return (
    <>
      {keys && (
        <p class="hello__keys small">
          {keys.length > 0 ? say.keyAnywhere : say.keyNone}{" "}
          {keys.map((key) => (
            <kbd class="kbd" key={key}>
              {key}
            </kbd>
          ))}
        </p>
      )}
      <NeverList id="welcome-never" />
    </>
  );
};
