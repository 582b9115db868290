import assert from "node:assert/strict";
import { decodeText } from "../../../shared/domain/decode-text.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe("the text of a file", () => {
  it("is UTF-8, with or without its mark", () => {
    const text = new TextEncoder().encode("Café 🎉\n");
    assert.deepEqual(decodeText(text, "a.md"), { ok: true, value: { text: "Café 🎉\n" } });
    assert.deepEqual(decodeText(bytes(0xef, 0xbb, 0xbf, ...text), "a.md"), { ok: true, value: { text: "Café 🎉\n" } });
    assert.deepEqual(decodeText(bytes(), "a.md"), { ok: true, value: { text: "" } });
  });

  it("is UTF-16 when its mark says so", () => {
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0xe9, 0), "a.md"), { ok: true, value: { text: "é" } });
    assert.deepEqual(decodeText(bytes(0xfe, 0xff, 0, 0xe9), "a.md"), { ok: true, value: { text: "é" } });
  });

  it("is Western with a remark when it is no UTF-8", () => {
    assert.deepEqual(decodeText(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x80, 0x94, 0x9f), "a.md"), {
      ok: true,
      value: { text: "café “€”Ÿ", remark: "latin1" },
    });
  });

  it("is not there in bytes that no text has", () => {
    for (const binary of [bytes(0x61, 0), bytes(0x89, 0x50, 0x01), bytes(0xff, 0xfe, 0x61), bytes(0xff, 0xfe, 0, 0)]) {
      assert.deepEqual(decodeText(binary, "a.md"), { ok: false, error: "binary" });
    }
  });

  it("is not read above five megabytes", () => {
    assert.equal(decodeText(new Uint8Array(5_000_000).fill(0x61), "a.md").ok, true);
    assert.deepEqual(decodeText(new Uint8Array(5_000_001).fill(0x61), "a.md"), { ok: false, error: "tooLarge" });
    assert.equal(decodeText(new Uint8Array(5_000_001).fill(0x61), "a.CSV").ok, true);
  });
});
