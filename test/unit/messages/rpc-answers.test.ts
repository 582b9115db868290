import assert from "node:assert/strict";
import { serve, type Channel } from "../../../shared/messages/rpc.ts";
import { pairChannels } from "../../helpers/pair-channels.ts";
import { anyCall, later, openLibrary, shelves, type Library } from "./library.ts";

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

/** The host's end of a channel whose other end is this test. */
const bareChannel = (post: (message: unknown) => void): { channel: Channel; hear(message: unknown): void } => {
  let receive: (message: unknown) => void = () => {};
  const listen: Channel["listen"] = (listener) => {
    receive = listener;
    return () => {};
  };
  return { channel: { post, listen }, hear: (message) => receive(message) };
};
