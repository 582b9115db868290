import { daysFromTo } from "./days.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Rule } from "./finding.ts";
import { mostTrialDays, trialDays } from "./lint-proposal.ts";
import type { MoveQuestion, Refusal } from "./proposal-moves.ts";

/** Looks at one thing that has to hold for a step, and gives the reasons when it does not. */
export type Guard = (asked: MoveQuestion) => readonly Refusal[];

/** What blocks sharing: private or sensitive evidence, something outside the frameworks, AI text nobody read. */
export const safetyRules: readonly Rule[] = ["EV5", "EV6", "P11", "P12"];

/** A reason has at least this many characters. */
export const leastReason = 20;

/** "Did it help?" is asked no sooner than this many days after adoption. */
export const daysUntilEvaluation = 28;

const refuseUnless = (holds: boolean, reason: Refusal): readonly Refusal[] => (holds ? [] : [reason]);

const isAuthor: Guard = ({ proposal, by }) => refuseUnless(isOneOfTheAuthors(proposal, by.name), { kind: "notAuthor" });

const notAuthor: Guard = ({ proposal, by }) =>
  refuseUnless(!isOneOfTheAuthors(proposal, by.name), { kind: "isAuthor" });

const safeToShare: Guard = ({ findings }) => {
  const unsafe = findings.filter(({ rule }) => safetyRules.includes(rule));
  return refuseUnless(unsafe.length === 0, { kind: "findings", findings: unsafe });
};

const noErrors: Guard = ({ findings }) => {
  const errors = findings.filter(({ severity }) => severity === "error");
  return refuseUnless(errors.length === 0, { kind: "findings", findings: errors });
};

/** The newest second reading by this person is not "ready" and says in so many words what is needed. */
const saysWhatIsNeeded: Guard = ({ life, by }) => {
  const verdict = life.validations.filter((one) => one.by.name === by.name).at(-1);
  if (!verdict || verdict.verdict === "ready") return [{ kind: "verdictNeeded" }];
  return refuseUnless(verdict.note.trim().length >= leastReason, { kind: "noteTooShort", least: leastReason });
};

/** I10: no decision without decider, question and date. */
const askedWell: Guard = ({ findings, proposal }) =>
  refuseUnless(isFilledIn(proposal.decision.decider) && !findings.some(({ rule }) => rule === "P9"), {
    kind: "deciderNeeded",
  });

/** I9 and the hash: a second reader who is no author found exactly this version ready. */
const readyForThisVersion: Guard = ({ proposal, life, hash }) => {
  const ready = life.validations.some(
    (one) => one.verdict === "ready" && one.hash === hash && !isOneOfTheAuthors(proposal, one.by.name),
  );
  return refuseUnless(ready, { kind: "readyForThisVersion" });
};

const decidedOnThisVersion: Guard = ({ life, hash }) => {
  const { decision } = life;
  if (!decision || decision.hash !== hash) return [{ kind: "decisionNeeded" }];
  return refuseUnless(isFilledIn(decision.reason), { kind: "reasonNeeded" });
};

const approved: Guard = ({ life, hash, requiredRoutes }) => {
  const open = requiredRoutes.filter(
    (route) => !life.approvals.some((one) => one.route === route && one.hash === hash),
  );
  return refuseUnless(open.length === 0, { kind: "approvalsOpen", routes: open });
};

/** A consent "go" needs every objection worked into the proposal. */
const objectionsIntegrated: Guard = ({ proposal, life }) => {
  if (proposal.decision.method !== "consent" || life.decision?.outcome !== "go") return [];
  const open = life.objections.filter(({ integrated }) => !isFilledIn(integrated)).length;
  return refuseUnless(open === 0, { kind: "objectionsOpen", count: open });
};

const outcomeGo: Guard = ({ life }) =>
  refuseUnless(life.decision?.outcome === "go", { kind: "outcomeIs", needed: ["go"] });

const outcomeNoGo: Guard = ({ life }) =>
  refuseUnless(life.decision?.outcome === "no_go", { kind: "outcomeIs", needed: ["no_go"] });

const deferredWithDate: Guard = ({ life }) => [
  ...refuseUnless(life.decision?.outcome === "defer", { kind: "outcomeIs", needed: ["defer"] }),
  ...refuseUnless(life.decision?.revisitOn !== undefined, { kind: "revisitDateNeeded" }),
];

const hasOwner: Guard = ({ proposal }) => refuseUnless(isFilledIn(proposal.owner), { kind: "ownerNeeded" });

/** I11: at most thirty days, with a stop rule. */
const smallTrial: Guard = ({ proposal }) => {
  const days = trialDays(proposal.experiment);
  return refuseUnless(
    isFilledIn(proposal.experiment.stop) && days !== undefined && days >= 1 && days <= mostTrialDays,
    {
      kind: "stopRuleNeeded",
    },
  );
};

/** I12: adopted needs what it was before and what it is now. */
const reportedBeforeAfter: Guard = ({ life }) => {
  const missing = (["before", "after"] as const).filter((part) => !isFilledIn(life.trialReport?.[part]));
  return refuseUnless(missing.length === 0, { kind: "reportNeeded", missing });
};

const reportedSurprise: Guard = ({ life }) =>
  refuseUnless(isFilledIn(life.trialReport?.surprise), { kind: "reportNeeded", missing: ["surprise"] });

const longEnough: Guard = ({ life, today }) => {
  const passed = life.adoptedOn ? daysFromTo(life.adoptedOn, today) : 0;
  return refuseUnless(passed >= daysUntilEvaluation, { kind: "tooEarly", days: daysUntilEvaluation - passed });
};

const hasLesson: Guard = ({ life }) => refuseUnless(isFilledIn(life.evaluation?.lesson), { kind: "lessonNeeded" });

/** Names are compared as people read them: without case and outer spaces. Nobody's name matches an empty one. */
const isOneOfTheAuthors = (proposal: MoveQuestion["proposal"], name: string): boolean =>
  Object.values(proposal.authors).some((author) => fold(author.name) === fold(name));

const fold = (name: string): string => name.trim().normalize("NFC").toLowerCase();

/** The guards by name, for the table of steps. */
export const guards = {
  isAuthor,
  notAuthor,
  safeToShare,
  noErrors,
  saysWhatIsNeeded,
  askedWell,
  readyForThisVersion,
  decidedOnThisVersion,
  approved,
  objectionsIntegrated,
  outcomeGo,
  outcomeNoGo,
  deferredWithDate,
  hasOwner,
  smallTrial,
  reportedBeforeAfter,
  reportedSurprise,
  longEnough,
  hasLesson,
};
