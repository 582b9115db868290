import assert from "node:assert/strict";
import { findProblems } from "../../../helpers/messages-server/find-problems.ts";
import type { SeenRequest } from "../../../helpers/messages-server/messages-server.ts";

const good = {
  model: "m",
  max_tokens: 10,
  stream: true,
  system: 'As JSON: {"properties":{}}',
  messages: [{ role: "user", content: "Which themes?" }],
};

const requestOf = (body: unknown, changes: Partial<SeenRequest> = {}): SeenRequest => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    method: "POST",
    path: "/v1/messages",
    query: "",
    headers: { "anthropic-version": "2026-10-21", "content-type": "application/json" },
    body: Buffer.from(text),
    text,
    json: JSON.parse(text),
    ...changes,
  };
};

const problemsOf = (changes: object): readonly string[] => findProblems(requestOf({ ...good, ...changes }));

describe("the contract of the server that tests talk to", () => {
  it("has nothing against a good request, with the schema as a field or in the words", () => {
    assert.deepEqual(problemsOf({}), []);
    const format = { type: "json_schema", schema: { type: "object" } };
    assert.deepEqual(problemsOf({ system: [{ type: "text", text: "a" }], output_config: { format } }), []);
  });

  it("finds each way in which a body can be wrong", () => {
    const user = { role: "user", content: "a" };
    const assistant = { role: "assistant", content: "b" };
    const marks = Array.from({ length: 5 }, () => ({ type: "text", text: "a", cache_control: { type: "ephemeral" } }));
    const format = { type: "json_schema", schema: { type: "object" } };
    const wrong: readonly (readonly [object, RegExp])[] = [
      [{ model: "" }, /no model/],
      [{ max_tokens: 0 }, /no bound/],
      [{ max_tokens: undefined }, /no bound/],
      [{ stream: false }, /stream/],
      [{ temperature: 0 }, /field temperature/],
      [{ tool_choice: { type: "any" } }, /field tool_choice/],
      [{ tools: [] }, /field tools/],
      [{ messages: [] }, /asks nothing/],
      [{ messages: [user, user, user] }, /user in place 1/],
      [{ messages: [assistant, user, assistant] }, /assistant in place 0/],
      [{ messages: [user, assistant] }, /the model's mouth/],
      [{ messages: [{ role: "user", content: " " }] }, /nothing in place 0/],
      [{ system: "no shape" }, /no schema/],
      [{ output_config: { format: { type: "text" } } }, /no schema/],
      [{ system: marks, output_config: { format } }, /marks/],
    ];
    for (const [changes, problem] of wrong) assert.match(problemsOf(changes).join("\n"), problem);
  });

  it("finds bytes that are not exactly the JSON, and a head that is wrong or tells too much", () => {
    assert.match(findProblems(requestOf(JSON.stringify(good, undefined, 1))).join(), /space around/);
    const { headers } = requestOf(good);
    const withHead = (changes: object): string =>
      findProblems(requestOf(good, { headers: { ...headers, ...changes } })).join("\n");
    assert.match(withHead({ "anthropic-version": undefined }), /version/);
    assert.match(withHead({ "content-type": "text/plain" }), /called JSON/);
    assert.match(withHead({ "x-stainless-os": "Linux" }), /tells x-stainless-os/);
    assert.match(withHead({ cookie: "a=b" }), /cookie/);
  });
});
