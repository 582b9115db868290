import assert from "node:assert/strict";
import fc from "fast-check";
import { maskNotes } from "../../../../shared/coach/model/mask-notes.ts";
import { scanSensitivity } from "../../../../shared/domain/sensitivity/scan-sensitivity.ts";

describe("masking of whatever somebody types", () => {
  const piece = fc.constantFrom(
    ..."met |Jan |Met |en |Karin |mevrouw |De Wit|06-12345678 |https://a.nl/|a:b@|?x=1|BSN|111222333|j@example.nl|password=|".split(
      "|",
    ),
    ..."wachtwoord: |Welkom01! |bearer |[name-1]|[ Mail 2 ]|\\|]|[|-|1|token = |NL91ABNA0417164300|4111 1111 1111 1111".split(
      "|",
    ),
    ...'Waterveen|waterveenproject |own |é|\n|🙂|$&|\u0301|ß|İ|name|\\[own-1\\]|{"a":|}'.split("|"),
  );
  const text = fc
    .array(fc.oneof(piece, piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 14 })
    .map((all) => all.join(""));
  const flags = fc.array(
    fc.record({
      kind: fc.constantFrom("name" as const, "email" as const, "term" as const),
      start: fc.nat(40),
      end: fc.nat(60),
      resolved: fc.constantFrom("open" as const, "masked" as const, "kept" as const),
    }),
    { maxLength: 3 },
  );
  const texts = fc.array(
    fc.record({ text, flags: flags.map((all) => Object.fromEntries(all.map((flag, at) => [String(at), flag]))) }),
    { maxLength: 4 },
  );
  const mode = fc.constantFrom("masked" as const, "open" as const);
  const ownWords = ["Waterveen", "own", "Jan"];

  it("can always be put back", () => {
    fc.assert(
      fc.property(texts, mode, (given, how) => {
        const masking = maskNotes(given, { mode: how, ownWords });
        assert.deepEqual(
          masking.texts.map((one) => masking.restore(one)),
          given.map((one) => one.text),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("leaves nothing raw when all is masked: not by any detector, and no masked words elsewhere", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const masking = maskNotes(given, { mode: "masked", ownWords });
        for (const one of masking.texts)
          assert.deepEqual(masking.findRaw(JSON.stringify({ role: "user", content: one })), [], one);
        for (const one of given)
          for (const { kind, start, end } of Object.values(scanSensitivity(one.text))) {
            const words = one.text.slice(start, end);
            if (["email", "phone", "iban", "bsn", "card", "secret"].includes(kind))
              for (const sent of masking.texts) assert(!sent.includes(words), `${words} in ${sent}`);
          }
      }),
      { numRuns: 500 },
    );
  });
});
