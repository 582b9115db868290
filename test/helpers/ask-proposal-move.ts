import { foldProposal } from "../../shared/domain/fold-proposal.ts";
import type { ProposalState } from "../../shared/domain/proposal-event.ts";
import type { ProposalLife } from "../../shared/domain/proposal-life.ts";
import { checkProposalMove, type MoveQuestion, type Refusal } from "../../shared/domain/proposal-moves.ts";
import { makeProposal } from "./make-proposal.ts";

/** One step in a proposal's life, as it reads in the design. */
export type Step = `${ProposalState} → ${ProposalState}`;
/** What a step is judged on, but for where it leads. */
export type Asked = Omit<MoveQuestion, "to">;

export const hash = "hash of this version";
const golden = makeProposal();
export const sanne = { name: "Sanne", role: "author" } as const;
export const noor = { name: "Noor", role: "validator" } as const;
export const ruud = { name: "Ruud", role: "decision_facilitator" } as const;
const professional = { name: "Sanne", role: "professional" } as const;
export const ready = { by: noor, verdict: "ready", note: "", version: 1, hash } as const;
export const notYet = { ...ready, verdict: "not_yet", note: "Tel eerst een week de herstarts." } as const;
export const go = { by: ruud, outcome: "go", reason: "Klein genoeg", version: 1, hash } as const;
export const report = { by: sanne, before: "8 per week", after: "3 per week", surprise: "Het was de scanner" };

const begin: ProposalLife = foldProposal([]);
/** A life that holds nothing but this. */
export const life = (given: Partial<ProposalLife> = {}): { readonly life: ProposalLife } => ({
  life: { ...begin, ...given },
});

/** Every step there is, typed from the design and not from the code, with everything it asks for. */
export const met: { readonly [step in Step]?: Partial<Asked> } = {
  "draft → shared": { by: professional },
  "shared → draft": { by: sanne },
  "shared → in_validation": { by: noor },
  "in_validation → draft": { by: noor, ...life({ validations: [notYet] }) },
  "in_validation → decided": { by: ruud, ...life({ validations: [ready], decision: go }) },
  "decided → trial": { by: professional, ...life({ decision: go }) },
  "decided → dropped": { by: ruud, ...life({ decision: { ...go, outcome: "no_go" } }) },
  "decided → shared": { by: ruud, ...life({ decision: { ...go, outcome: "defer", revisitOn: "2027-01-11" } }) },
  "trial → adopted": { by: ruud, ...life({ trialReport: { ...report, surprise: "" } }) },
  "trial → dropped": { by: ruud, ...life({ trialReport: { ...report, before: "", after: "" } }) },
  "adopted → evaluated": {
    by: professional,
    today: "2027-01-08",
    ...life({ adoptedOn: "2026-12-11", evaluation: { by: sanne, lesson: "Eerst meten" } }),
  },
  "dropped → evaluated": { by: professional, ...life({ evaluation: { by: sanne, lesson: "Eerst meten" } }) },
  "draft → withdrawn": { by: sanne },
  "shared → withdrawn": { by: sanne },
  "in_validation → withdrawn": { by: sanne },
};

/** Judges a step; where it starts is set from its name. */
export const ask = (step: Step, change: Partial<Asked> = {}) => {
  // A step is two states by its type; only split does not know.
  const [from, to] = step.split(" → ") as [ProposalState, ProposalState];
  const asked = { proposal: golden, hash, today: "2026-12-14", findings: [], requiredRoutes: [], by: sanne, ...life() };
  const full = { ...asked, ...met[step], ...change };
  return checkProposalMove({ ...full, to, life: { ...full.life, state: from } });
};
/** Every reason against a step; none when it may be taken. */
export const refusals = (step: Step, change: Partial<Asked>): readonly Refusal[] => {
  const checked = ask(step, change);
  return checked.ok ? [] : checked.error;
};
