import { useRef, useState } from "preact/hooks";
import type { AiChoices } from "../../domain/ai-choices.ts";
import type { AiView } from "../../messages/ai-types.ts";
import { useApp } from "../app-context.ts";
import { useLive } from "../use-live.ts";
import { describeBlock } from "./describe-block.ts";
import type { Told } from "./told.ts";

export interface AiSettings {
  /** Undefined until the first answer. */
  readonly view: AiView | undefined;
  readonly save: (change: Partial<AiChoices>) => Promise<void>;
  /** What the core answered to a deed that is no change of the choices, such as keeping a key. */
  readonly show: (view: AiView) => void;
  /** Why the last change was not kept. */
  readonly problem: Told | undefined;
}

/** The person's choices about a model, kept one at a time as they are made. */
export const useAi = (): AiSettings => {
  const { api, language } = useApp();
  const [turn, setTurn] = useState(0);
  const newest = useRef(0);
  const [answered, setAnswered] = useState<AiView>();
  const [problem, setProblem] = useState<Told>();
  const asked = useLive(`ai ${turn}`, api.ai, ["settings", "strategies", "aiRuns", "jobs"]);
  const show = (view: AiView): void => {
    setAnswered(view);
    // A key is no record, so nothing tells that it changed: it is asked again.
    setTurn(turn + 1);
  };
  return {
    view: asked ?? answered,
    save: async (change) => {
      const mine = (newest.current += 1);
      const saved = await api.saveAi(change);
      if (!saved.ok) return setProblem(describeBlock(saved.error, language));
      // What was answered to an earlier choice would take the field away in which somebody types by now.
      if (mine !== newest.current) return;
      setProblem(undefined);
      show(saved.value);
    },
    show,
    problem,
  };
};
