import assert from "node:assert/strict";
import { stayAwake, type Waking } from "../../../browser/stay-awake.ts";

/** A background whose time passes by hand, with what it did. */
const createBackground = () => {
  const did: string[] = [];
  const timers = new Set<() => void>();
  const say = (what: string) => async (): Promise<void> => void did.push(what);
  const every: Waking["every"] = (ms, beat) => {
    assert.equal(ms, 20_000);
    timers.add(beat);
    return () => void timers.delete(beat);
  };
  return {
    did,
    timers: () => timers.size,
    passTwentySeconds: () => timers.forEach((beat) => beat()),
    awake: stayAwake({ call: say("called"), every, note: say("noted"), forget: say("forgot") }),
  };
};

const openWork = () => {
  let end = (): void => undefined;
  let fail = (_reason: Error): void => undefined;
  const work = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work: () => work, end: () => end(), fail: (reason: Error) => fail(reason) };
};

describe("a background", () => {
  it("runs no timer and calls nothing as long as it has no work", () => {
    const { did, timers } = createBackground();

    assert.deepEqual([did, timers()], [[], 0]);
  });

  it("calls the browser while it works, and no more when the last work has ended", async () => {
    const { did, timers, passTwentySeconds, awake } = createBackground();
    const [one, other] = [openWork(), openWork()];
    const works = [awake(one.work), awake(other.work)];
    assert.deepEqual([did.splice(0), timers()], [["noted"], 1]);

    passTwentySeconds();
    one.end();
    await works[0];
    passTwentySeconds();
    assert.deepEqual([did.splice(0), timers()], [["called", "called"], 1]);

    other.end();
    await works[1];
    assert.deepEqual([did, timers()], [["forgot"], 0]);
  });

  it("rests after work that went wrong, too", async () => {
    const { timers, awake } = createBackground();
    const { work, fail } = openWork();
    const done = awake(work);
    fail(new Error("a bug"));

    await assert.rejects(done, /a bug/);
    assert.equal(timers(), 0);
  });
});
