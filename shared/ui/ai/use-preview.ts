import { useEffect, useRef, useState } from "preact/hooks";
import type { AiTask } from "../../domain/ai-task.ts";
import type { CaptureId } from "../../domain/capture.ts";
import type { AiPreview, AiWishes } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { describeBlock } from "./describe-block.ts";
import type { Told } from "./told.ts";

export interface PreviewState {
  /** What was last shown; it stays while a next one is made, and when that was refused. */
  readonly preview: AiPreview | undefined;
  /** What is shown is what would be sent now. */
  readonly isCurrent: boolean;
  /** Why there is nothing to send now. */
  readonly block: Told | undefined;
  readonly sendCopied: boolean;
  readonly isIncluded: (id: CaptureId) => boolean;
  readonly include: (id: CaptureId, isIncluded: boolean) => void;
  readonly allowCopied: (sendCopied: boolean) => void;
  /** Makes it anew, after something outside it changed. */
  readonly renew: () => void;
  readonly refuse: (block: Told) => void;
}

/** What would be sent, made again after each change of what goes along; the last one asked for holds. */
export const usePreview = (task: AiTask): PreviewState => {
  const { api, language } = useApp();
  const [wishes, setWishes] = useState<AiWishes>();
  const [preview, setPreview] = useState<AiPreview>();
  const [isCurrent, setCurrent] = useState(false);
  const [block, setBlock] = useState<Told>();
  const newest = useRef(0);
  // The question stays the same for as long as this is open.
  const asked = useRef(task);

  const prepare = async (wanted: AiWishes): Promise<void> => {
    newest.current += 1;
    const turn = newest.current;
    setWishes(wanted);
    setCurrent(false);
    const made = await api.prepareAi(asked.current, wanted);
    if (turn !== newest.current) return;
    setBlock(made.ok ? undefined : describeBlock(made.error, language));
    if (made.ok) setPreview(made.value);
    setCurrent(made.ok);
  };
  const start = useRef(async (): Promise<void> => {
    const { choices } = await api.ai();
    await prepare({ leftOut: [], sendCopied: choices.sendCopied });
  });
  useEffect(() => void start.current(), []);

  const { leftOut, sendCopied } = wishes ?? { leftOut: [], sendCopied: false };
  return {
    preview,
    isCurrent,
    block,
    sendCopied,
    isIncluded: (id) => !leftOut.includes(id),
    include: (id, isIncluded) => {
      const others = leftOut.filter((one) => one !== id);
      void prepare({ leftOut: isIncluded ? others : [...others, id], sendCopied });
    },
    allowCopied: (allowed) => void prepare({ leftOut, sendCopied: allowed }),
    renew: () => void prepare({ leftOut, sendCopied }),
    refuse: (told) => {
      setCurrent(false);
      setBlock(told);
    },
  };
};
