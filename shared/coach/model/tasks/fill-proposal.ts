import { isDecisionAsked } from "../../../domain/decision-asked.ts";
import { emptyContent } from "../../../domain/empty-proposal.ts";
import { domains, socialAspects, type ById } from "../../../domain/entity.ts";
import type { Evidence } from "../../../domain/evidence.ts";
import { fill } from "../../../domain/fill.ts";
import type { Effect, Problem, ProposalContent } from "../../../domain/proposal.ts";
import type { ProposalDraft } from "../../../ports.ts";
import { findCause } from "../../rules/find-cause.ts";
import { en as rulesEn } from "../../rules/proposal-words.en.ts";
import { nl as rulesNl } from "../../rules/proposal-words.nl.ts";
import { titleOf } from "../../rules/title-of.ts";
import type { trialDates } from "../../rules/trial-dates.ts";
import { capturesSent } from "../captures-sent.ts";
import { countNotes } from "../count-notes.ts";
import { listOf, partOf, textOf, textsOf } from "../read-parts.ts";
import type { Handles, TaskFrame } from "../task.ts";
import { proposalVersion, type ProposalAsked } from "./proposal-asked.ts";
import { en } from "./proposal-words.en.ts";
import { nl } from "./proposal-words.nl.ts";

/** What a proposal is filled from; `read` gives what stands of one text of the answer. */
export interface ProposalParts {
  readonly answer: unknown;
  readonly asked: ProposalAsked;
  readonly frame: TaskFrame;
  readonly handles: Handles;
  readonly evidence: ById<Evidence>;
  readonly dates: ReturnType<typeof trialDates>;
  readonly read: (from: unknown, name: string, most: number, figures?: "free" | "ofTargets") => string;
}

const longestOf = { title: 90, text: 500, line: 240 };
const mostAlternatives = 2;
const mostRisks = 3;

/**
 * The proposal that the texts of an answer make. Frequency, dates and who decides come from the program, as in a template
 * of the rules coach; the own sentence stays as the person wrote it.
 */
export const fillProposal = (parts: ProposalParts): ProposalDraft => {
  const { answer, asked, frame, handles, evidence, dates, read } = parts;
  const words = frame.language === "nl" ? rulesNl : rulesEn;
  const own = handles.restore(asked.ownSentence).trim();
  const technical = read(answer, "technical", longestOf.text);
  return {
    ...emptyContent(),
    title: read(answer, "title", longestOf.title) || titleOf(own),
    authors: asked.author ? { a1: { name: asked.author, order: 1 } } : {},
    themeIds: { [asked.theme.id]: true },
    pathIds: {},
    assignmentIds: {},
    domains: domainsOf(answer, asked),
    challenges: asked.theme.challenges,
    ownSentence: own,
    problem: problemOf(parts),
    evidence,
    // Of notes this can always be said, and it is the first thing to doubt.
    counterEvidence: read(answer, "counterExplanation", longestOf.text) || words.counter,
    change: read(answer, "change", longestOf.text) || own,
    alternatives: alternativesOf(parts),
    ...(technical && { technical }),
    social: socialOf(parts),
    effects: effectsOf(parts),
    learning: read(answer, "learning", longestOf.text),
    risks: risksOf(parts),
    experiment: {
      ...experimentOf(parts, own),
      who: words.experimentWho,
      start: dates.start,
      end: dates.end,
      // How much time a trial takes is not in the notes, and a number here would be invented.
      minutesPerWeek: 0,
    },
    decision: {
      question: questionOf(parts) || words.question,
      method: "consent",
      decider: words.decider,
      by: dates.decideBy,
      route: [],
    },
    provenance: { by: "ai", promptVersion: proposalVersion },
  };
};

/** What the person said of the theme goes before what a model thinks. */
const domainsOf = (answer: unknown, { theme }: ProposalAsked): ProposalContent["domains"] => {
  if (Object.keys(theme.domains).length > 0) return theme.domains;
  const named = textsOf(answer, "domains");
  return Object.fromEntries(domains.filter((domain) => named.includes(domain)).map((domain) => [domain, true]));
};

