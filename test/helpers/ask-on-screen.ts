import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { pressElement } from "../../tools/start/press-element.ts";
import type { ScreenDriver } from "../../tools/start/screen-driver.ts";
import type { MessagesServer, SeenRequest } from "./messages-server/messages-server.ts";

// Asking a model on the screens, wherever they are shown: in a browser or in VS Code.

/** What a person is shown before anything leaves. */
export interface Shown {
  readonly bytes: string;
  /** "1,234 characters, 1a2b3c4d" */
  readonly sum: string;
}

/** What would leave, as soon as all of it is shown. */
export const readShown = async (screens: ScreenDriver): Promise<Shown> => {
  await screens.see("[data-ai=send]:not([aria-disabled=true])");
  const [bytes = ""] = await screens.texts("details.bytes:last-of-type pre");
  const [sum = ""] = await screens.texts("details.bytes:last-of-type summary .push");
  return { bytes, sum };
};

/** Says yes to what is shown, with the one question about names answered where it is asked. */
export const confirm = async (screens: ScreenDriver): Promise<void> => {
  await screens.pressOn("[data-ai=send]");
  const next = await screens.see("[data-ai=no-name], #ai-answer, [data-ai=running], [data-ai=done], [data-ai=ended]");
  if (await next.evaluate((element) => element.matches("[data-ai=no-name]"))) await pressElement(next);
};

/** Says yes once and waits for the answer: one question left, with exactly the bytes that were shown. */
export const sendShown = async (screens: ScreenDriver, server: MessagesServer, seen?: Shown): Promise<Shown> => {
  const before = postsTo(server).length;
  const shown = seen ?? (await readShown(screens));
  assert.equal(postsTo(server).length, before, "it left before anybody said yes");
  await confirm(screens);
  await screens.see("[data-ai=done]");
  const [question, ...others] = postsTo(server).slice(before);
  assert.deepEqual(others, []);
  assert.equal(question?.path, "/v1/messages");
  assert.equal(question.text, shown.bytes);
  const sum = createHash("sha256").update(question.body).digest("hex");
  assert.ok(shown.sum.endsWith(` ${sum.slice(0, 8)}`), `"${shown.sum}" is not of ${sum}`);
  assert.deepEqual(server.problems, []);
  return shown;
};

/** The questions that a server got. */
export const postsTo = (server: MessagesServer): readonly SeenRequest[] =>
  server.requests.filter(({ method }) => method === "POST");
