import assert from "node:assert/strict";
import { startMessagesServer } from "../../../helpers/messages-server/messages-server.ts";
import { say } from "../../../helpers/messages-server/script.ts";

describe("the server that tests talk to", () => {
  it("answers by what was asked, and tells a browser that it may ask", async () => {
    const server = await startMessagesServer({
      answer: ({ json }) => say(`about ${String(Object(json).model)}`, { piece: 100 }),
    });
    try {
      const asked = { method: "POST", body: JSON.stringify({ model: "m" }), headers: { origin: "https://a.example" } };
      const response = await fetch(`${server.url}/v1/messages`, asked);
      assert.equal(response.headers.get("access-control-allow-origin"), "https://a.example");
      assert.match(await response.text(), /"about m"/);
      assert.ok(server.problems.length > 0);

      const headers = { origin: "https://a.example", "access-control-request-headers": "authorization" };
      const may = await fetch(`${server.url}/v1/messages`, { method: "OPTIONS", headers });
      assert.equal(may.status, 204);
      assert.equal(may.headers.get("access-control-allow-headers"), "authorization");
      assert.deepEqual([server.requests.length, server.preflights.length], [1, 1]);
    } finally {
      await server.close();
    }
  });

  it("lets no other origin in when it is closed to them", async () => {
    const server = await startMessagesServer({ answer: () => say("ok"), cors: "closed" });
    try {
      const may = await fetch(`${server.url}/v1/messages`, { method: "OPTIONS" });
      assert.equal(may.status, 403);
      assert.equal(may.headers.get("access-control-allow-origin"), null);
    } finally {
      await server.close();
    }
  });

  it("sends an answer piece by piece, slowly when told to, and pings while it stalls", async () => {
    const trouble = { kind: "stall", after: 5, pingEvery: 1 } as const;
    const server = await startMessagesServer({
      answer: () => say("one two three four", { piece: 3, pause: 1, trouble }),
    });
    try {
      const response = await fetch(`${server.url}/v1/messages`, { method: "POST", body: "{}" });
      let text = "";
      for await (const chunk of response.body ?? []) {
        text += new TextDecoder().decode(chunk);
        if (text.split('"ping"').length > 3) break;
      }
      assert.match(text, /"one".*" tw"/s);
      assert.doesNotMatch(text, /message_stop/);
    } finally {
      await server.close();
    }
  });
});
