import type { PathState } from "../../domain/path.ts";
import type { PathView } from "../../messages/core-api.ts";

/** A path that is over asks nothing of anybody. */
const over: readonly PathState[] = ["reviewed", "stopped"];

const order: readonly PathState[] = ["active", "completed", "accepted", "suggested", "paused"];

/** The path that Learn opens with: what is under way, else what waits for a word of the person; and all the others. */
export const choosePath = (
  paths: readonly PathView[],
): { readonly main: PathView | undefined; readonly others: readonly PathView[] } => {
  const live = paths.filter(({ path }) => !over.includes(path.state));
  const [main] = [...live].sort((a, b) => order.indexOf(a.path.state) - order.indexOf(b.path.state));
  return { main, others: paths.filter((view) => view !== main) };
};
