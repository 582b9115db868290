import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { Health } from "../../messages/health-types.ts";
import { useApp } from "../app-context.ts";
import { words } from "./words.ts";

/** What happened to the copies of the notes that somebody should know: some came back, or the second one is not written. */
export const RecoveryStrip = ({ health }: { readonly health: Health }): JSX.Element => {
  const { api, shell, language } = useApp();
  const say = words[language];
  const { returned } = health;
  return (
    <section class="section section--sunk stack" role="status">
      {returned !== undefined && (
        <div class="stack" data-recovery="done" data-returned={returned}>
          <p>{returned === 1 ? say.returnedOne : fill(say.returned, { count: returned })}</p>
          <button class="btn" type="button" onClick={() => void api.dismissReturned()}>
            {say.understood}
          </button>
        </div>
      )}
      {health.database === "memory" && <p data-recovery="memory">{say.memory}</p>}
      {health.database === "newer" && (
        <div class="stack" data-recovery="newer">
          <p>{say.newer}</p>
          <button class="btn" type="button" onClick={() => shell.reload()}>
            {say.reload}
          </button>
        </div>
      )}
      {health.journal === "failing" && (
        <p data-recovery="failing">{health.database === "memory" ? say.failingAlone : say.failing}</p>
      )}
    </section>
  );
};
