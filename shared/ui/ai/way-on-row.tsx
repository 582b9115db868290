import type { JSX } from "preact";
import { routeHref } from "../route.ts";
import type { Told, WayOn } from "./told.ts";
import { useWords } from "./use-words.ts";

interface WayOnRowProps {
  readonly told: Told;
  /** What was asked stays as it was; the person goes on without a model. */
  readonly onClose: () => void;
  /** Looks again at what would be sent. */
  readonly onAgain: () => void;
  /** Sends the same once more; without it there is nothing to send again. */
  readonly onRetry?: () => void;
}

/** One button to go on, and the way out. */
export const WayOnRow = ({ told, onClose, onAgain, onRetry }: WayOnRowProps): JSX.Element => {
  const words = useWords();
  const way: WayOn = told.way === "retry" && !onRetry ? "again" : told.way;
  const deeds = { retry: onRetry ?? onAgain, fewer: onAgain, again: onAgain, back: onClose } as const;
  return (
    <div class="row gap-top">
      {way === "settings" ? (
        <a class="btn btn--primary" href={routeHref({ room: "settings", id: "ai" })}>
          {words.way_settings}
        </a>
      ) : (
        <button class="btn btn--primary" type="button" onClick={deeds[way]}>
          {words[`way_${way}`]}
        </button>
      )}
      {way !== "back" && (
        <button class="btn btn--bare" type="button" onClick={onClose}>
          {words.without}
        </button>
      )}
    </div>
  );
};
