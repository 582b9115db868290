import assert from "node:assert/strict";
import fc from "fast-check";
import { canonicalJson } from "../../../shared/domain/canonical-json.ts";

/** The bits of an IEEE 754 double, as RFC 8785 writes them down in its appendix B. */
const fromBits = (hex: string): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
};

describe("canonical JSON", () => {
  it("is what RFC 8785 gives for its own example (3.2.2 and 3.2.3)", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };

    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts keys by UTF-16 code units, as the second example of RFC 8785 3.2.3", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };

    const canonical = canonicalJson(value);

    assert.deepEqual(
      [...canonical.matchAll(/:"([^"]*)"/g)].map((match) => match[1]),
      [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        // In the RFC this one comes last. In NFC it is two characters, of which the first comes before the euro sign.
        "Hebrew Letter Dalet With Dagesh",
        "Euro Sign",
        "Emoji: Grinning Face",
      ],
    );
    assert.ok(canonical.startsWith('{"\\r":"Carriage Return","1":"One","\u0080":'));
  });

  it("puts a character beyond the first plane before one late in that plane, as UTF-16 does", () => {
    assert.equal(canonicalJson({ "\ufffd": 1, "\u{1f600}": 2 }), '{"\u{1f600}":2,"\ufffd":1}');
  });

  for (const [bits, printed] of [
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ] as const) {
    it(`prints the number with bits ${bits} as ${printed}`, () => {
      assert.equal(canonicalJson(fromBits(bits)), printed);
    });
  }

  it("writes the same text for letters composed and decomposed, in values and in keys", () => {
    assert.equal(canonicalJson({ "e\u0301e\u0301n": "cafe\u0301" }), '{"één":"café"}');
  });

  it("sorts keys as they are written, after composing them", () => {
    // Decomposed, "e" + accent would come before "f"; composed, "é" comes after it.
    assert.equal(canonicalJson({ "e\u0301": 1, f: 2 }), '{"f":2,"é":1}');
  });

  it("keeps the order of a list", () => {
    assert.equal(canonicalJson([3, "b", { b: [], a: {} }, "a"]), '[3,"b",{"a":{},"b":[]},"a"]');
  });

  for (const [what, value] of [
    ["undefined", undefined],
    ["an undefined member", { a: undefined }],
    ["an undefined item", [undefined]],
    ["a hole in a list", Object.assign([], { length: 1 })],
    ["NaN", Number.NaN],
    ["Infinity", [Number.POSITIVE_INFINITY]],
    ["the first half of a surrogate pair", "\ud83d"],
    ["the second half of a surrogate pair", { a: "x\ude00" }],
    ["half a surrogate pair in a key", { "\ud83d": 1 }],
    ["two keys that are one when composed", { "\u00e9": 1, "e\u0301": 2 }],
    ["a Date", new Date(0)],
    ["a Map", new Map()],
    ["a bigint", 1n],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => canonicalJson(value));
    });
  }

  it("reads back as the same value, and does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.boolean(), fc.string())), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());

        assert.equal(canonicalJson(turned), canonicalJson(value));
        assert.deepEqual(Object.entries(JSON.parse(canonicalJson(value))).length, Object.keys(value).length);
      }),
      { seed: 20261124 },
    );
  });
});
