import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openOutsideLog, type OutsideLog } from "./outside-log.ts";
import { reopen } from "./reopen.ts";
import type { Chance } from "./seeded.ts";
import { tallyOf, type Opening, type Tally } from "./tally.ts";
import type { OpenVictim, Victim } from "./victim.ts";

export interface KillWishes {
  readonly kills: number;
  readonly chance: Chance;
  readonly openVictim: OpenVictim;
  /** Told after every kill what was found. */
  readonly onOpening?: (opening: Opening, kill: number) => void;
  /** Told of every profile before it is thrown away. */
  readonly onProfile?: (profile: string) => Promise<void>;
}

/** After so many ends a fresh profile: a database that only grows would make every opening slower. */
const killsPerProfile = 10;

/** Ends a browser again and again while it writes, opens it again each time, and counts what is missing. */
export const killRounds = async ({ kills, chance, openVictim, onOpening, onProfile }: KillWishes): Promise<Tally> => {
  const openings: Opening[] = [];
  let acked = 0;
  for (let done = 0; done < kills; done += killsPerProfile) {
    const folder = await mkdtemp(join(tmpdir(), "cirkel-faults-"));
    const profile = join(folder, "profile");
    try {
      const log = openOutsideLog(join(folder, "saved.txt"));
      const now = Math.min(killsPerProfile, kills - done);
      const found = await roundsOn({ profile, log, kills: now, before: done, chance, openVictim, onOpening });
      openings.push(...found);
      acked += log.texts().length;
      await onProfile?.(profile);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  }
  return tallyOf(openings, kills, acked);
};

interface ProfileRounds extends Pick<KillWishes, "chance" | "openVictim" | "kills"> {
  readonly onOpening: KillWishes["onOpening"] | undefined;
  readonly profile: string;
  readonly log: OutsideLog;
  /** Kills before those on this profile. */
  readonly before: number;
}

const roundsOn = async (wishes: ProfileRounds): Promise<readonly Opening[]> => {
  const { profile, log, kills, before, chance, openVictim, onOpening } = wishes;
  const openings: Opening[] = [];
  let victim = await openVictim(profile);
  try {
    await victim.open();
    for (let round = 1; round <= kills; round += 1) {
      await writeUntilKilled(victim, log, {
        run: `k${before + round}`,
        length: chance.pick(lengths),
        ms: chance.between(200, 2_500),
      });
      victim = await openVictim(profile);
      const opening = await reopen(victim, log.texts());
      openings.push(opening);
      onOpening?.(opening, before + round);
    }
    await victim.close();
    return openings;
  } catch (error) {
    await victim.kill().catch(() => undefined);
    throw error;
  }
};

/** Characters of a note, at least: the longer, the more often the engine moves its files around. */
const lengths = [0, 600, 3_000];

interface Round {
  readonly run: string;
  readonly length: number;
  readonly ms: number;
}

/** The time is counted from the first note that was saved: what is ended is a browser that writes. */
const writeUntilKilled = async (victim: Victim, log: OutsideLog, { run, length, ms }: Round): Promise<void> => {
  let begin = (): void => undefined;
  const began = new Promise<void>((settle) => (begin = settle));
  const { ended } = victim.write({
    run,
    length,
    onSaved: (text) => {
      log.saved(text);
      begin();
    },
  });
  const broken = ended.then(({ refused }) => {
    throw new Error(`the screen refused "${refused?.text}": ${refused?.reason}`);
  });
  broken.catch(() => undefined);
  await Promise.race([began, broken]);
  await Promise.race([pause(ms), broken]);
  await victim.kill();
};
