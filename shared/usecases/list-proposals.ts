import { foldProposal } from "../domain/fold-proposal.ts";
import type { Proposal, ProposalId } from "../domain/proposal.ts";
import { proposalFindings } from "./move-proposal.ts";
import type { Needs } from "./needs.ts";

type ProposalNeeds = Pick<Needs, "store">;

/** All proposals, newest first. */
export const listProposals = (needs: ProposalNeeds) => async () => {
  const proposals = await needs.store.proposals.all();
  const newestFirst = [...proposals].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return Promise.all(newestFirst.map((proposal) => describeProposal(needs, proposal)));
};

/** One proposal with its life and findings, or null when it is not there. */
export const viewProposal = (needs: ProposalNeeds) => async (proposalId: ProposalId) => {
  const proposal = await needs.store.proposals.get(proposalId);
  return proposal ? describeProposal(needs, proposal) : null;
};

const describeProposal = async ({ store }: ProposalNeeds, proposal: Proposal) => {
  const evidence = Object.entries(proposal.evidence).sort(([, a], [, b]) => a.order - b.order);
  const quoted = await store.captures.many(evidence.map(([, { captureId }]) => captureId));
  const langOf = new Map(quoted.map(({ id, lang }) => [id, lang]));
  const themes = await store.themes.many(Object.keys(proposal.themeIds));
  return {
    proposal,
    life: foldProposal(await store.proposalEvents.of(proposal.id)),
    findings: await proposalFindings(store, proposal),
    themes: themes.map(({ id, label }) => ({ id, label })),
    evidence: evidence.map(([id, { captureId }]) => ({
      id,
      lang: langOf.get(captureId) ?? ("und" as const),
      known: langOf.has(captureId),
    })),
  };
};
