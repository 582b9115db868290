import { canonicalJson } from "./canonical-json.ts";
import type { ProposalContent } from "./proposal.ts";

/**
 * The content hash of a proposal: lower-case hex SHA-256 of the canonical JSON of its content fields and the words of
 * its quotes. Identity, state, history, provenance and time stamps are not in it: only what people decide on.
 */
export const contentHash = async (proposal: ProposalContent): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(hashedContent(proposal)));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** The part of a proposal that the hash speaks about; of its evidence only the words of the quotes, in their order. */
export const hashedContent = (proposal: ProposalContent): object => ({
  title: proposal.title,
  authors: proposal.authors,
  team: proposal.team,
  ...(proposal.owner !== undefined && { owner: proposal.owner }),
  domains: proposal.domains,
  challenges: proposal.challenges,
  ambition: proposal.ambition,
  ownSentence: proposal.ownSentence,
  problem: proposal.problem,
  quotes: quotesInOrder(proposal),
  ...(proposal.counterEvidence !== undefined && { counterEvidence: proposal.counterEvidence }),
  change: proposal.change,
  alternatives: proposal.alternatives,
  ...(proposal.technical !== undefined && { technical: proposal.technical }),
  social: proposal.social,
  ...(proposal.technicalOnlyReason !== undefined && { technicalOnlyReason: proposal.technicalOnlyReason }),
  effects: proposal.effects,
  learning: proposal.learning,
  risks: proposal.risks,
  affected: proposal.affected,
  frameworkCheck: proposal.frameworkCheck,
  experiment: proposal.experiment,
  decision: proposal.decision,
});

const quotesInOrder = ({ evidence }: ProposalContent): readonly string[] =>
  Object.entries(evidence)
    // Two people can give the same number at once; the id then decides, the same everywhere.
    .sort(([idA, a], [idB, b]) => a.order - b.order || (idA < idB ? -1 : 1))
    .map(([, { quote }]) => quote);
