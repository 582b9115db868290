import fc from "fast-check";
import { coreMethods } from "../../../shared/messages/core-methods.ts";
import { sampleCalls, type SampleIds } from "../../helpers/sample-calls.ts";
import { changeAt, placesIn, type Place } from "./change-at.ts";

type Asked = readonly [method: string, ...args: readonly unknown[]];

/**
 * Whatever may arrive on a window that others can post to: chance, calls that are right, calls that were right before
 * something in them was changed, and forgeries. `own` are the shell's calls, right and wrong.
 */
export const strangeMessages = (ids: SampleIds, own: readonly Asked[]): fc.Arbitrary<unknown> => {
  const samples = sampleCalls(ids);
  const light = anyOf([...samples.filter(([method]) => !heavy.includes(method)), ...own]);
  // A few of the heavy ones are enough.
  const right = fc.oneof(
    { weight: 30, arbitrary: light },
    { weight: 1, arbitrary: anyOf(samples.filter(([method]) => heavy.includes(method))) },
  );
  const refilled = fc.tuple(right, fc.nat(), words, numbers).map(refill);
  const changed = fc.tuple(right, fc.nat(), change).map(changeSomewhere);
  const crossed = fc.tuple(right, right).map(([[method], [, ...args]]): Asked => [method, ...args]);

  return fc.oneof(
    { weight: 12, arbitrary: anything },
    { weight: 10, arbitrary: oddCall },
    { weight: 13, arbitrary: right.chain(numbered) },
    { weight: 30, arbitrary: refilled.chain(numbered) },
    { weight: 25, arbitrary: changed.chain(numbered) },
    { weight: 5, arbitrary: crossed.chain(numbered) },
    { weight: 5, arbitrary: forged },
  );
};

/** These read everything there is, or make it grow. */
const heavy: readonly string[] = ["themes", "exportThemes", "overview", "draftPath", "draftProposal", "timeline"];

/** Any method, then any of its calls. */
const anyOf = (calls: readonly Asked[]): fc.Arbitrary<Asked> => {
  const methods = [...new Set(calls.map(([method]) => method))];
  return fc.oneof(...methods.map((method) => fc.constantFrom(...calls.filter(([name]) => name === method))));
};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
});

/** Names that every object answers to, and what a parser may stumble over. */
const traps = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "length"];

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  // Halves of characters and marks that belong to nothing, too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...traps),
  fc.constantFrom("capture:", "capture:1", "theme:1", "path:../x"),
  fc.constantFrom("", " ", "-", "!", "\0", "\ud800", "a\udc00b", "2026-02-30", "0000-00-00", "+012345-01-01", "é"),
  fc.constantFrom(...[999, 1_001, 4_999, 5_001, 19_999, 20_001].map((length) => "ab ".repeat(length).slice(0, length))),
  fc.constantFrom(
    "x".repeat(1_001),
    `- ${"y".repeat(5_000)}`,
    "#".repeat(300),
    "> \n".repeat(400),
    "\u0000".repeat(9_000),
  ),
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "../../etc/passwd",
    "#constructor #__proto__ #é",
  ),
);

// Never -0: JSON cannot say it.
const numbers = fc.oneof(
  fc.constantFrom(0, -1, 1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 31, 2 ** 53, 2 ** 53 - 1, 1e308, 5e-324),
  fc.integer(),
  fc.double().map((number) => number + 0),
);

const polluted: unknown = JSON.parse(
  '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }',
);

/** A list of holes that nobody lives to walk through. */
const endless: unknown[] = [];
endless.length = 2 ** 32 - 1;

const odd = fc.oneof(
  numbers,
  words,
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown[]>(
    null,
    undefined,
    true,
    [],
    {},
    polluted,
    Object.create({ text: "inherited" }),
    Object.create(null),
    new Proxy({}, {}),
    () => "called",
    Symbol("x"),
    new Date(0),
    endless,
    Array.from({ length: 200 }).reduce<unknown>((inner) => ({ inner }), "deep"),
    Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], "deeper"),
  ),
);

