import assert from "node:assert/strict";
import { connect, serve } from "../../../shared/messages/rpc.ts";
import { pairChannels } from "../../helpers/pair-channels.ts";
import { anyCall, later, openLibrary, shelves, titles, type Library } from "./library.ts";

describe("a call over a channel", () => {
  it("brings the arguments there and the value back", async () => {
    const { api } = openLibrary();

    assert.deepEqual(await api.find("Nijntje", 4), { title: "Nijntje", shelf: 4 });
    assert.equal(await api.close(), "closed");
  });

  it("tells nothing from null, and needs no last argument", async () => {
    const { api } = openLibrary();

    assert.equal(await api.find("Max"), null);
    assert.equal(await api.lend("Pluk"), undefined);
    assert.deepEqual(await api.find("Pluk", undefined), { title: "Pluk", shelf: 1 });
  });

  it("settles with its own answer, whichever is done first", async () => {
    const first = later<string>();
    const { api } = openLibrary({ ...shelves, close: () => first.promise });

    const slow = api.close();
    const quick = await api.find("Pluk");
    first.settle("at last");

    assert.deepEqual([quick?.title, await slow], ["Pluk", "at last"]);
  });

  it("is made in the order in which it was asked", async () => {
    const lent: string[] = [];
    const { api } = openLibrary({ ...shelves, lend: async (title) => void lent.push(title) });

    await Promise.all(["a", "b", "c", "d"].map((title) => api.lend(title)));

    assert.deepEqual(lent, ["a", "b", "c", "d"]);
  });

  it("fails with the name of its method and nothing else", async () => {
    const pair = pairChannels();
    const secret = new Error("cannot read /home/sanne/secret.db");
    const { api, bugs } = openLibrary({ ...shelves, lend: () => Promise.reject(secret) }, pair);

    await assert.rejects(api.lend("Pluk"), { message: "lend failed" });

    assert.deepEqual(bugs, [secret]);
    assert.doesNotMatch(JSON.stringify(pair.posted), /secret|sanne|stack/);
  });

  it("fails as well when its method breaks off before it promised anything", async () => {
    const bug = new TypeError("x is not a function");
    const { api, bugs } = openLibrary({
      ...shelves,
      close: () => {
        throw bug;
      },
    });

    await assert.rejects(api.close(), { message: "close failed" });
    assert.deepEqual(bugs, [bug]);
  });

  it("fails when its value cannot be sent", async () => {
    const { host, view } = pairChannels();
    const endless: unknown[] = [];
    endless.push(endless);
    const bugs: unknown[] = [];
    const api = { read: async (): Promise<unknown> => endless };
    serve({ channel: host, api, check: anyCall, onBug: (bug) => bugs.push(bug) });

    await assert.rejects(connect<typeof api>(view, ["read"]).api.read(), { message: "read failed" });
    assert.equal(bugs.length, 1);
  });

  it("that the check refuses is not made", async () => {
    const { host, view } = pairChannels();
    const asked: unknown[] = [];
    const lent: string[] = [];
    serve<Library>({
      channel: host,
      api: { ...shelves, lend: async (title) => void lent.push(title) },
      check: (method, args) => {
        asked.push([method, ...args]);
        return false;
      },
    });

    await assert.rejects(connect<Library>(view, titles).api.lend("Pluk"), { message: "lend failed" });

    assert.deepEqual(asked, [["lend", "Pluk"]]);
    assert.deepEqual(lent, []);
  });

  it("whose check breaks off is not made either", async () => {
    const { host, view } = pairChannels();
    const bugs: unknown[] = [];
    const bug = new Error("a broken check");
    const check = (): boolean => {
      throw bug;
    };
    serve<Library>({ channel: host, api: shelves, check, onBug: (error) => bugs.push(error) });

    await assert.rejects(connect<Library>(view, titles).api.close(), { message: "close failed" });
    assert.deepEqual(bugs, [bug]);
  });
});

describe("the side that asks", () => {
  it("has the methods it was told, and no other", () => {
    const { api } = openLibrary();

    assert.deepEqual(Object.keys(api), titles);
  });

  it("gives up its open calls when it stops, and asks no more", async () => {
    const pair = pairChannels();
    const { api, stop } = openLibrary({ ...shelves, close: () => later<string>().promise }, pair);

    const open = api.close();
    await pair.quiet();
    stop();

    await assert.rejects(open, { message: "close failed" });
    await assert.rejects(api.find("Pluk"), { message: "find failed" });
    assert.equal(pair.posted.length, 1);
  });

  it("takes one answer to a call, the first", async () => {
    const { view, host, quiet } = pairChannels();
    const { api } = connect<Library>(view, titles);
    const calls: number[] = [];
    host.listen((message) => calls.push(Number(Reflect.get(Object(message), "call"))));

    const asked = api.close();
    await quiet();
    host.post({ answer: calls[0], value: "first" });
    host.post({ answer: calls[0], value: "second" });
    host.post({ answer: calls[0], failed: "third" });
    await quiet();

    assert.equal(await asked, "first");
  });

  it("does not mind answers that nobody asked for, nor what is none", async () => {
    const { view, host, quiet } = pairChannels();
    const { api } = connect<Library>(view, titles);
    let call = 0;
    host.listen((message) => (call = Number(Reflect.get(Object(message), "call"))));

    const asked = api.close();
    await quiet();
    host.post({ answer: call + 1, value: "of another call" });
    host.post({ answer: String(call), value: "in words" });
    host.post({ answer: call, value: "with more to it", more: true });
    host.post({ answer: call, failed: { message: "no text" } });
    host.post([call, "a list"]);
    host.post(null);
    await quiet();
    host.post({ answer: call, value: "its own" });

    assert.equal(await asked, "its own");
  });

  it("says of a failure what it knows itself, not what the far side wrote", async () => {
    const { view, host, quiet } = pairChannels();
    const { api } = connect<Library>(view, titles);
    host.listen((message) => host.post({ answer: Reflect.get(Object(message), "call"), failed: "<b>anything</b>" }));

    await assert.rejects(api.close(), { message: "close failed" });
    await quiet();
  });

  it("does not take the late answers to the page before it for its own", async () => {
    const pair = pairChannels();
    const first = later<string>();
    const answers = [first.promise, later<string>().promise];
    const { api, stop } = openLibrary({ ...shelves, close: () => answers.shift() ?? Promise.resolve("third") }, pair);
    const before = api.close();
    stop();
    await assert.rejects(before);

    const anew = connect<Library>(pair.view, titles);
    let isSettled = false;
    const asked = anew.api.close().finally(() => (isSettled = true));
    await pair.quiet();
    first.settle("for the page before");
    await pair.quiet();

    assert.equal(isSettled, false);
    anew.stop();
    await assert.rejects(asked);
  });

  it("rejects what cannot be sent, and goes on", async () => {
    const { api } = openLibrary();
    const endless: unknown[] = [];
    endless.push(endless);

    // A title is a text by its type; this is what a bug of the page would do.
    await assert.rejects(api.lend(endless as unknown as string), TypeError);
    assert.equal(await api.close(), "closed");
  });
});
