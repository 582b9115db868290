import assert from "node:assert/strict";
import { earnedRooms } from "../../../shared/ui/rooms-nav.tsx";

const none = { themes: 0, paths: 0, ideas: 0, proposals: 0 };

describe("the rooms", () => {
  it("are only Now at first", () => {
    assert.deepEqual(earnedRooms(none), ["now"]);
  });

  it("earn Learn and Propose by a theme", () => {
    assert.deepEqual(earnedRooms({ ...none, themes: 1 }), ["now", "learn", "propose"]);
  });

  it("earn Propose by an idea", () => {
    assert.deepEqual(earnedRooms({ ...none, ideas: 1 }), ["now", "propose"]);
  });

  it("keep what is already in them", () => {
    assert.deepEqual(earnedRooms({ ...none, paths: 1, proposals: 1 }), ["now", "learn", "propose"]);
  });
});
