import type { ComponentChildren } from "preact";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { FindingLine } from "../finding-line.tsx";
import { useLanguage } from "../language.ts";
import { partForms, type FormName } from "./part-forms.ts";
import { findingsOf, partId, type PartName } from "./parts.ts";
import type { Review } from "./use-review.ts";
import { Verdict } from "./verdict.tsx";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: ProposalView;
  readonly name: Exclude<PartName, "evidence">;
  readonly heading?: string;
  readonly canEdit: boolean;
  readonly children: ComponentChildren;
  /** Stands below the findings: what is in order. */
  readonly note?: ComponentChildren;
  /** What a model drafted waits for the person's word. */
  readonly review?: Review | undefined;
}

/** One part of a proposal: its text, or the form in its place, with what the check found beside it. */
export const Part = ({ view, name, heading, canEdit, children, note, review }: Props) => {
  const words = useWords();
  const pen = usePen(words[`edit_${name}`]);
  const findings = findingsOf(name, view.findings);
  return (
    <section class="part" id={partId(name)} aria-labelledby={`${partId(name)}-heading`}>
      <div class="part__head">
        <h2 class="heading" id={`${partId(name)}-heading`} tabIndex={-1}>
          {heading ?? words[`part_${name}`]}
        </h2>
        {canEdit && !pen.isOpen && pen.button}
      </div>
      <div class="part__body">
        {pen.isOpen ? (
          <PartEdit view={view} name={name} onClose={pen.close} onSaved={() => review?.settle(name)} />
        ) : (
          <>
            {children}
            <Verdict
              view={view}
              review={review}
              name={name}
              part={heading ?? words[`part_${name}`]}
              onChange={pen.open}
            />
          </>
        )}
      </div>
      {canEdit && (findings.length > 0 || note) && (
        <div class="part__notes">
          {findings.map((finding) => (
            <FindingLine finding={finding} key={`${finding.rule} ${finding.id}`} />
          ))}
          {findings.length === 0 && note}
        </div>
      )}
    </section>
  );
};

interface EditProps {
  readonly view: ProposalView;
  readonly name: FormName;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

/** The form of one part, in the place of its text. */
export const PartEdit = ({ view, name, onClose, onSaved }: EditProps) => {
  const { api } = useApp();
  const words = useWords();
  const language = useLanguage();
  const why = useWhy();
  const { proposal } = view;
  const form = partForms[name];
  return (
    <EditForm
      draftKey={`${proposal.id} ${name}`}
      label={words[`edit_${name}`]}
      fields={(values) => form.fields(proposal, values, { words, language })}
      saved={form.values(proposal)}
      save={async (values) => {
        const change = form.read(proposal, values, () => crypto.randomUUID());
        const failed = why(await api.editProposal(proposal.id, change));
        if (failed === undefined) onSaved?.();
        return failed;
      }}
      onClose={onClose}
    />
  );
};
