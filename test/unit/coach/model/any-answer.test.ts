import assert from "node:assert/strict";
import fc from "fast-check";
import type { JsonSchema } from "../../../../shared/domain/model-call.ts";
import { attackedTasks } from "../../../helpers/attacked-tasks.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";

const words = fc.oneof(
  fc.constantFrom(
    "c1",
    "c2",
    "c99",
    "",
    "met",
    "problem",
    "recurring",
    "__proto__",
    "Wachten op de sleutel.",
    "Hoe lang?",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 400 }),
);

/** Answers of the right shape, with something else wherever it can be. */
const shaped = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const right = (): fc.Arbitrary<unknown> => {
    switch (schema.type) {
      case "object": {
        const properties = Object.entries(schema.properties ?? {}).map(
          ([name, inner]) => [name, shaped(inner)] as const,
        );
        return fc.record(Object.fromEntries(properties), { requiredKeys: [] });
      }
      case "array":
        return fc.array(schema.items ? shaped(schema.items) : fc.jsonValue(), { maxLength: 12 });
      case "string":
        return schema.enum ? fc.constantFrom(...schema.enum) : words;
      case "integer":
        return fc.oneof(fc.integer(), fc.double());
      case "boolean":
        return fc.boolean();
    }
  };
  return fc.oneof({ weight: 12, arbitrary: right() }, { weight: 1, arbitrary: fc.jsonValue() });
};

for (const { name, schema, ask } of attackedTasks) {
  describe(`an answer of any shape, to the task ${name}`, () => {
    const { check } = ask(makeCapture({ text: "Wachten op de sleutel kost 10 minuten.", day: "2026-11-02" }), "nl");

    it("is read without a fault, and what is left out is said", () => {
      fc.assert(
        fc.property(fc.oneof(fc.jsonValue(), shaped(schema)), (value) => {
          // As it comes from a server.
          const { found, dropped, problems } = check(JSON.parse(JSON.stringify(value)));

          assert(found !== undefined || problems.length > 0);
          assert(dropped.every(({ because }) => because.length > 0));
          assert.doesNotMatch(JSON.stringify(found) ?? "", /c99|https?:|<[a-z/!]/i);
        }),
        { numRuns: 300 },
      );
    });
  });
}
