import assert from "node:assert/strict";
import { checkCall } from "../../../shared/messages/check-call.ts";
import { line, objectOf, oneOf, optional } from "../../../shared/messages/checks.ts";
import { coreCalls } from "../../../shared/messages/core-calls.ts";
import { coreMethods } from "../../../shared/messages/core-methods.ts";
import { readPath, pathValues } from "../../../shared/ui/learn/path-fields.ts";
import { readStep, stepValues } from "../../../shared/ui/learn/step-fields.ts";
import { partForms } from "../../../shared/ui/propose/part-forms.ts";
import { makePath } from "../../helpers/make-path.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";
import { sampleCalls, sampleIds } from "../../helpers/sample-calls.ts";
import { describeValue } from "../exchange/parse-entity/with-fault.ts";
import { badCalls } from "./bad-calls.ts";
import { changeAt, placesIn, valueAt } from "./change-at.ts";

const isAllowed = checkCall(coreCalls);
const samples = sampleCalls(sampleIds);
/** The arguments that may be absent, by their place. */
const mayBeAbsent: ReadonlyMap<string, number> = new Map([
  ["movePath", 2],
  ["deleteCapture", 1],
  ["timeline", 1],
]);

describe("the table of calls to the core", () => {
  it("holds every method of the contract, under the names that a far side is told", () => {
    assert.deepEqual(Object.keys(coreCalls).sort(), [...coreMethods].sort());
  });

  it("is tried below with a call of every method", () => {
    assert.deepEqual([...new Set(samples.map(([method]) => method))].sort(), [...coreMethods].sort());
    assert.deepEqual([...new Set(badCalls.map(([method]) => method))].sort(), [...coreMethods].sort());
  });
});

describe("a call to the core", () => {
  for (const [method, ...args] of samples)
    it(`may be ${method} ${describeValue(args)}`, () => {
      assert.equal(isAllowed(method, args), true);
    });

  for (const [method, ...args] of badCalls)
    it(`may not be ${method} ${describeValue(args)}`, () => {
      assert.equal(isAllowed(method, args), false);
    });

  it("is of a method in the table itself, not of one that every object has", () => {
    for (const method of ["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf", "", "Capture"])
      assert.equal(isAllowed(method, []), false, method);
  });

  it("has no argument too many", () => {
    for (const [method, ...args] of samples.filter(({ length }) => length > 1))
      for (const extra of [null, "", {}, sampleIds.captureId])
        // Leaving a path says why in an argument that may be absent.
        if (!(method === "movePath" && args.length === 2 && typeof extra === "string"))
          assert.equal(isAllowed(method, [...args, extra]), false, `${method} ${describeValue(extra)}`);
  });

  it("has no argument too few", () => {
    for (const [method, ...args] of samples.filter(({ length }) => length > 1))
      if (mayBeAbsent.get(method) !== args.length - 1)
        assert.equal(isAllowed(method, args.slice(0, -1)), false, method);
  });

  it("holds no field that the contract does not know, however deep", () => {
    const strange = [(value: object) => ({ ...value, extra: strangeValue }), withOwnPrototype, Object.create];
    for (const { method, args, at } of everyPlace())
      if (isRecord(valueAt(args, at)))
        for (const change of strange)
          assert.equal(
            isAllowed(
              method,
              changeAt(args, at, (value) => change(Object(value))),
            ),
            false,
            `${method} ${at.join(".")}`,
          );
  });

  it("holds nothing that is no JSON, however deep", () => {
    const strange = [undefined, Number.NaN, Infinity, 1n, Symbol("x"), strangeValue, new Date(0), new Map(), /x/];
    for (const { method, args, at } of everyPlace())
      for (const value of strange)
        assert.equal(
          isAllowed(
            method,
            changeAt(args, at, () => value),
          ),
          value === undefined && at.length === 1 && mayBeAbsent.get(method) === at[0],
          `${method} ${at.join(".")} ${typeof value}`,
        );
  });

  it("holds no list with a hole", () => {
    for (const { method, args, at } of everyPlace().filter(({ at }) => at.length > 0)) {
      const value = valueAt(args, at);
      if (!Array.isArray(value)) continue;
      const holed = [...value];
      holed.length += 1;
      assert.equal(
        isAllowed(
          method,
          changeAt(args, at, () => holed),
        ),
        false,
        `${method} ${at.join(".")}`,
      );
    }
  });
});

describe("what the screens send", () => {
  it("passes for every part of a proposal", () => {
    const proposal = makeProposal();
    for (const [name, form] of Object.entries(partForms)) {
      const change = form.read(proposal, form.values(proposal), () => crypto.randomUUID());
      assert.equal(isAllowed("editProposal", [sampleIds.proposalId, change]), true, name);
    }
  });

  it("passes for a path and every step of it", () => {
    const path = makePath();
    assert.equal(isAllowed("editPath", [sampleIds.pathId, readPath(path, pathValues(path))]), true);
    for (const [stepId, step] of Object.entries(path.steps))
      assert.equal(isAllowed("editStep", [sampleIds.pathId, stepId, readStep(step, stepValues(step))]), true, stepId);
  });
});

describe("a table of one's own", () => {
  const isAsked = checkCall({
    lend: [objectOf<{ title: string; weeks?: 1 | 2 }>({ title: line, weeks: optional(oneOf(1, 2)) })],
  });

  it("is checked by the same rules", () => {
    assert.equal(isAsked("lend", [{ title: "Pluk" }]), true);
    assert.equal(isAsked("lend", [{ title: "Pluk", weeks: 2 }]), true);
    assert.equal(isAsked("lend", [{ title: "Pluk", weeks: 3 }]), false);
    assert.equal(isAsked("lend", [{ weeks: 2 }]), false);
    assert.equal(isAsked("lend", [{ title: "Pluk", weeks: undefined }]), false);
    assert.equal(isAsked("overview", []), false);
  });
});

const strangeValue = (): string => "a function";

const withOwnPrototype = (value: object): object => {
  const copy = { ...value };
  Object.defineProperty(copy, "__proto__", { value: {}, enumerable: true });
  return copy;
};

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every argument of every sample, and every value inside them. */
const everyPlace = () =>
  samples.flatMap(([method, ...args]) =>
    placesIn(args)
      .filter((at) => at.length > 0)
      .map((at) => ({ method, args, at })),
  );
