import assert from "node:assert/strict";
import { drawQuadrants, drawRing } from "../../../../shared/ui/now/circle-geometry.ts";

const counts = { govern: 5, organise: 8, execute: 16, maintain: 9 };

describe("the circle", () => {
  it("draws the domains in reading order", () => {
    const order = drawQuadrants(counts).map(({ domain }) => domain);

    assert.deepEqual(order, ["govern", "organise", "execute", "maintain"]);
  });

  it("starts each ripple half a gap from the axis", () => {
    const [govern] = drawQuadrants(counts);

    assert.match(govern?.notes ?? "", /^M51\.21 56\.4A9\.5 9\.5 0 0 1 56\.4 51\.21/);
  });

  it("fills the domain with the most notes and leaves no room in it", () => {
    const execute = drawQuadrants(counts).find(({ domain }) => domain === "execute");

    assert.equal(execute?.room, "");
    assert.equal(arcsIn(execute?.notes ?? ""), 5);
  });

  it("fills from the inside, so that few notes stay near the middle", () => {
    const [govern] = drawQuadrants({ govern: 1, organise: 0, execute: 0, maintain: 0 });

    assert.match(govern?.notes ?? "", /A9\.5 /);
    assert.doesNotMatch(govern?.notes ?? "", /A43\.5 /);
    assert.match(govern?.room ?? "", /A43\.5 /);
  });

  it("is not full before eight notes, however few there are elsewhere", () => {
    const one = drawQuadrants({ govern: 7, organise: 0, execute: 0, maintain: 0 })[0];
    const full = drawQuadrants({ govern: 8, organise: 0, execute: 0, maintain: 0 })[0];

    assert.notEqual(one?.room, "");
    assert.equal(full?.room, "");
  });

  it("draws only room without notes", () => {
    for (const { notes, room } of drawQuadrants({ govern: 0, organise: 0, execute: 0, maintain: 0 })) {
      assert.equal(notes, "");
      assert.equal(arcsIn(room), 5);
    }
  });
});

describe("the ring", () => {
  it("has one arc a step, clockwise from the top", () => {
    const arcs = drawRing(5);

    assert.equal(arcs.length, 5);
    assert.equal(arcs[0], "M63.41 5.11A55 55 0 0 1 111.15 39.8");
  });

  it("takes the long way round for a path of one step", () => {
    assert.match(drawRing(1)[0] ?? "", /A55 55 0 1 1 /);
  });

  it("is empty without a path", () => {
    assert.deepEqual(drawRing(0), []);
  });
});

const arcsIn = (path: string): number => path.split("A").length - 1;
