import { Messages, type Message, type MessageCreateParamsStreaming } from "@anthropic-ai/sdk/resources/messages";
import type { ModelAnswer, ModelFault } from "../../../domain/model-call.ts";
import type { LanguageModel } from "../../../model-ports.ts";
import { err, type Result } from "../../../result.ts";
import { openCall } from "./call.ts";
import { explainUnreached } from "./explain-unreached.ts";
import { faultOfError } from "./fault-of-error.ts";
import type { ModelNeeds } from "./model-needs.ts";
import { openClient } from "./open-client.ts";
import { readAnswer } from "./read-answer.ts";

/** Most characters of an answer: many times what a draft has. */
const mostText = 400_000;

/** Sends the text that was shown, once, and hands on the answer as it comes. */
export const sendBody =
  (needs: ModelNeeds): LanguageModel["send"] =>
  async (body, watch): Promise<Result<ModelAnswer, ModelFault>> => {
    const { server, key, origin } = needs;
    // Written by `writeBody`; what it is not, the guard of the bytes stops.
    const params = JSON.parse(body) as MessageCreateParamsStreaming;
    const call = openCall(needs.startTimer, server.patience, watch.signal);
    const { client, throwBug } = openClient(server, key, call, body);
    let hasBegun = false;
    let length = 0;
    let bug: unknown;
    try {
      if (call.ending()) return err({ kind: "cancelled" });
      const stream = new Messages(client).stream(params, { signal: call.signal });
      stream.on("streamEvent", () => void (hasBegun = true));
      stream.on("text", (piece) => {
        length += piece.length;
        if (length > mostText) call.end("oversized");
        if (call.ending() || bug) return;
        try {
          watch.onText(piece);
        } catch (thrown) {
          // Thrown in here, it would pass for a fault of the server.
          bug = thrown;
          call.end("cancelled");
        }
      });
      // Whole is whole, also when the server keeps the line open.
      const whole = new Promise<Message>((settle) => void stream.on("message", settle));
      const message = await Promise.race([whole, stream.finalMessage()]);
      const ending = call.ending();
      if (!ending) return readAnswer(message);
      if (bug) throw bug;
      return err({ kind: ending });
    } catch (thrown) {
      throwBug();
      if (bug) throw bug;
      const ending = call.ending();
      if (ending) return err({ kind: ending });
      const asking = { server, origin, model: params.model };
      const fault = faultOfError(thrown, asking, key) ?? { kind: hasStopped(thrown, call.isBroken(), hasBegun) };
      return err(await explainUnreached(fault, asking));
    } finally {
      call.close();
    }
  };

/** Whether the bytes ended too early, or were no answer at all. The SDK says which by a sentence, so this looks itself. */
const hasStopped = (thrown: unknown, isBroken: boolean, hasBegun: boolean): "cut" | "malformed" => {
  // What it could not read has a cause; what only ended has none.
  const isUnread = Object(thrown).cause !== undefined;
  return isBroken || (hasBegun && !isUnread) ? "cut" : "malformed";
};
