import { useState } from "preact/hooks";
import type { BackupProblem } from "../../domain/backup.ts";
import type { Instant } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { RestorePreview } from "../../messages/copies-types.ts";
import type { Result } from "../../result.ts";
import { useApp } from "../app-context.ts";
import { formatSize, problemSentence, restoreErrorSentence } from "./copies-sentences.ts";
import { saveBackup } from "./save-backup.ts";
import { words } from "./words.ts";

/** What the part Copies shows besides how the copies are. */
export interface CopiesState {
  /** What it is doing, in words. */
  readonly busy?: string;
  readonly said?: string;
  readonly problem?: string;
  readonly preview?: RestorePreview;
  /** The restore that the person leaves as it is. */
  readonly keptUndo?: Instant;
}

/** A look at a backup: undefined when the person chose none after all. */
export type Look = () => Promise<Result<RestorePreview, BackupProblem> | undefined>;

export interface CopiesDeeds {
  readonly state: CopiesState;
  readonly backUp: () => Promise<void>;
  readonly look: (ask: Look) => Promise<void>;
  readonly restore: (token: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly keep: (at: Instant) => Promise<void>;
  readonly cancel: () => void;
}

/** The deeds of the part Copies, one at a time, each ending in a sentence. */
export const useCopies = (): CopiesDeeds => {
  const { api, shell, language } = useApp();
  const say = words[language];
  const [state, setState] = useState<CopiesState>({});

  const during = async (busy: string, work: () => Promise<CopiesState>): Promise<void> => {
    setState((before) => ({ ...before, busy }));
    try {
      const after = await work();
      setState(after);
    } catch (bug) {
      setState({});
      throw bug;
    }
  };

  return {
    state,
    backUp: () =>
      during(say.backUpBusy, async () => {
        try {
          const saved = await saveBackup(api, shell);
          if (!saved) return {};
          const size = formatSize(saved.bytes, language);
          return { said: fill(say.backedUp, { name: saved.name, notes: saved.notes, size }) };
        } catch {
          return { problem: say.backUpFailed };
        }
      }),
    look: (ask) =>
      during(say.reading, async () => {
        const seen = await ask();
        if (!seen) return {};
        return seen.ok ? { preview: seen.value } : { problem: problemSentence(seen.error, language) };
      }),
    restore: (token) =>
      during(say.restoring, async () => {
        const restored = await api.restoreBackup(token);
        return restored.ok ? { said: say.restored } : { problem: restoreErrorSentence(restored.error, language) };
      }),
    undo: () =>
      during(say.restoring, async () => {
        const undone = await api.undoRestore();
        if (!undone.ok) return { problem: restoreErrorSentence(undone.error, language) };
        const { left } = undone.value;
        return { said: left === 0 ? say.undone : fill(say.undoneExcept, { count: left }) };
      }),
    keep: async (keptUndo) => {
      await api.keepRestored();
      setState({ keptUndo });
    },
    cancel: () => setState({}),
  };
};
