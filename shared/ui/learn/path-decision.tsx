import type { PathView } from "../../messages/core-api.ts";
import { plural } from "../drafting/plural.ts";
import { DecisionBox } from "./decision-box.tsx";
import { PathReview } from "./path-review.tsx";
import { useWords } from "./use-words.ts";

/** What a path without a next step waits for: a yes, a beginning, going on, finishing, or what changed. */
export const PathDecision = ({ view }: { readonly view: PathView }) => {
  const { path, findings } = view;
  const words = useWords();
  switch (path.state) {
    case "suggested":
      return (
        <DecisionBox
          path={path}
          heading={words.acceptHeading}
          text={words.acceptSays}
          moves={[
            { to: "accepted", label: words.accept, said: words.accepted },
            { to: "stopped", label: words.discard, said: words.discarded, leaves: true },
          ]}
        />
      );
    case "accepted": {
      const errors = findings.filter(({ severity }) => severity === "error").length;
      return (
        <DecisionBox
          path={path}
          heading={words.beginHeading}
          text={errors > 0 ? plural(errors, words.todoOne, words.todoMany) : undefined}
          moves={[{ to: "active", label: words.begin, said: words.begun }]}
        />
      );
    }
    case "paused":
      return (
        <DecisionBox
          path={path}
          heading={words.pausedHeading}
          text={words.pausedSays}
          moves={[{ to: "active", label: words.resume, said: words.resumed }]}
        />
      );
    case "active":
      return (
        <DecisionBox
          path={path}
          heading={words.finishHeading}
          moves={[{ to: "completed", label: words.finish, said: words.finished }]}
        />
      );
    case "completed":
      return <PathReview path={path} />;
    case "reviewed":
      return <DecisionBox path={path} heading={words.reviewedHeading} moves={[]} />;
    case "stopped":
      return <DecisionBox path={path} heading={words.stoppedHeading} text={path.stoppedBecause} moves={[]} />;
  }
};
