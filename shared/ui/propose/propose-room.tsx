import { useApp } from "../app-context.ts";
import { isId } from "../drafting/record-id.ts";
import { NewProposal } from "./new-proposal.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { ProposalPage } from "./proposal-page.tsx";

/** The room Propose: all proposals, a new one (`new`, or the id of the theme it rests on), or one proposal. */
export const ProposeRoom = () => {
  const { id } = useApp().route;
  if (isId(id, "proposal")) return <ProposalPage proposalId={id} key={id} />;
  if (isId(id, "theme")) return <NewProposal themeId={id} key={id} />;
  if (id === "new") return <NewProposal />;
  return <ProposalList />;
};
