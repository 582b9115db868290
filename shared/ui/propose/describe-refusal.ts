import type { Language } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { roles, type Role } from "../../domain/proposal-event.ts";
import { en as rulesEn } from "../../domain/rule-words.en.ts";
import { nl as rulesNl } from "../../domain/rule-words.nl.ts";
import type { MoveRefusal } from "../../messages/proposal-types.ts";
import { plural } from "../drafting/plural.ts";
import { errorSentence } from "../error-words.ts";
import { en } from "./words.en.ts";
import { nl } from "./words.nl.ts";

/** Says one reason why a step did not happen, in plain words: one sentence, or one for each finding. */
export const describeRefusal = (refusal: MoveRefusal, language: Language): readonly string[] => {
  const words = language === "nl" ? nl : en;
  switch (refusal.kind) {
    case "notKept":
      return [errorSentence(refusal, language)];
    case "findings": {
      const rules = language === "nl" ? rulesNl : rulesEn;
      return [...new Set(refusal.findings.map(({ rule }) => rules[rule]))];
    }
    case "notFrom":
      return [fill(words.refuse_notFrom, { from: words[`state_${refusal.from}`], to: words[`state_${refusal.to}`] })];
    case "role":
      return [
        fill(words.refuse_role, {
          roles: refusal.allowed.map((role) => (isRole(role) ? words[`role_${role}`] : role)).join(", "),
        }),
      ];
    case "noteTooShort":
      return [fill(words.refuse_noteTooShort, { least: refusal.least })];
    case "approvalsOpen":
      return [fill(words.refuse_approvalsOpen, { routes: refusal.routes.join(", ") })];
    case "objectionsOpen":
      return [plural(refusal.count, words.refuse_objectionsOpenOne, words.refuse_objectionsOpenMany)];
    case "outcomeIs":
      return [
        fill(words.refuse_outcomeIs, {
          needed: refusal.needed
            .map((outcome) => (isOutcome(outcome) ? words[`outcome_${outcome}`] : outcome))
            .join(", "),
        }),
      ];
    case "reportNeeded":
      return [
        fill(words.refuse_reportNeeded, { missing: refusal.missing.map((part) => words[`report_${part}`]).join(", ") }),
      ];
    case "tooEarly":
      return [plural(refusal.days, words.refuse_tooEarlyOne, words.refuse_tooEarly)];
    case "gone":
    case "isAuthor":
    case "notAuthor":
    case "verdictNeeded":
    case "readyForThisVersion":
    case "decisionNeeded":
    case "reasonNeeded":
    case "deciderNeeded":
    case "ownerNeeded":
    case "revisitDateNeeded":
    case "lessonNeeded":
    case "stopRuleNeeded":
    case "conflict":
      return [words[`refuse_${refusal.kind}`]];
  }
};

const isRole = (role: string): role is Role => roles.some((known) => known === role);

const outcomes = ["go", "no_go", "defer"] as const;
const isOutcome = (outcome: string): outcome is (typeof outcomes)[number] =>
  outcomes.some((known) => known === outcome);
