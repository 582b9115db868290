import { daysFromTo, isDay } from "./days.ts";
import { isDecisionAsked } from "./decision-asked.ts";
import { isFilledIn } from "./filled-in.ts";
import type { Rule } from "./finding.ts";
import type { MoveQuestion, Refusal } from "./proposal-moves.ts";
import { isSmallTrial } from "./trial-days.ts";

/** Looks at one thing that has to hold for a step, and gives the reasons when it does not. */
export type Guard = (asked: MoveQuestion) => readonly Refusal[];

/** What blocks sharing: private or sensitive evidence, something outside the frameworks, AI text nobody read. */
export const safetyRules: readonly Rule[] = ["EV5", "EV6", "P11", "P12"];

/** A reason has at least this many characters. */
export const leastReason = 20;

/** "Did it help?" is asked no sooner than this many days after adoption. */
export const daysUntilEvaluation = 28;

const refuseUnless = (holds: boolean, reason: Refusal): readonly Refusal[] => (holds ? [] : [reason]);

/** Where nobody signed as author, nobody can be kept out: else a person without a name could share and never take back. */
const isAuthor: Guard = ({ proposal, by }) =>
  refuseUnless(isUnsigned(proposal) || isOneOfTheAuthors(proposal, by.name), { kind: "notAuthor" });

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

/** This person's newest second reading of this version is not "ready" and says in so many words what is needed. */
const saysWhatIsNeeded: Guard = ({ life, hash, by }) => {
  const verdict = newestVerdicts(life, hash).get(foldName(by.name));
  if (!verdict || verdict.verdict === "ready") return [{ kind: "verdictNeeded" }];
  return refuseUnless(verdict.note.trim().length >= leastReason, { kind: "noteTooShort", least: leastReason });
};

/** I10: no decision without decider, question and date. */
const askedWell: Guard = ({ proposal }) => refuseUnless(isDecisionAsked(proposal.decision), { kind: "deciderNeeded" });

/** I9: somebody with a name who is no author found exactly this version ready, and has not come back on it since. */
const readyForThisVersion: Guard = ({ proposal, life, hash }) => {
  const ready = [...newestVerdicts(life, hash).values()].some(
    ({ verdict, by }) => verdict === "ready" && foldName(by.name) !== "" && !isOneOfTheAuthors(proposal, by.name),
  );
  return refuseUnless(ready, { kind: "readyForThisVersion" });
};

const decidedOnThisVersion: Guard = ({ life, hash }) => {
  const { decision } = life;
  if (!decision || !isAboutNow(life, hash)(decision)) return [{ kind: "decisionNeeded" }];
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
  ...refuseUnless(isDay(life.decision?.revisitOn ?? ""), { kind: "revisitDateNeeded" }),
];

const hasOwner: Guard = ({ proposal }) => refuseUnless(isFilledIn(proposal.owner), { kind: "ownerNeeded" });

/** I11: at most thirty days, with a stop rule. */
const smallTrial: Guard = ({ proposal }) =>
  refuseUnless(isFilledIn(proposal.experiment.stop) && isSmallTrial(proposal.experiment), { kind: "stopRuleNeeded" });

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

type Validation = MoveQuestion["life"]["validations"][number];

/** The newest second reading of this version by each person, by folded name. */
const newestVerdicts = (life: MoveQuestion["life"], hash: string): ReadonlyMap<string, Validation> =>
  new Map(life.validations.filter(isAboutNow(life, hash)).map((one) => [foldName(one.by.name), one]));

/** I8: what was said of another version, or of other words, has lapsed. */
const isAboutNow =
  (life: MoveQuestion["life"], hash: string) =>
  (said: { readonly version: number; readonly hash: string }): boolean =>
    said.version === life.version && said.hash === hash;

/** A nameless person is no author. */
const isOneOfTheAuthors = (proposal: MoveQuestion["proposal"], name: string): boolean =>
  foldName(name) !== "" && Object.values(proposal.authors).some((author) => foldName(author.name) === foldName(name));

const isUnsigned = (proposal: MoveQuestion["proposal"]): boolean =>
  Object.values(proposal.authors).every(({ name }) => foldName(name) === "");

/** A name as it is compared with another: without case and outer spaces. */
export const foldName = (name: string): string => name.trim().normalize("NFC").toLowerCase();

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
