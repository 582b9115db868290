import type { CoreApi } from "../messages/core-api.ts";
import { addEvidence, editProposal, removeEvidence } from "../usecases/change-proposal.ts";
import { draftProposal } from "../usecases/draft-proposal.ts";
import { listProposals, viewProposal } from "../usecases/list-proposals.ts";
import { moveProposal, recordProposal } from "../usecases/move-proposal.ts";
import type { Needs } from "../usecases/needs.ts";

/** The proposals and their life. */
export const proposeApi = (
  needs: Needs,
): Pick<
  CoreApi,
  | "proposals"
  | "proposal"
  | "draftProposal"
  | "editProposal"
  | "addEvidence"
  | "removeEvidence"
  | "moveProposal"
  | "recordProposal"
> => ({
  proposals: listProposals(needs),
  proposal: viewProposal(needs),
  draftProposal: draftProposal(needs),
  editProposal: editProposal(needs),
  addEvidence: addEvidence(needs),
  removeEvidence: removeEvidence(needs),
  moveProposal: moveProposal(needs),
  recordProposal: recordProposal(needs),
});
