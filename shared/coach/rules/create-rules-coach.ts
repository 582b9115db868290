import type { Coach } from "../../coach-port.ts";
import { askQuestion } from "./ask-question.ts";
import { bestQuote } from "./best-quote.ts";
import { knowTheme } from "./know-theme.ts";
import { minutesIn } from "./minutes-in.ts";
import { offerThemes } from "./offer-themes.ts";
import { rankEarlier } from "./rank-earlier.ts";
import { createThemeFinder } from "./suggest-themes.ts";

/** The coach that needs nothing: no network, no model. Templates with the person's own words. */
export const createRulesCoach = (): Coach => ({
  question: askQuestion,
  rankEarlier,
  knowTheme,
  offerThemes,
  suggestThemes: createThemeFinder(),
  bestQuote,
  minutesIn,
  // Templates are loaded when somebody asks for a draft.
  draftPath: async (request) => (await import("./draft-path.ts")).draftPath(request),
  draftProposal: async (request) => (await import("./draft-proposal.ts")).draftProposal(request),
});
