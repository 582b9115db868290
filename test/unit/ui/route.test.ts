import assert from "node:assert/strict";
import { parseRoute, routeHref } from "../../../shared/ui/route.ts";

describe("the address of a room", () => {
  it("leads back to where it came from", () => {
    for (const route of [{ room: "learn" }, { room: "now", id: "capture:01HZ/é %" }] as const)
      assert.deepEqual(parseRoute(routeHref(route)), route);
  });

  it("is Now when it is empty or unknown", () => {
    assert.deepEqual(parseRoute(""), { room: "now" });
    assert.deepEqual(parseRoute("#nowhere"), { room: "now" });
  });

  it("takes an id that was written without escapes", () => {
    assert.deepEqual(parseRoute("#now/capture:01HZ"), { room: "now", id: "capture:01HZ" });
  });

  it("does not stumble over a broken escape", () => {
    assert.deepEqual(parseRoute("#learn/%E0%A4%A"), { room: "learn", id: "%E0%A4%A" });
  });
});
