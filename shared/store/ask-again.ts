import { Dexie } from "dexie";
import { whyNotKept } from "./why-not-kept.ts";

type Questions = Readonly<Record<string, (...asked: never[]) => Promise<unknown>>>;

/**
 * The same questions, each asked once more when the engine lost its connection, as on a full disk: it says so to whoever
 * asks first, and the next question opens the database again. Inside a transaction there is nothing left to ask.
 */
export const askAgain = <Asked extends object>(questions: Asked): Asked =>
  Object.fromEntries(Object.entries(questions as Questions).map(([name, ask]) => [name, again(ask)])) as Asked;

const again =
  (ask: Questions[string]): Questions[string] =>
  async (...asked) => {
    try {
      return await ask(...asked);
    } catch (error) {
      if (Dexie.currentTransaction || whyNotKept(error) !== "unavailable") throw error;
      return ask(...asked);
    }
  };
