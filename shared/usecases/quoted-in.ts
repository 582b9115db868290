import type { Evidence } from "../domain/evidence.ts";
import type { ById } from "../domain/entity.ts";
import type { LearningPath } from "../domain/path.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { Needs } from "./needs.ts";

/** The paths and proposals that quote one of these notes. */
export const quotedIn = async (
  { store }: Pick<Needs, "store">,
  captureIds: readonly string[],
): Promise<{ readonly paths: readonly LearningPath[]; readonly proposals: readonly Proposal[] }> => {
  const ids = new Set(captureIds);
  const quotes = ({ evidence }: { readonly evidence: ById<Evidence> }): boolean =>
    Object.values(evidence).some(({ captureId }) => ids.has(captureId));
  const [paths, proposals] = await Promise.all([store.paths.all(), store.proposals.all()]);
  return { paths: paths.filter(quotes), proposals: proposals.filter(quotes) };
};

/** The evidence with each quote of these notes changed; undefined takes it away. */
export const changeQuotes = (
  evidence: ById<Evidence>,
  captureIds: ReadonlySet<string>,
  change: (quote: Evidence) => Evidence | undefined,
): ById<Evidence> =>
  Object.fromEntries(
    Object.entries(evidence).flatMap(([id, quote]) => {
      const changed = captureIds.has(quote.captureId) ? change(quote) : quote;
      return changed ? [[id, changed]] : [];
    }),
  );
