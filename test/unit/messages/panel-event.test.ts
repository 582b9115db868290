import assert from "node:assert/strict";
import { parsePanelEvent, type PanelEvent } from "../../../shared/messages/panel-event.ts";
import { hear, tell } from "../../../shared/messages/rpc.ts";
import { pairChannels } from "../../helpers/pair-channels.ts";

const changed: PanelEvent = {
  event: "changed",
  changed: { revision: 3, changes: [{ table: "captures", ids: ["capture:1"] }, { table: "settings" }] },
};
const show: PanelEvent = { event: "show", href: "#propose/proposal%3A01HZY3V9Q8W7E6R5T4Y3K2J1H0" };

describe("what the host tells its screens", () => {
  it("is heard as it was told, in order, until one stops listening", async () => {
    const { host, view, quiet } = pairChannels();
    const heard: PanelEvent[] = [];
    const stop = hear(view, (event) => heard.push(event));

    tell(host, changed);
    tell(host, show);
    await quiet();
    stop();
    tell(host, changed);
    await quiet();

    assert.deepEqual(heard, [changed, show]);
  });

  it("is not mixed up with answers, calls or what others say", async () => {
    const { host, view, quiet } = pairChannels();
    const heard: PanelEvent[] = [];
    hear(view, (event) => heard.push(event));

    for (const message of [null, "changed", [], { answer: 1 }, { call: 1, method: "show", args: [] }, { type: "hi" }])
      host.post(message);
    await quiet();

    assert.deepEqual(heard, []);
  });

  const strange: readonly (readonly [what: string, message: unknown])[] = [
    ["an event of another name", { ...show, event: "open" }],
    ["a place outside the screens", { event: "show", href: "https://example.org/#now" }],
    ["a place that is no text", { event: "show", href: ["#now"] }],
    ["a place without end", { event: "show", href: `#${"n".repeat(1_000)}` }],
    ["a place with more to it", { ...show, changed: {} }],
    ["a change without a revision", { event: "changed", changed: { changes: [] } }],
    ["a change with a negative revision", { event: "changed", changed: { revision: -1, changes: [] } }],
    ["a change without tables", { event: "changed", changed: { revision: 1 } }],
    ["a change of something like a list", { event: "changed", changed: { revision: 1, changes: { length: 0 } } }],
    ["a change of no table", { event: "changed", changed: { revision: 1, changes: [{ ids: ["capture:1"] }] } }],
    [
      "a change of ids that are no texts",
      { event: "changed", changed: { revision: 1, changes: [{ table: "captures", ids: [1] }] } },
    ],
  ];
  for (const [what, message] of strange)
    it(`is not ${what}`, () => {
      assert.equal(parsePanelEvent(message), undefined);
    });
});
