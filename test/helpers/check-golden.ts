import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ModelRequest } from "../../shared/domain/model-call.ts";

const how =
  "raise promptVersion of this task, then run: CIRKEL_WRITE_GOLDEN=1 npm test -- unit --grep golden, and review the difference";

const isWriting = process.env["CIRKEL_WRITE_GOLDEN"] === "1";

/**
 * Compares the requests of a task, by language, with those of `test/fixtures/golden/`, and the version of its prompt with
 * the sum that this version had: a prompt that changes without a new version is red, and writing the golden requests
 * anew does not help. What a version once was is never overwritten.
 */
export const checkGolden = (name: string, promptVersion: string, requests: Readonly<Record<string, ModelRequest>>) => {
  const place = `test/fixtures/golden/${name}`;
  const sum = createHash("sha256").update(JSON.stringify(requests)).digest("hex");
  // The file is part of the project and read by tests only.
  const versions = (readJson(`${place}-versions.json`) ?? {}) as Readonly<Record<string, string>>;
  if (isWriting) writeJson(`${place}-versions.json`, { [promptVersion]: sum, ...versions });
  for (const [language, request] of Object.entries(requests)) {
    if (isWriting) writeJson(`${place}-${language}.json`, request);
    assert.deepEqual(readJson(`${place}-${language}.json`), request, how);
  }
  assert.equal(versions[promptVersion] ?? (isWriting ? sum : undefined), sum, how);
};

const readJson = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

const writeJson = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
};
