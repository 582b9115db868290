import type { JSX } from "preact";
import type { CaptureId } from "../../domain/capture.ts";
import { useApp } from "../app-context.ts";
import { Icon } from "../icons.tsx";
import { useLive } from "../use-live.ts";
import { useWords } from "./use-words.ts";

/** In the menu of a note: one question of a model about it, where a model may write along. */
export const AskItem = ({ captureId }: { readonly captureId: CaptureId }): JSX.Element | null => {
  const { api, go } = useApp();
  const words = useWords();
  const view = useLive("ai", api.ai, ["settings", "strategies"]);
  if (!view || view.mode === "off") return null;
  return (
    <button type="button" data-ai="ask" onClick={() => go({ room: "learn", id: captureId })}>
      <Icon name="spark" />
      {words.door_question}
    </button>
  );
};
