import assert from "node:assert/strict";
import { checkBaseUrl } from "../../../../../shared/coach/model/providers/check-base-url.ts";

const urlOf = (text: string): string | undefined => {
  const checked = checkBaseUrl(text);
  return checked.ok ? checked.value.url : undefined;
};

describe("the address of a server", () => {
  it("is taken without a slash at its end and without /v1", () => {
    for (const text of [
      "https://ai.example",
      "https://ai.example/",
      "https://ai.example/v1",
      " https://ai.example/v1/ ",
    ])
      assert.equal(urlOf(text), "https://ai.example", text);
    assert.equal(urlOf("https://ai.example/team/claude/v1//"), "https://ai.example/team/claude");
    assert.equal(urlOf("https://ai.example/v10"), "https://ai.example/v10");
  });

  it("may be http on this machine, in each way that an extension may ask it", () => {
    for (const text of ["http://localhost:11434", "http://127.0.0.1:8080/", "http://127.1", "http://a.localhost"])
      assert.equal(checkBaseUrl(text).ok, true, text);
    assert.equal(urlOf("http://LOCALHOST:11434/v1"), "http://localhost:11434");
  });

  it("is refused as http elsewhere, also when it looks like this machine", () => {
    for (const text of [
      "http://ai.example",
      "http://192.168.1.5:11434",
      "http://0.0.0.0:11434",
      "http://127.8.9.1",
      "http://[::1]:1234",
      "http://localhost.ai.example",
      "http://127.0.0.1.ai.example",
      "http://notlocalhost",
    ])
      assert.deepEqual(checkBaseUrl(text), { ok: false, error: { kind: "badUrl" } }, text);
  });

  it("is refused with a name, a password, a query or a fragment in it, or when it is no address", () => {
    for (const text of [
      "https://me:secret@ai.example",
      "https://me@ai.example",
      "https://ai.example?key=1",
      "https://ai.example/#a",
      "https://ai.example/?",
      "https://ai.example/#",
      "ftp://ai.example",
      "file:///etc/hosts",
      "javascript:alert(1)",
      "ai.example",
      "",
    ])
      assert.equal(checkBaseUrl(text).ok, false, text);
  });

  it("says its host as a person reads it, and whether it is this machine", () => {
    assert.deepEqual(checkBaseUrl("http://localhost:11434/v1"), {
      ok: true,
      value: { url: "http://localhost:11434", host: "localhost:11434", isLocal: true },
    });
    assert.deepEqual(checkBaseUrl("https://ai.example"), {
      ok: true,
      value: { url: "https://ai.example", host: "ai.example", isLocal: false },
    });
  });
});
