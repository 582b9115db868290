import { orderEvents } from "./order-events.ts";
import type { ProposalEvent, ProposalHappening } from "./proposal-event.ts";
import type { ProposalLife } from "./proposal-life.ts";
import { findRivals, type MoveEvent, type Rivals } from "./rival-moves.ts";

/**
 * Where a proposal stands after these events, in whatever order they came in and however often. Moves by people who had
 * last seen the same event, so not each other's, are a conflict: the state stays what it was before them until a later
 * move by somebody who had seen them all. Every other fact counts at once.
 */
export const foldProposal = (events: readonly ProposalEvent[]): ProposalLife => {
  const ordered = orderEvents(events);
  const rivals = findRivals(ordered);
  const integrated = integrations(ordered);
  const first = ordered[0];
  const start: Folding = {
    life: {
      state: "draft",
      version: 1,
      since: first?.createdAt ?? "",
      sinceDay: first?.day ?? "",
      validations: [],
      objections: [],
      approvals: [],
      conflicts: [],
    },
    lastRival: -1,
  };
  return ordered.reduce<Folding>(({ life, lastRival }, event) => {
    const next =
      event.type === "moved"
        ? takeMove({ life, lastRival }, event, rivals)
        : { life: { ...life, ...learn(life, event, integrated) }, lastRival };
    return { ...next, life: { ...next.life, lastEventId: event.id } };
  }, start).life;
};

interface Folding {
  readonly life: ProposalLife;
  /** Place in the history of the newest move in conflict; who settles the conflict must have seen it. */
  readonly lastRival: number;
}

const takeMove = ({ life, lastRival }: Folding, move: MoveEvent, rivals: Rivals): Folding => {
  const side = rivals.besides(move);
  const settles = rivals.lastSeenBy(move) >= lastRival;
  if (side.length === 0 && move.from === life.state && settles) return { life: moveTo(life, move), lastRival: -1 };

  // A move from another state than this one builds on one side of a conflict only: it waits for a person too.
  const to = side.length === 0 ? [move.to] : side.map((rival) => rival.to);
  const isNoted = side.some((rival) => rival.id !== move.id && rivals.placeOf(rival) < rivals.placeOf(move));
  const conflicts = isNoted ? life.conflicts : [...life.conflicts, { to, ...(move.seen && { seen: move.seen }) }];
  return {
    life: { ...life, conflicts },
    lastRival: Math.max(lastRival, rivals.placeOf(move), ...side.map(rivals.placeOf)),
  };
};

const moveTo = (life: ProposalLife, { from, to, createdAt, day }: MoveEvent): ProposalLife => ({
  ...life,
  state: to,
  since: createdAt,
  sinceDay: day,
  // Back from a second reading that was not "ready": what comes next is another version.
  version: from === "in_validation" && to === "draft" ? life.version + 1 : life.version,
  conflicts: [],
  ...(to === "adopted" && { adoptedOn: day }),
});

type Fact = Exclude<ProposalEvent, MoveEvent>;

/** What a fact that is no move adds to a proposal's life. */
const learn = (life: ProposalLife, fact: Fact, integrated: ReadonlyMap<string, string>): Partial<ProposalLife> => {
  const { by } = fact;
  switch (fact.type) {
    case "created":
      return {};
    case "content_changed":
      // I8. Second readings, approvals and decisions carry the hash of their version: they stay, and no longer count.
      return life.state === "draft" ? {} : { version: life.version + 1 };
    case "validated": {
      const { verdict, note, version, hash } = fact;
      return { validations: [...life.validations, { by, verdict, note, version, hash }] };
    }
    case "objected": {
      const how = integrated.get(fact.objectionId);
      const objection = { id: fact.objectionId, by, objection: fact.objection };
      return { objections: [...life.objections, { ...objection, ...(how !== undefined && { integrated: how }) }] };
    }
    case "objection_integrated":
      return {};
    case "decided": {
      const { outcome, reason, version, hash, revisitOn } = fact;
      return { decision: { by, outcome, reason, version, hash, ...(revisitOn && { revisitOn }) } };
    }
    case "approved":
      return { approvals: [...life.approvals, { by, route: fact.route, hash: fact.hash, at: fact.createdAt }] };
    case "trial_reported": {
      const { before, after, surprise } = fact;
      return { trialReport: { by, before, after, surprise } };
    }
    case "evaluated":
      return { evaluation: { by, lesson: fact.lesson } };
    default:
      return fact satisfies never;
  }
};

/** How each objection was integrated; read beforehand, because clocks can put that before the objection itself. */
const integrations = (ordered: readonly ProposalEvent[]): ReadonlyMap<string, string> =>
  new Map(
    ordered
      .filter(
        (event): event is ProposalEvent & Extract<ProposalHappening, { readonly type: "objection_integrated" }> =>
          event.type === "objection_integrated",
      )
      .map(({ objectionId, how }) => [objectionId, how]),
  );
