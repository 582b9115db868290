import { useRef, useState } from "preact/hooks";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";
import { ExportPreview } from "../drafting/export-preview.tsx";
import { Icon } from "../icons.tsx";
import { useWords } from "./use-words.ts";

/** Exports stand in the page: what goes out is read first. */
export const ExportPart = ({ view }: { readonly view: ProposalView }) => {
  const { api } = useApp();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { proposal, life } = view;
  return (
    <section class="part" id="part-export" aria-labelledby="export-heading">
      <div class="part__head">
        <h2 class="heading" id="export-heading" tabIndex={-1}>
          {words.export}
        </h2>
      </div>
      <div class="formats">
        <button ref={button} type="button" class="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="text" />
          {words.exportMarkdown}
        </button>
      </div>
      {isOpen ? (
        <ExportPreview
          exportKey={`export ${proposal.id}`}
          make={async () => {
            const file = await api.exportProposal(proposal.id);
            return file.ok ? file.value : undefined;
          }}
          tables={["proposals", "proposalEvents", "captures", "settings"]}
          {...(life.state === "draft" && { remark: words.exportDraft })}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : (
        <p class="small">{words.exportSays}</p>
      )}
    </section>
  );
};
