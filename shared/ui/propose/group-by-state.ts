import { proposalStates, type ProposalState } from "../../domain/proposal-event.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";

/** Proposals by state in the order of their life; states nobody is in are left out. */
export const groupByState = <View extends { readonly life: Pick<ProposalView["life"], "state"> }>(
  views: readonly View[],
): readonly { readonly state: ProposalState; readonly views: readonly View[] }[] =>
  proposalStates
    .map((state) => ({ state, views: views.filter(({ life }) => life.state === state) }))
    .filter((group) => group.views.length > 0);
