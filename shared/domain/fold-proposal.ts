import type { ProposalEvent, ProposalState } from "./proposal-event.ts";
import type { ProposalLife } from "./proposal-life.ts";

type Moved = Extract<ProposalEvent, { readonly type: "moved" }>;

/**
 * Where a proposal stands after these events, in whatever order they came in. Two moves made after the same event by
 * people who had not seen each other's are a conflict: the state stays what it was until a later move has been made.
 */
export const foldProposal = (events: readonly ProposalEvent[]): ProposalLife => {
  const ordered = [...events].sort((a, b) => order(a).localeCompare(order(b)));
  const rivals = concurrentMoves(ordered);
  const first = ordered[0];
  const start: ProposalLife = {
    state: "draft",
    version: 1,
    since: first?.createdAt ?? "",
    sinceDay: first?.day ?? "",
    validations: [],
    objections: [],
    approvals: [],
    conflicts: [],
  };
  return ordered.reduce((life, event) => ({ ...applyEvent(life, event, rivals), lastEventId: event.id }), start);
};

const applyEvent = (
  life: ProposalLife,
  event: ProposalEvent,
  rivals: ReadonlyMap<string, readonly Moved[]>,
): ProposalLife => {
  switch (event.type) {
    case "created":
      return life;
    case "content_changed":
      // Second readings and approvals carry the hash of their version: they stay as history and no longer count.
      return { ...life, version: life.version + 1 };
    case "moved": {
      const side = rivals.get(event.id);
      if (side) return noteConflict(life, side, event);
      return moveTo({ ...life, conflicts: [] }, event);
    }
    case "validated": {
      const { by, verdict, note, version, hash } = event;
      return { ...life, validations: [...life.validations, { by, verdict, note, version, hash }] };
    }
    case "objected":
      return {
        ...life,
        objections: [...life.objections, { id: event.objectionId, by: event.by, objection: event.objection }],
      };
    case "objection_integrated":
      return {
        ...life,
        objections: life.objections.map((one) =>
          one.id === event.objectionId ? { ...one, integrated: event.how } : one,
        ),
      };
    case "decided": {
      const { by, outcome, reason, version, hash, revisitOn } = event;
      return { ...life, decision: { by, outcome, reason, version, hash, ...(revisitOn && { revisitOn }) } };
    }
    case "approved":
      return {
        ...life,
        approvals: [...life.approvals, { by: event.by, route: event.route, hash: event.hash, at: event.createdAt }],
      };
    case "trial_reported": {
      const { by, before, after, surprise } = event;
      return { ...life, trialReport: { by, before, after, surprise } };
    }
    case "evaluated":
      return { ...life, evaluation: { by: event.by, lesson: event.lesson } };
    default:
      return event satisfies never;
  }
};

const moveTo = (life: ProposalLife, { from, to, createdAt, day }: Moved): ProposalLife => ({
  ...life,
  state: to,
  since: createdAt,
  sinceDay: day,
  // Back from a second reading that was not "ready": what comes next is another version.
  version: from === "in_validation" && to === "draft" ? life.version + 1 : life.version,
  ...(to === "adopted" && { adoptedOn: day }),
});

const noteConflict = (life: ProposalLife, side: readonly Moved[], { seen }: Moved): ProposalLife => {
  const known = life.conflicts.some((conflict) => conflict.seen === seen);
  const to: readonly ProposalState[] = side.map((move) => move.to);
  return known ? life : { ...life, conflicts: [...life.conflicts, { to, ...(seen && { seen }) }] };
};

/** Moves that share what their makers had seen last, by the id of each. */
const concurrentMoves = (events: readonly ProposalEvent[]): ReadonlyMap<string, readonly Moved[]> => {
  const bySeen = new Map<string, Moved[]>();
  for (const event of events) {
    if (event.type !== "moved") continue;
    const key = event.seen ?? "";
    bySeen.set(key, [...(bySeen.get(key) ?? []), event]);
  }
  const sides = [...bySeen.values()].filter((moves) => moves.length > 1);
  return new Map(sides.flatMap((moves) => moves.map((move) => [move.id, moves] as const)));
};

const order = ({ createdAt, id }: ProposalEvent): string => `${createdAt} ${id}`;
