import type { DroppedPart } from "../../../domain/ai-task.ts";
import type { Rule } from "../../../domain/finding.ts";
import { lintProposal } from "../../../domain/lint-proposal.ts";
import { effectFields } from "../../../domain/proposal.ts";
import type { ProposalDraft } from "../../../ports.ts";
import { trialDates } from "../../rules/trial-dates.ts";
import { capturesSent } from "../captures-sent.ts";
import { countNotes } from "../count-notes.ts";
import { gatherAnswerEvidence } from "../gather-answer-evidence.ts";
import { alsoGrounds, groundsOf, groundText } from "../ground-text.ts";
import { partOf, textOf } from "../read-parts.ts";
import { sayDropped } from "../say-dropped.ts";
import { sayFrame } from "../say-frame.ts";
import type { ModelTask } from "../task.ts";
import { fillProposal } from "./fill-proposal.ts";
import type { ProposalAsked } from "./proposal-asked.ts";

/**
 * What stands of a proposal. A field of which nothing stands is left empty, and lint shows the person that it is; only
 * without quotes of two notes, or without any social side, there is no proposal.
 */
export const checkProposal: ModelTask<ProposalAsked, ProposalDraft>["check"] = (answer, asked, frame, handles) => {
  const dates = trialDates(frame.today);
  const fromData = groundsOf(frame, handles, [
    asked.theme.label,
    asked.ownSentence,
    countNotes(frame).noted,
    `2 ${Object.values(dates).join(" ")}`,
    ...(frame.strategy ? [sayFrame(frame.strategy)] : []),
  ]);
  const { evidence, dropped: droppedQuotes } = gatherAnswerEvidence(answer, frame, handles, fromData);
  // A target is marked as one, so its figure may come back where success is described: of one that stands itself.
  const targets = effectFields.map((name) => {
    const target = textOf(partOf(partOf(answer, "effects"), name), "target");
    return groundText(target, { most: longestTarget, figures: "free" }, fromData).text;
  });
  const withTargets = alsoGrounds(fromData, targets);
  const dropped: DroppedPart[] = [...droppedQuotes];
  const read = (from: unknown, name: string, most: number, figures?: "free" | "ofTargets"): string => {
    const found = groundText(
      textOf(from, name),
      { most, ...(figures === "free" && { figures }) },
      figures === "ofTargets" ? withTargets : fromData,
    );
    dropped.push(...found.dropped);
    return found.text;
  };
  const draft = fillProposal({ answer, asked, frame, handles, evidence, dates, read });
  const broken = brokenRules(draft, capturesSent(frame, handles));
  return broken.length === 0
    ? { found: draft, dropped, problems: [] }
    : { dropped, problems: [...broken.map((rule) => problemOf[rule] ?? ""), ...sayDropped(dropped)] };
};

const longestTarget = 240;

/**
 * Rules about what a draft rests on and what it is for. The others are for the person: EV5 asks to share, most of the
 * P-rules what only people know.
 */
const brokenRules = (draft: ProposalDraft, captures: ReturnType<typeof capturesSent>): readonly Rule[] => {
  const errors = lintProposal(draft, { captures }).filter(({ severity }) => severity === "error");
  return [...new Set(errors.map(({ rule }) => rule))].filter((rule) => problemOf[rule] !== undefined);
};

const problemOf: { readonly [rule in Rule]?: string } = {
  EV1: "The draft has to quote at least two different notes literally.",
  EV3: "A quote names a note that was not sent.",
  EV4: "A quote does not stand literally in its note.",
  EV6: "A quote repeats a part that was masked.",
  P3: "Nothing stands in social: fill at least one of the four, without square brackets.",
};
