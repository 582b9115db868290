import { err, ok, type Result } from "../result.ts";
import type { Day } from "./entity.ts";
import type { Finding, Rule } from "./finding.ts";
import type { Attestation, Outcome, ProposalHappening, ProposalState } from "./proposal-event.ts";
import { foldName, guards, safetyRules, type Guard } from "./proposal-guards.ts";
import type { ProposalLife } from "./proposal-life.ts";
import type { MoveQuestion, Refusal } from "./proposal-moves.ts";
import type { ProposalContent } from "./proposal.ts";

/** What "decided in our meeting" asks: who read along, what came out and why. */
export interface LightDecision {
  readonly proposal: ProposalContent;
  readonly life: ProposalLife;
  /** Content hash of the proposal as it stands now. */
  readonly hash: string;
  readonly today: Day;
  readonly findings: readonly Finding[];
  readonly requiredRoutes: readonly string[];
  /** Name of the person who writes down the decision. */
  readonly recordedBy: string;
  /** Name of the colleague who read along; not an author (I9). */
  readonly secondReader: string;
  readonly outcome: Outcome;
  readonly reason: string;
  /** The day on which a deferred decision comes back. */
  readonly revisitOn?: Day;
}

/** One fact to write down, with who attests it. */
export interface AttestedHappening {
  readonly by: Attestation;
  readonly happening: ProposalHappening;
}

/** Whether the ground rules leave a proposal within the team's own mandate: no route leads past the team. */
export const canDecideLightly = ({ team }: Pick<ProposalContent, "team">, requiredRoutes: readonly string[]): boolean =>
  openRoutes(team, requiredRoutes).length === 0;

/**
 * What "decided in our meeting" writes down: the same facts as the long way, from where the proposal is up to decided.
 * It asks less (owner, small try, stop rule and question) but never less safety; refused with every reason.
 */
export const lightDecision = (asked: LightDecision): Result<readonly AttestedHappening[], readonly Refusal[]> => {
  const { life } = asked;
  if (!steps.includes(life.state)) return err([{ kind: "notFrom", from: life.state, to: "decided" }]);
  const reasons = refusals(asked);
  return reasons.length > 0 ? err(reasons) : ok(happenings(asked));
};

const steps: readonly ProposalState[] = ["draft", "shared", "in_validation"];

const refusals = (asked: LightDecision): readonly Refusal[] => {
  const { proposal, requiredRoutes, outcome } = asked;
  const open = openRoutes(proposal.team, requiredRoutes);
  const decided = asIfDecided(asked);
  const reader = { ...decided, by: { name: asked.secondReader, role: "validator" } } as const;
  return [
    ...(open.length > 0 ? [{ kind: "approvalsOpen", routes: open } as const] : []),
    ...guards.notAuthor(reader),
    // A reader without a name is nobody, even when somebody else read this version before.
    ...(foldName(asked.secondReader) === "" ? [{ kind: "readyForThisVersion" } as const] : []),
    ...[
      isFaithful,
      guards.askedWell,
      guards.hasOwner,
      guards.smallTrial,
      guards.decidedOnThisVersion,
      guards.objectionsIntegrated,
    ].flatMap((guard) => guard(decided)),
    ...(outcome === "defer" ? guards.deferredWithDate(decided) : []),
  ];
};

/** The safety rules, and what holds for every proposal: two notes or more (I6), literal quotes from notes we know (I5). */
const isFaithful: Guard = ({ findings }) => {
  const faults = findings.filter(({ rule }) => faithRules.includes(rule));
  return faults.length > 0 ? [{ kind: "findings", findings: faults }] : [];
};

const faithRules: readonly Rule[] = [...safetyRules, "EV1", "EV3", "EV4"];

/** The question that the long way would ask at its last step, with the reading and the decision written down. */
const asIfDecided = (asked: LightDecision): MoveQuestion => {
  const { life, hash, secondReader, recordedBy, outcome, reason, revisitOn } = asked;
  const { version } = life;
  const by = { name: recordedBy, role: "decision_facilitator" } as const;
  const reader = { name: secondReader, role: "validator" } as const;
  return {
    ...asked,
    to: "decided",
    by,
    life: {
      ...life,
      state: "in_validation",
      validations: [...life.validations, { by: reader, verdict: "ready", note: "", version, hash }],
      decision: { by, outcome, reason, version, hash, ...(revisitOn && { revisitOn }) },
    },
  };
};

const happenings = (asked: LightDecision): readonly AttestedHappening[] => {
  const { proposal, life, hash, secondReader, recordedBy, outcome, reason, revisitOn, requiredRoutes } = asked;
  const { version } = life;
  const professional = { name: recordedBy, role: "professional" } as const;
  const reader = { name: secondReader, role: "validator" } as const;
  const facilitator = { name: recordedBy, role: "decision_facilitator" } as const;
  const moved = (by: Attestation, from: ProposalState, to: ProposalState): AttestedHappening => ({
    by,
    happening: { type: "moved", from, to, hash },
  });
  const routes = requiredRoutes.filter((route) => isOwnTeam(proposal.team, route));
  return [
    ...(life.state === "draft" ? [moved(professional, "draft", "shared")] : []),
    ...(life.state === "in_validation" ? [] : [moved(reader, "shared", "in_validation")]),
    { by: reader, happening: { type: "validated", verdict: "ready", note: "", version, hash } },
    ...routes.map((route) => ({ by: facilitator, happening: { type: "approved", route, hash } }) as const),
    {
      by: facilitator,
      happening: { type: "decided", outcome, reason, version, hash, ...(revisitOn && { revisitOn }) },
    },
    moved(facilitator, "in_validation", "decided"),
  ];
};

/** Routes that need somebody besides the team. */
const openRoutes = (team: string, routes: readonly string[]): readonly string[] =>
  routes.filter((route) => !isOwnTeam(team, route));

/** The ground rules call the team "team", or by its name. */
const isOwnTeam = (team: string, route: string): boolean => ["team", foldName(team)].includes(foldName(route));
