import assert from "node:assert/strict";
import { connect, serve, type Channel } from "../../../shared/messages/rpc.ts";
import { pairChannels, type ChannelPair } from "../../helpers/pair-channels.ts";

interface Library {
  find(title: string, shelf?: number): Promise<{ readonly title: string; readonly shelf: number } | null>;
  lend(title: string): Promise<void>;
  close(): Promise<string>;
}

const titles = ["find", "lend", "close"] as const;

const shelves: Library = {
  find: async (title, shelf = 1) => (title === "Max" ? null : { title, shelf }),
  lend: async () => undefined,
  close: async () => "closed",
};

const anyCall = (): boolean => true;

/** A library at the host's end, and the view's way to it. */
const openLibrary = (api: Library = shelves, { host, view }: ChannelPair = pairChannels()) => {
  const bugs: unknown[] = [];
  const stop = serve<Library>({ channel: host, api, check: anyCall, onBug: (bug) => bugs.push(bug) });
  return { ...connect<Library>(view, titles), stopServing: stop, bugs };
};

/** A promise with its handles, for a call that is answered when the test says so. */
const later = <T>() => {
  const handles: { settle(value: T): void; fail(error: Error): void } = { settle: () => {}, fail: () => {} };
  const promise = new Promise<T>((resolve, reject) => Object.assign(handles, { settle: resolve, fail: reject }));
  return { promise, ...handles };
};

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

describe("the side that answers", () => {
  const unknown = ["steal", "toString", "constructor", "hasOwnProperty", "__proto__", "", "find "];
  for (const method of unknown)
    it(`does not know "${method}", and does not repeat the name`, async () => {
      const pair = pairChannels();
      const { bugs } = openLibrary(shelves, pair);

      pair.view.post({ call: 7, method, args: [] });
      await pair.quiet();

      assert.deepEqual(pair.posted.slice(1), [{ answer: 7, failed: "call failed" }]);
      assert.deepEqual(bugs, []);
    });

  const strangers: readonly (readonly [what: string, message: unknown])[] = [
    ["nothing", null],
    ["a word", "close"],
    ["a number", 7],
    ["a list", [{ call: 1, method: "close", args: [] }]],
    ["a message of somebody else", { type: "webpackOk", data: { call: 1 } }],
    ["a call without a number", { method: "close", args: [] }],
    ["a call with number 0", { call: 0, method: "close", args: [] }],
    ["a call with half a number", { call: 1.5, method: "close", args: [] }],
    ["a call with too large a number", { call: 2 ** 53, method: "close", args: [] }],
    ["a call with a number in words", { call: "1", method: "close", args: [] }],
    ["a call without a method", { call: 1, args: [] }],
    ["a call with a list for a method", { call: 1, method: ["close"], args: [] }],
    ["a call without arguments", { call: 1, method: "close" }],
    ["a call with something like a list", { call: 1, method: "close", args: { length: 0 } }],
    ["a call with more to it", { call: 1, method: "close", args: [], then: "more" }],
    ["a call with a prototype", JSON.parse('{ "call": 1, "method": "close", "args": [], "__proto__": {} }')],
    ["an answer", { answer: 1, value: "closed" }],
    ["an event", { event: "show", href: "#now" }],
  ];
  for (const [what, message] of strangers)
    it(`says nothing to ${what}`, async () => {
      const pair = pairChannels();
      const { bugs } = openLibrary(shelves, pair);

      pair.view.post(message);
      await pair.quiet();

      assert.equal(pair.posted.length, 1);
      assert.deepEqual(bugs, []);
    });

  it("says nothing to what is no plain object, even if it looks like a call", async () => {
    const answers: unknown[] = [];
    const { channel, hear } = bareChannel((message) => answers.push(message));
    serve<Library>({ channel, api: shelves, check: anyCall });

    const call = { call: 1, method: "close", args: [] };
    hear(Object.assign(Object.create({}), call));
    hear(Object.create(call));
    hear(Object.assign(new Map(), call));
    hear(call);
    await new Promise(setImmediate);

    assert.deepEqual(answers, [{ answer: 1, value: "closed" }]);
  });

  it("stops: it takes no call, and sends no answer that was still on its way", async () => {
    const pair = pairChannels();
    const asked: string[] = [];
    const first = later<string>();
    const close = (): Promise<string> => {
      asked.push("close");
      return first.promise;
    };
    const { stopServing } = openLibrary({ ...shelves, close }, pair);

    pair.view.post({ call: 1, method: "close", args: [] });
    await pair.quiet();
    stopServing();
    first.settle("too late");
    pair.view.post({ call: 2, method: "close", args: [] });
    await pair.quiet();

    assert.deepEqual(asked, ["close"]);
    assert.equal(pair.posted.filter((message) => Object.hasOwn(Object(message), "answer")).length, 0);
  });

  it("lives on when its channel is gone", async () => {
    const bugs: unknown[] = [];
    const gone = new Error("the webview is disposed");
    const { channel, hear } = bareChannel(() => {
      throw gone;
    });
    serve<Library>({ channel, api: shelves, check: anyCall, onBug: (bug) => bugs.push(bug) });

    hear({ call: 1, method: "close", args: [] });
    await new Promise(setImmediate);

    assert.deepEqual(bugs, [gone, gone]);
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

/** The host's end of a channel whose other end is this test. */
const bareChannel = (post: (message: unknown) => void): { channel: Channel; hear(message: unknown): void } => {
  let receive: (message: unknown) => void = () => {};
  const listen: Channel["listen"] = (listener) => {
    receive = listener;
    return () => {};
  };
  return { channel: { post, listen }, hear: (message) => receive(message) };
};
