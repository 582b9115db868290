import { copyProfile } from "./prepare-profile.ts";
import { launchWith, stageOf, type Stage } from "./stage.ts";

/** Where rows measure: real browsers with the built extension, each with a notebook of its own size. */
export interface Lab {
  readonly quick: boolean;
  /** Whether the product's side of this row is to be slowed. */
  readonly slow: boolean;
  /** After so many ms a line begins no further pair, however few it has. */
  readonly budget: number;
  /** Notes in the largest notebook of this run. */
  readonly large: number;
  /** A browser with so many notes, started when it is first asked for. */
  stage(notes: number): Promise<Stage>;
  /** For a row that changes too much for the others: the next one gets a fresh browser. */
  drop(notes: number): Promise<void>;
  close(): Promise<void>;
}

/** The lab of one run. Each row gets it with its own `slow`. */
export const openLab = (quick: boolean): Omit<Lab, "slow"> => {
  const stages = new Map<number, Promise<{ readonly stage: Stage; readonly close: () => Promise<void> }>>();
  const drop = async (notes: number): Promise<void> => {
    const open = stages.get(notes);
    stages.delete(notes);
    await (await open)?.close();
  };
  return {
    quick,
    budget: quick ? 1_500 : 40_000,
    large: quick ? 10_000 : 100_000,
    stage: async (notes) => {
      const open = stages.get(notes) ?? openStage(notes);
      stages.set(notes, open);
      return (await open).stage;
    },
    drop,
    close: async () => {
      await Promise.all([...stages.keys()].map(drop));
    },
  };
};

const openStage = async (notes: number) => {
  const profile = await copyProfile(notes);
  const chromium = await launchWith(profile.folder);
  return {
    stage: stageOf(chromium),
    close: async () => {
      await chromium.close();
      await profile.remove();
    },
  };
};
