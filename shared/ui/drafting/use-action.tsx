import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useApp } from "../app-context.ts";

interface Action {
  /** Does something once; `work` gives why it failed, in words, or undefined. `after` comes only after success. */
  readonly run: (work: () => Promise<string | undefined>, done?: string, after?: () => void) => Promise<void>;
  /** Why the last one failed, to be shown near the button. */
  readonly problem: ComponentChildren;
}

/** Runs the actions of one part of the screen, one at a time, and says how they ended. */
export const useAction = (): Action => {
  const { announce } = useApp();
  const [why, setWhy] = useState<string>();
  const busy = useRef(false);
  const run: Action["run"] = async (work, done, after) => {
    if (busy.current) return;
    busy.current = true;
    const failed = await work().finally(() => {
      busy.current = false;
    });
    setWhy(failed);
    if (failed !== undefined) return;
    if (done) announce(done);
    after?.();
  };
  const problem =
    why === undefined ? null : (
      <p class="problem" role="alert">
        {why}
      </p>
    );
  return { run, problem };
};