/** A cause is called measured only when a note says so too. */
const problemOf = ({ answer, frame, handles, read }: ProposalParts): Problem => {
  const problem = partOf(answer, "problem");
  const known = findCause([...capturesSent(frame, handles).values()])?.known;
  const isMeasured = textOf(problem, "causeKnown") === "measured" && known === "measured";
  return {
    what: read(problem, "what", longestOf.text),
    who: read(problem, "who", longestOf.line),
    frequency: countNotes(frame).noted,
    cause: read(problem, "cause", longestOf.text),
    causeKnown: isMeasured ? "measured" : "assumed",
  };
};

/** The renewing variant first; it says that it is one. */
const alternativesOf = ({ answer, frame, read }: ProposalParts): ProposalContent["alternatives"] => {
  const words = frame.language === "nl" ? nl : en;
  const readOne = (part: unknown) => ({
    option: read(part, "option", longestOf.line),
    whyNot: read(part, "whyNot", longestOf.line),
  });
  const renew = readOne(partOf(answer, "renew"));
  const others = listOf(answer, "alternatives")
    .slice(0, mostAlternatives)
    .map(readOne)
    .filter(({ option }) => option !== "");
  return {
    ...(renew.option && { renew: { ...renew, option: fill(words.renew, { option: renew.option }), order: 1 } }),
    ...Object.fromEntries(others.map((other, at) => [`o${at + 1}`, { ...other, order: at + 2 }])),
  };
};

const socialOf = ({ answer, read }: ProposalParts): ProposalContent["social"] =>
  Object.fromEntries(
    socialAspects
      .map((aspect) => [aspect, read(partOf(answer, "social"), aspect, longestOf.text)] as const)
      .filter(([, text]) => text !== ""),
  );

const effectsOf = ({ answer, read }: ProposalParts): ProposalContent["effects"] => {
  const readEffect = (name: string): Effect => {
    const part = partOf(partOf(answer, "effects"), name);
    const statement = read(part, "statement", longestOf.line);
    if (statement === "") return { expected: false, statement };
    const indicator = read(part, "indicator", longestOf.line);
    const baseline = read(part, "baseline", longestOf.line);
    const target = read(part, "target", longestOf.line, "free");
    return {
      expected: true,
      statement,
      ...(indicator && { indicator }),
      ...(baseline && { baseline }),
      ...(target && { target }),
    };
  };
  return {
    workClimate: readEffect("workClimate"),
    collaboration: readEffect("collaboration"),
    productivity: readEffect("productivity"),
  };
};

const risksOf = ({ answer, read }: ProposalParts): ProposalContent["risks"] =>
  Object.fromEntries(
    listOf(answer, "risks")
      .slice(0, mostRisks)
      .map((part) => ({
        risk: read(part, "risk", longestOf.line),
        mitigation: read(part, "mitigation", longestOf.line, "ofTargets"),
      }))
      .filter(({ risk }) => risk !== "")
      .map((risk, at) => [`r${at + 1}`, { ...risk, order: at + 1 }]),
  );

/** The smallest trial, or the own sentence in the small. */
const experimentOf = (
  { answer, frame, read }: ProposalParts,
  own: string,
): Pick<ProposalContent["experiment"], "what" | "success" | "stop" | "measure"> => {
  const words = frame.language === "nl" ? rulesNl : rulesEn;
  const part = partOf(answer, "experiment");
  return {
    what: read(part, "what", longestOf.text) || fill(words.experimentWhat, { own }),
    success: read(part, "success", longestOf.line, "ofTargets"),
    stop: read(part, "stop", longestOf.line),
    measure: read(part, "measure", longestOf.line),
  };
};

/** One question, or none. */
const questionOf = ({ answer, frame, read }: ProposalParts): string => {
  const question = read(answer, "question", longestOf.line);
  return isDecisionAsked({ question, method: "consent", decider: "team", by: frame.today, route: [] }) ? question : "";
};
