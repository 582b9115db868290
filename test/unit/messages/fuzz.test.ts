import assert from "node:assert/strict";
import fc from "fast-check";
import { readableOnly } from "../../../shared/domain/remove-unreadable.ts";
import { parseCapture } from "../../../shared/exchange/parse-entity/parse-capture.ts";
import { parsePath } from "../../../shared/exchange/parse-entity/parse-path.ts";
import { parseProposalEvent } from "../../../shared/exchange/parse-entity/parse-proposal-event.ts";
import { parseProposal } from "../../../shared/exchange/parse-entity/parse-proposal.ts";
import { parseStrategy } from "../../../shared/exchange/parse-entity/parse-strategy.ts";
import { parseTheme } from "../../../shared/exchange/parse-entity/parse-theme.ts";
import { checkCall } from "../../../shared/messages/check-call.ts";
import { coreCalls } from "../../../shared/messages/core-calls.ts";
import { coreMethods } from "../../../shared/messages/core-methods.ts";
import { serve, type Channel } from "../../../shared/messages/rpc.ts";
import type { Records } from "../../../shared/ports.ts";
import { ok, type Result } from "../../../shared/result.ts";
import type { World } from "../../helpers/create-world.ts";
import { fillWorld } from "./fill-world.ts";
import { spied, type Reached } from "./spied-api.ts";
import { strangeMessages } from "./strange-messages.ts";
import { assertOnlyRight, secret, shellSamples, shellTable, spiedShell } from "./test-shell.ts";

const many = 10_000;

describe("ten thousand strange messages", () => {
  it("reach only what the table lets through, and leave notes and store in order", async () => {
    const { world, ids, untouched, addressed } = await fillWorld();
    // Deleting everything would end the world that all the rest is looked at in.
    const core = spied({ ...world.api, deleteEverything: async () => ok(null) });
    const shell = spiedShell();
    const bugs: unknown[] = [];
    const host = createHost();
    const written = watchWrites(world);
    serve({
      channel: host.channel,
      api: { ...core.api, ...shell.api },
      check: checkCall({ ...coreCalls, ...shellTable }),
      onBug: (bug) => bugs.push(bug),
    });

    const messages = fc.sample(strangeMessages(ids, shellSamples), { numRuns: many, seed: 20261110 });
    // One after the other, so that what goes wrong once goes wrong again.
    for (const message of messages) {
      await host.hear(message);
      await assertReadsWell(world, written.take());
    }

    // They got somewhere: a fuzz that never comes past the door tests nothing.
    assert.ok(core.calls.length > many / 10, `${core.calls.length} calls came through`);
    assert.deepEqual([...new Set(core.calls.map(([method]) => method))].sort(), [...coreMethods].sort());

    assertOnlyRight(shell.calls);
    assertAnswered(messages, host.posted);
    assertNothingLeaks(host.posted);
    assert.equal(Reflect.get({}, "polluted"), undefined);
    // Nothing broke off but what was planted: the core can do whatever passes the check.
    assert.deepEqual([...new Set(bugs.map(String))], [`Error: ${secret}`]);

    const edited = new Set(core.calls.filter(changesText).map(([, id]) => id));
    for (const note of untouched) assert.deepEqual(await world.store.captures.find(note.id), note);
    for (const { id, text } of addressed)
      if (!edited.has(id)) assert.equal((await world.store.captures.find(id))?.text, text);

    await host.hear({ call: 1, method: "notes", args: [[untouched[0]?.id]] });
    assert.deepEqual(host.posted.at(-1), {
      answer: 1,
      value: await world.api.notes(untouched.slice(0, 1).map(({ id }) => id)),
    });
  });
});

/** The host's end of a channel: `hear` takes a message in and, when it is a call, waits for its answer. */
const createHost = () => {
  const posted: unknown[] = [];
  let receive: (message: unknown) => void = () => {};
  const channel: Channel = {
    post: (message) => void posted.push(message),
    listen: (listener) => {
      receive = listener;
      return () => {};
    },
  };
  const hear = async (message: unknown): Promise<void> => {
    const due = posted.length + (isCall(message) ? 1 : 0);
    receive(message);
    while (posted.length < due) await new Promise(setImmediate);
  };
  return { channel, posted, hear };
};

/** Said once more, apart from the code that is tried: what is a call, and must be answered. */
const isCall = (message: unknown): message is { readonly call: number; readonly method: string } => {
  if (typeof message !== "object" || message === null) return false;
  if (![Object.prototype, null].includes(Object.getPrototypeOf(message))) return false;
  const { call, method, args }: Readonly<Record<string, unknown>> = { ...message };
  return (
    Reflect.ownKeys(message).map(String).sort().join(" ") === "args call method" &&
    Number.isSafeInteger(call) &&
    Number(call) > 0 &&
    typeof method === "string" &&
    Array.isArray(args)
  );
};

/** Every call once, and nothing else. */
const assertAnswered = (messages: readonly unknown[], posted: readonly unknown[]): void => {
  const asked = messages.filter(isCall).map(({ call }) => call);
  const answered = posted.map((message): unknown => Reflect.get(Object(message), "answer"));
  assert.ok(asked.length > many / 2, `${asked.length} calls`);
  assert.deepEqual(answered.map(Number).sort(ascending), asked.sort(ascending));
};

const assertNothingLeaks = (posted: readonly unknown[]): void => {
  const sentences = new Set([...coreMethods, ...Object.keys(spiedShell().api), "call"].map((name) => `${name} failed`));
  for (const message of posted) {
    const { answer: _answer, ...said }: Readonly<Record<string, unknown>> = { ...Object(message) };
    const [key, ...more] = Object.keys(said);
    assert.ok(
      more.length === 0 && (key === undefined || key === "value" || key === "failed"),
      Object.keys(said).join(),
    );
    if (key === "failed") assert.ok(sentences.has(String(said["failed"])), String(said["failed"]));
    assert.ok(!JSON.stringify(message).includes(secret));
    assert.deepEqual(JSON.parse(JSON.stringify(message)), message);
  }
};

const changesText = ([method, , change]: Reached): boolean =>
  method === "editCapture" && Object.hasOwn(Object(change), "text");

type Written = readonly (readonly [table: string, id: string])[];

/** Notes down every record that is written; `take` gives those since the last time. */
const watchWrites = ({ store }: World): { take(): Written } => {
  let written: Written = [];
  store.subscribe(({ changes }) => {
    written = [...written, ...changes.flatMap(({ table, ids = [] }) => ids.map((id) => [table, id] as const))];
  });
  const take = (): Written => {
    const taken = written;
    written = [];
    return taken;
  };
  return { take };
};

/** What was written can be read by whoever gets it in a file, also a note that was taken back. */
const assertReadsWell = async ({ store }: World, written: Written): Promise<void> => {
  const tables: Readonly<
    Record<string, readonly [Pick<Records<unknown>, "find">, (value: unknown) => Result<unknown, unknown>]>
  > = {
    captures: [store.captures, parseCapture],
    themes: [store.themes, parseTheme],
    paths: [store.paths, parsePath],
    proposals: [store.proposals, parseProposal],
    proposalEvents: [store.proposalEvents, parseProposalEvent],
    strategies: [store.strategies, parseStrategy],
  };
  for (const [name, id] of written) {
    if (name === "settings") continue;
    const [table, parse] = tables[name] ?? [];
    const record = await table?.find(id);
    const read = parse?.(record);
    assert.ok(read?.ok, `${name} ${id} ${JSON.stringify(read)}`);
    assert.deepEqual(readableOnly(record), record, `${name} ${id}`);
  }
};

const ascending = (a: number, b: number): number => a - b;
