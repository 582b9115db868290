import { useState } from "preact/hooks";
import type { ProposalId } from "../../domain/proposal.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { AiDoor } from "../ai/ai-door.tsx";
import { AiPage } from "../ai/ai-page.tsx";
import { useApp } from "../app-context.ts";
import { ProvenanceLine } from "../drafting/provenance-line.tsx";
import { plural } from "../drafting/plural.ts";
import { RoomHeading } from "../drafting/room-heading.tsx";
import { usePen } from "../drafting/use-pen.tsx";
import { useLive } from "../use-live.ts";
import { AboutCircle } from "./about-text.tsx";
import { Crumb } from "./crumb.tsx";
import { Dock } from "../dock.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { ExportPart } from "./export-part.tsx";
import { Outline } from "./outline.tsx";
import { PartEdit } from "./part.tsx";
import { ProposalParts } from "./proposal-parts.tsx";
import { RefusalBox } from "./refusal-box.tsx";
import { ShareRow } from "./share-row.tsx";
import { StageLine } from "./stage-line.tsx";
import { useMoves } from "./use-moves.ts";
import { useReview } from "./use-review.ts";
import { useWide } from "./use-wide.ts";
import { useWords } from "./use-words.ts";
import { Ways } from "./ways.tsx";

/** One proposal. With room beside it: the outline on the left, what it rests on on the right. */
export const ProposalPage = ({ proposalId }: { readonly proposalId: ProposalId }) => {
  const { api } = useApp();
  const words = useWords();
  const answer = useLive(`proposal ${proposalId}`, async () => ({ view: await api.proposal(proposalId) }), [
    "proposals",
    "proposalEvents",
    "captures",
    "themes",
  ]);
  if (!answer) return null;
  if (answer.view) return <Proposal view={answer.view} />;
  return (
    <section class="section">
      <Crumb />
      <RoomHeading of="gone">{words.gone}</RoomHeading>
    </section>
  );
};

const Proposal = ({ view }: { readonly view: ProposalView }) => {
  const words = useWords();
  const isWide = useWide();
  const { move, refusals } = useMoves(view);
  const { state } = view.life;
  const canEdit = state === "draft" || state === "shared" || state === "in_validation";
  const review = useReview(view, canEdit);
  const [asksModel, setAsksModel] = useState(false);
  const reading = { purpose: "validation", proposalId: view.proposal.id } as const;
  if (asksModel) return <AiPage task={reading} backTo={view.proposal.title} onClose={() => setAsksModel(false)} />;
  const share = <ShareRow view={view} onShare={() => void move("shared", words.shared)} />;
  const evidence = <EvidenceList view={view} canEdit={canEdit} />;
  const provenance = <ProvenanceLine provenance={view.proposal.provenance} />;
  // What nobody has read says so before anything else does.
  const unread = review && (
    <ProvenanceLine provenance={view.proposal.provenance}>
      {plural(review.left, words.toReadOne, words.toReadMany)}
    </ProvenanceLine>
  );
  const rest = (
    <>
      <Ways state={state} move={move}>
        {canEdit && <AiDoor task={reading} onOpen={() => setAsksModel(true)} />}
      </Ways>
      <ExportPart view={view} />
    </>
  );

  if (isWide)
    return (
      <div class="desk">
        <Outline view={view} canEdit={canEdit} />
        <article class="desk__page">
          <header>
            <Title view={view} canEdit={canEdit} />
            <StageLine life={view.life} ahead={4} />
            {canEdit && state !== "draft" && <p class="small">{words.newVersion}</p>}
            <div class="desk__share">{share}</div>
            {unread}
            <RefusalBox refusals={refusals} />
          </header>
          <ProposalParts view={view} canEdit={canEdit} review={review} isWide />
          {rest}
        </article>
        <aside class="desk__evidence" aria-label={words.part_evidence}>
          <AboutCircle content={view.proposal} />
          {evidence}
          {!unread && provenance}
        </aside>
      </div>
    );
  return (
    <>
      <header class="section">
        <Crumb />
        <Title view={view} canEdit={canEdit} />
        <StageLine life={view.life} ahead={1} />
        {canEdit && state !== "draft" && <p class="small">{words.newVersion}</p>}
        {unread}
      </header>
      <ProposalParts view={view} canEdit={canEdit} review={review} evidence={evidence} />
      {rest}
      <div class="part">
        {!unread && provenance}
        <RefusalBox refusals={refusals} />
      </div>
      <Dock>{share}</Dock>
    </>
  );
};

const Title = ({ view, canEdit }: { readonly view: ProposalView; readonly canEdit: boolean }) => {
  const words = useWords();
  const pen = usePen(words.edit_title);
  if (pen.isOpen) return <PartEdit view={view} name="title" onClose={pen.close} />;
  return (
    <div class="head head--title">
      <RoomHeading of={`${view.proposal.id} ${view.life.state}`}>{view.proposal.title}</RoomHeading>
      {canEdit && pen.button}
    </div>
  );
};
