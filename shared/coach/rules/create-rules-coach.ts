import type { Coach } from "../../ports.ts";
import { askQuestion } from "./ask-question.ts";
import { bestQuote } from "./best-quote.ts";
import { draftPath } from "./draft-path.ts";
import { draftProposal } from "./draft-proposal.ts";
import { minutesIn } from "./minutes-in.ts";
import { offerThemes } from "./offer-themes.ts";
import { rankEarlier } from "./rank-earlier.ts";
import { suggestThemes } from "./suggest-themes.ts";

/** The coach that needs nothing: no network, no model. Templates with the person's own words. */
export const createRulesCoach = (): Coach => ({
  question: askQuestion,
  rankEarlier,
  offerThemes,
  suggestThemes,
  bestQuote,
  minutesIn,
  draftPath: (request) => Promise.resolve(draftPath(request)),
  draftProposal: (request) => Promise.resolve(draftProposal(request)),
});
