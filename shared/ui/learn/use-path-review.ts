import type { LearningPath } from "../../domain/path.ts";
import { useDecided } from "../drafting/use-decided.ts";

export interface PathReview {
  /** Whether a part, the goal or a step, still waits for the person's word. */
  readonly isOpen: (part: string) => boolean;
  readonly settle: (part: string) => void;
}

/** Reading what a model drafted of a path, part by part; saying yes to the path is what makes it read. */
export const usePathReview = ({ id, state, provenance }: LearningPath): PathReview => {
  const { decided, decide } = useDecided(id);
  const isUnread = state === "suggested" && provenance.by === "ai" && provenance.reviewedAt === undefined;
  return {
    isOpen: (part) => isUnread && decided !== undefined && !decided.includes(part),
    settle: (part) => {
      if (isUnread) decide(part);
    },
  };
};
