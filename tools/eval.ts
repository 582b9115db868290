import { evaluate } from "./eval/evaluate.ts";
import { readArguments } from "./eval/read-arguments.ts";

/** `npm run eval`: asks a real model all five tasks over the sample notes, for people to judge. 1 when it could not. */
export const main = async (words: readonly string[]): Promise<number> => {
  const asked = readArguments(words, process.env);
  if (!asked.ok) {
    console.error(asked.error);
    return 1;
  }
  return evaluate(asked.value, {
    say: (sentence) => console.log(sentence),
    fail: (sentence) => console.error(sentence),
    today: () => new Date().toISOString().slice(0, 10),
  });
};
