import { useRef, useState } from "preact/hooks";
import { fill } from "../../domain/fill.ts";
import type { Finding } from "../../domain/finding.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { useApp } from "../app-context.ts";
import { LeftOut, useLeftOut } from "../drafting/left-out.tsx";
import { plural } from "../drafting/plural.ts";
import { useAction } from "../drafting/use-action.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useWhy } from "../drafting/use-why.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { FindingLine } from "../finding-line.tsx";
import { Icon } from "../icons.tsx";
import { Quote } from "../quote.tsx";
import { routeHref } from "../route.ts";
import { EvidenceSearch } from "./evidence-search.tsx";
import { PartEdit } from "./part.tsx";
import { findingsOf, partId } from "./parts.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: ProposalView;
  readonly canEdit: boolean;
}

/** The literal quotes a proposal rests on, what speaks against it, and the way to find more. */
export const EvidenceList = ({ view, canEdit }: Props) => {
  const { api } = useApp();
  const words = useWords();
  const why = useWhy();
  const { run, problem } = useAction();
  const [searches, setSearches] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { proposal, evidence, themes } = view;
  const findings = canEdit ? findingsOf("evidence", view.findings) : [];
  const leftOut = useLeftOut(themes.map(({ id }) => id));

  return (
    <section class="part" id={partId("evidence")} aria-labelledby="evidence-heading">
      <div class="part__head">
        <h2 class="heading" id="evidence-heading" tabIndex={-1} ref={heading}>
          {words.part_evidence}
        </h2>
      </div>
      <p class="small">{plural(evidence.length, words.evidenceOne, words.evidenceMany)}</p>
      {findings
        .filter(({ id }) => id === undefined)
        .map((finding) => (
          <FindingLine finding={finding} key={finding.rule} />
        ))}
      <ol class="evidence">
        {evidence.map(({ id, lang, known }, index) => {
          const quoted = proposal.evidence[id];
          if (!quoted) return null;
          const n = index + 1;
          return (
            <li key={id}>
              <span class="ref">
                <span class="sr-only">{fill(words.evidenceNumber, { n })}</span>
                <span aria-hidden="true">{n}</span>
              </span>
              <div>
                <Quote
                  quote={quoted.quote}
                  lang={lang}
                  day={quoted.day}
                  href={known ? routeHref({ room: "now", id: quoted.captureId }) : undefined}
                  note={quoted.supports || undefined}
                >
                  {canEdit && (
                    <button
                      type="button"
                      class="link push"
                      aria-label={fill(words.removeNumber, { n })}
                      onClick={() =>
                        void run(
                          async () => why(await api.removeEvidence(proposal.id, id)),
                          words.removed,
                          () => heading.current?.focus(),
                        )
                      }
                    >
                      {words.remove}
                    </button>
                  )}
                </Quote>
                {findings
                  .filter((finding) => finding.id === id)
                  .map((finding) => (
                    <FindingLine finding={finding} key={finding.rule}>
                      <Mend
                        finding={finding}
                        href={routeHref({ room: "now", id: quoted.captureId })}
                        onRelease={() =>
                          void run(
                            async () => why(await api.editCapture(quoted.captureId, { visibility: "shareable" })),
                            words.released,
                            () => heading.current?.focus({ preventScroll: true }),
                          )
                        }
                      />
                    </FindingLine>
                  ))}
              </div>
            </li>
          );
        })}
      </ol>
      {problem}
      {canEdit && <LeftOut notes={leftOut} />}
      {canEdit && (
        <p class="gap-top">
          <button
            ref={button}
            type="button"
            class="btn"
            aria-expanded={searches}
            onClick={() => setSearches(!searches)}
          >
            <Icon name="search" />
            {searches ? words.closeSearch : words.addEvidence}
          </button>
        </p>
      )}
      {searches && (
        <EvidenceSearch
          proposalId={proposal.id}
          onClose={() => {
            setSearches(false);
            button.current?.focus();
          }}
        />
      )}
      <CounterEvidence view={view} canEdit={canEdit} />
    </section>
  );
};

interface MendProps {
  readonly finding: Finding;
  readonly href: string;
  readonly onRelease: () => void;
}

const Mend = ({ finding, href, onRelease }: MendProps) => {
  const words = useWords();
  if (finding.rule === "EV5")
    return (
      <>
        <button type="button" onClick={onRelease}>
          {words.release}
        </button>{" "}
        <a href={href}>{words.lookAt}</a>
      </>
    );
  return finding.rule === "EV6" ? <a href={href}>{words.lookAt}</a> : null;
};

const CounterEvidence = ({ view, canEdit }: Props) => {
  const words = useWords();
  const pen = usePen(words.edit_counter);
  return (
    <>
      <div class="part__head gap-top">
        <h3 class="heading">{words.counter}</h3>
        {canEdit && !pen.isOpen && pen.button}
      </div>
      {pen.isOpen ? (
        <PartEdit view={view} name="counter" onClose={pen.close} />
      ) : (
        <p class="small">
          <GapText text={view.proposal.counterEvidence} />
        </p>
      )}
    </>
  );
};
