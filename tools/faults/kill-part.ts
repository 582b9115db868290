import { killRounds, type KillWishes } from "./kill-rounds.ts";
import type { PartFound } from "./parts-found.ts";
import { isKept, tallyLine, type Opening } from "./tally.ts";

/** Ends browsers of one kind, and says a line about each end after which something was amiss. */
export const killPart = async (name: string, wishes: Omit<KillWishes, "onOpening">): Promise<PartFound> => {
  const examples: string[] = [];
  const tally = await killRounds({
    ...wishes,
    onOpening: (opening, kill) => {
      const amiss = amissIn(opening);
      if (amiss.length > 0) examples.push(`kill ${kill}: ${amiss.join(", ")}`);
      if (kill % 10 === 0) console.log(`  ${name}: ${kill} of ${wishes.kills} kills`);
    },
  });
  return { kept: isKept(tally), figures: tally, line: tallyLine(tally), examples };
};

const amissIn = ({ wiped, returned, lost, twice }: Opening): readonly string[] => [
  ...(wiped ? [`the database was empty; the screen said that ${returned ?? "none"} came back`] : []),
  ...(lost.length > 0 ? [`${lost.length} lost, such as "${lost[0]}"`] : []),
  ...(twice.length > 0 ? [`${twice.length} twice, such as "${twice[0]}"`] : []),
];
