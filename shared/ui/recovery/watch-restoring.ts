import type { CoreApi, CoreChanged } from "../../messages/core-api.ts";
import type { Language } from "../../domain/entity.ts";

interface WatchNeeds {
  readonly api: Pick<CoreApi, "health">;
  readonly onChanged: (listener: (changed: CoreChanged) => void) => () => void;
  readonly language: Language;
}

/**
 * Shows in `root` how far a recovery is, for as long as nothing can be read yet. Returns how to stop; nearly always
 * nothing was shown by then.
 */
export const watchRestoring = (root: HTMLElement, { api, onChanged, language }: WatchNeeds): (() => void) => {
  let stopped = false;
  const show = async (): Promise<void> => {
    const { restoring } = await api.health();
    if (!restoring) return;
    const { showRestoring } = await import("./show-restoring.ts");
    if (!stopped) showRestoring(root, restoring, language);
  };
  const stop = onChanged(({ changes }) => {
    if (changes.some(({ table }) => table === "health")) void show();
  });
  return () => {
    stopped = true;
    stop();
    root.replaceChildren();
  };
};