/** What may be done to one value in a call that was right. */
const change = fc.oneof(
  fc.record({ how: fc.constant("replace" as const), by: odd }),
  fc.record({ how: fc.constant("replace" as const), by: fc.constantFrom(undefined, null) }),
  fc.record({ how: fc.constant("remove" as const) }),
  fc.record({ how: fc.constant("add" as const), key: fc.oneof(fc.constantFrom(...traps, "id", "0"), words), by: odd }),
  fc.record({ how: fc.constant("wrap" as const) }),
  fc.record({ how: fc.constant("inherit" as const) }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changeSomewhere = ([[method, ...args], at, how]: readonly [Asked, number, Change]): Asked => {
  const place = pickPlace(args, at);
  if (!place) return [method, how.how === "replace" ? how.by : null];
  if (how.how !== "remove") return [method, ...changeAt(args, place, (value) => changed(value, how))];
  const holder = place.slice(0, -1);
  if (holder.length === 0) return [method, ...args.toSpliced(Number(place[0]), 1)];
  return [method, ...changeAt(args, holder, (value) => without(value, place.at(-1) ?? 0))];
};

/** Somewhere in the arguments, and every other time at the top; nowhere when there are none. */
const pickPlace = (args: readonly unknown[], at: number): Place | undefined => {
  const places = placesIn(args).filter(({ length }) => length > 0 && (at % 2 === 0 || length === 1));
  return places[Math.floor(at / 2) % Math.max(1, places.length)];
};

const changed = (value: unknown, how: Exclude<Change, { how: "remove" }>): unknown => {
  if (how.how === "replace") return how.by;
  if (how.how === "wrap") return [value];
  if (typeof value !== "object" || value === null) return { valueOf: () => value, toString: () => value };
  if (how.how === "inherit") return Object.create(value);
  // As JSON.parse does it: a field of this name, not a prototype.
  const field = { value: how.by, enumerable: true, configurable: true, writable: true };
  return Object.defineProperty(value, Array.isArray(value) && how.key === "length" ? "size" : how.key, field);
};

const without = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  return Object.fromEntries(Object.entries(Object(value)).filter(([name]) => name !== key));
};

/** Another text or number in the place of one in the call: as often as not it is still right. */
const refill = ([[method, ...args], at, text, number]: readonly [Asked, number, string, number]): Asked => {
  const place = pickPlace(args, at);
  if (!place) return [method, ...args];
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") return text;
    return typeof value === "number" ? number : value;
  };
  return [method, ...changeAt(args, place, fill)];
};

const callNumber = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1 }) }, { weight: 1, arbitrary: odd });

/** The call as a message; now and then with another number or with more to it. */
const numbered = ([method, ...args]: Asked): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 9, arbitrary: callNumber.map((call) => ({ call, method, args })) },
    { weight: 1, arbitrary: fc.tuple(callNumber, words).map(([call, key]) => ({ call, method, args, [key]: key })) },
  );

const methodName = fc.oneof(
  fc.constantFrom(...coreMethods),
  fc.constantFrom(
    ...traps,
    "eraseEverything",
    "openRef",
    "saveFile",
    "Capture",
    "capture ",
    "api.capture",
    "__lookupGetter__",
  ),
  words,
);

const oddCall = fc.record(
  { call: callNumber, method: fc.oneof(methodName, odd), args: fc.oneof(fc.array(odd, { maxLength: 4 }), odd) },
  { requiredKeys: [] },
);

/** Answers to calls that nobody made, and events that only the host may tell. */
const forged = fc.oneof(
  fc.record({ answer: callNumber, value: odd }),
  fc.record({ answer: callNumber, failed: words }),
  fc.record({ event: fc.constantFrom("changed", "show"), changed: odd, href: words }),
  fc.record({ jsonrpc: fc.constant("2.0"), id: callNumber, method: methodName, params: fc.array(odd) }),
  fc.record({ type: words, data: fc.record({ call: callNumber, method: methodName, args: fc.array(odd) }) }),
);
