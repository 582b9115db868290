import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reopen } from "./reopen.ts";
import type { OpenVictim } from "./victim.ts";

/** What came back after the databases of a profile were deleted. */
export interface WipeFound {
  readonly acked: number;
  readonly lost: number;
  readonly duplicates: number;
  /** Whether the database was really gone before the product opened it again. */
  readonly wiped: boolean;
  /** How many notes the screen said came back. */
  readonly returned: number | null;
  readonly restoredMs: number;
}

export interface WipeWishes {
  readonly openVictim: OpenVictim;
  readonly notes: number;
  /** Deletes the databases of a profile that is not in use, as a browser does when it finds them damaged. */
  readonly deleteDatabases: (profile: string) => Promise<void>;
}

/** Writes notes, closes the browser, deletes its databases, and looks what is there afterwards. */
export const forgeWipe = async ({ openVictim, notes, deleteDatabases }: WipeWishes): Promise<WipeFound> => {
  const profile = await mkdtemp(join(tmpdir(), "cirkel-wipe-"));
  const saved: string[] = [];
  let victim = await openVictim(profile);
  try {
    await victim.open();
    const { refused } = await victim.write({ run: "w", most: notes, onSaved: (text) => saved.push(text) }).ended;
    if (refused) throw new Error(`the screen refused "${refused.text}": ${refused.reason}`);
    await victim.close();
    await deleteDatabases(profile);
    victim = await openVictim(profile);
    const { lost, twice, wiped, returned, healedMs } = await reopen(victim, saved);
    await victim.close();
    return {
      acked: saved.length,
      lost: lost.length,
      duplicates: twice.length,
      wiped,
      returned: returned ?? null,
      restoredMs: healedMs,
    };
  } catch (error) {
    await victim.kill().catch(() => undefined);
    throw error;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
};
