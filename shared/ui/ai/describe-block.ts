import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { AiBlock } from "../../messages/ai-types.ts";
import type { NotKept } from "../../messages/core-api.ts";
import { errorSentence } from "../error-words.ts";
import { formatCount } from "./format-count.ts";
import { en } from "./block-words.en.ts";
import { nl } from "./block-words.nl.ts";
import { describeFault } from "./describe-fault.ts";
import type { Told } from "./told.ts";

/** Says in plain words why nothing was sent, with the one way to go on. */
export const describeBlock = (block: AiBlock | NotKept, language: Language): Told => {
  const say = language === "nl" ? nl : en;
  const count = (n: number): string => formatCount(n, language);
  switch (block.kind) {
    case "blocked":
      return describeRule(block, say);
    case "notChosen":
      return { sentence: say[`missing_${block.missing}`], way: "settings" };
    case "badUrl":
      return { sentence: say.badUrl, way: "settings" };
    case "budget": {
      const sums = { needs: count(block.needs), left: count(block.left) };
      return block.of === "call"
        ? { sentence: fill(say.budgetCall, sums), way: "fewer" }
        : { sentence: fill(say.budgetMonth, sums), way: "settings" };
    }
    case "tooFewNotes":
      return { sentence: fill(say.tooFewNotes, { have: block.have }), way: "back" };
    case "noSentence":
    case "gone":
      return { sentence: say[block.kind], way: "back" };
    case "changed":
      return { sentence: say.changed, way: "again" };
    case "notKept":
      return { sentence: errorSentence(block, language), way: "again" };
    case "badKey":
    case "browserForbidden":
    case "noCredit":
    case "originForbidden":
    case "noModel":
    case "tooLarge":
    case "refusedRequest":
    case "slowDown":
    case "busy":
    case "unreachable":
    case "stalled":
    case "cut":
    case "malformed":
    case "oversized":
    case "empty":
    case "cancelled":
      return describeFault(block, language);
  }
};

const describeRule = (
  { rule, detail }: Extract<AiBlock, { readonly kind: "blocked" }>,
  say: Readonly<Record<keyof typeof nl, string>>,
): Told => {
  switch (rule) {
    case "mode":
      return { sentence: say.ruleMode, way: "back" };
    case "models":
      return { sentence: detail ? fill(say.ruleModelsThis, { detail }) : say.ruleModels, way: "settings" };
    case "neverSend":
      return {
        sentence: detail ? fill(say.ruleNeverSendThis, { detail }) : say.ruleNeverSend,
        way: "fewer",
      };
    case "personal":
      // Off, or a word that should have been replaced and was not.
      return detail && detail !== "off"
        ? { sentence: fill(say.rulePersonalThis, { detail }), way: "fewer" }
        : { sentence: say.rulePersonal, way: "settings" };
  }
};
