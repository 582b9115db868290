import assert from "node:assert/strict";
import { parseRoute, routeHref } from "../../../shared/ui/route.ts";

describe("the address of a room", () => {
  it("leads back to where it came from", () => {
    for (const route of [
      { room: "learn" },
      { room: "now", id: "capture:01HZ/é %" },
      { room: "now", id: "capture:01HZ/saved", saved: true },
    ] as const)
      assert.deepEqual(parseRoute(routeHref(route)), route);
  });

  it("is Now when it is empty or unknown", () => {
    assert.deepEqual(parseRoute(""), { room: "now" });
    assert.deepEqual(parseRoute("#nowhere"), { room: "now" });
  });

  it("asks in Now, and nowhere else, for what comes back after saving", () => {
    assert.equal(routeHref({ room: "now", id: "capture:01HZ", saved: true }), "#now/capture%3A01HZ/saved");
    assert.deepEqual(parseRoute("#now/capture%3A01HZ/saved"), { room: "now", id: "capture:01HZ", saved: true });
    assert.deepEqual(parseRoute("#learn/theme%3A01HZ/saved"), { room: "learn", id: "theme:01HZ" });
    assert.deepEqual(parseRoute("#now/capture%3A01HZ/other"), { room: "now", id: "capture:01HZ" });
    assert.deepEqual(parseRoute("#now//saved"), { room: "now" });
  });

  it("takes an id that was written without escapes", () => {
    assert.deepEqual(parseRoute("#now/capture:01HZ"), { room: "now", id: "capture:01HZ" });
  });

  it("does not stumble over a broken escape", () => {
    assert.deepEqual(parseRoute("#learn/%E0%A4%A"), { room: "learn", id: "%E0%A4%A" });
  });
});
