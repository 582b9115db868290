import { useState } from "preact/hooks";
import type { ProposalContent } from "../../domain/proposal.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";
import { PartVerdict } from "../drafting/part-verdict.tsx";
import { useAction } from "../drafting/use-action.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { useWords } from "../drafting/use-words.ts";
import { partForms, type FormName } from "./part-forms.ts";
import { draftedParts } from "./part-review.ts";
import { partId, type PartName } from "./parts.ts";
import type { Review } from "./use-review.ts";

interface Props {
  readonly view: ProposalView;
  readonly review: Review | undefined;
  readonly name: Exclude<PartName, "evidence"> & FormName;
  /** Its heading. */
  readonly part: string;
  readonly onChange: () => void;
}

/** The person's word on one part that a model drafted; what was taken out can be put back while it is in sight. */
export const Verdict = ({ view, review, name, part, onChange }: Props) => {
  const words = useWords();
  const { api, announce } = useApp();
  const why = useWhy();
  const { run, problem } = useAction();
  const [taken, setTaken] = useState<Partial<ProposalContent>>();
  const { proposal } = view;
  const drafted = draftedParts.find((one) => one === name);
  // The row is gone after it; reading goes on from the part itself.
  const backToHeading = (): void => document.getElementById(`${partId(name)}-heading`)?.focus();

  if (taken)
    return (
      <p class="verdict small">
        {words.partOut}
        <button
          type="button"
          class="link"
          onClick={() =>
            void run(
              async () => why(await api.editProposal(proposal.id, taken)),
              words.partBack,
              () => {
                setTaken(undefined);
                backToHeading();
              },
            )
          }
        >
          {words.putBack}
        </button>
        {problem}
      </p>
    );
  if (!review?.isOpen(name)) return null;

  const takeOut = async (): Promise<void> => {
    if (!drafted) return;
    const form = partForms[name];
    const before = form.read(proposal, form.values(proposal), () => crypto.randomUUID());
    await run(
      () => review.takeOut(drafted),
      words.partOut,
      () => {
        setTaken(before);
        backToHeading();
      },
    );
  };
  return (
    <PartVerdict
      part={part}
      onKeep={() => {
        announce(words.partKept);
        review.settle(name);
        backToHeading();
      }}
      onChange={onChange}
      onTakeOut={() => void takeOut()}
    >
      {problem}
    </PartVerdict>
  );
};
