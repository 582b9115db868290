import assert from "node:assert/strict";
import type { Capture } from "../../../shared/domain/capture.ts";
import { createWorld, type World } from "../../helpers/create-world.ts";
import type { SampleIds } from "../../helpers/sample-calls.ts";

export interface FilledWorld {
  readonly world: World;
  /** Records that calls may speak of. */
  readonly ids: SampleIds;
  /** Notes whose ids no call knows; one of them was taken back. */
  readonly untouched: readonly Capture[];
  /** The two notes that calls know. */
  readonly addressed: readonly Capture[];
}

/** A core in use: notes with and without a theme, a learning path on its way, and a proposal. */
export const fillWorld = async (): Promise<FilledWorld> => {
  const world = createWorld();
  const { api, store } = world;
  const keep = async (text: string): Promise<Capture> => {
    const kept = await api.capture({ text, surface: "browser" });
    assert(kept.ok);
    return kept.value.capture;
  };
  const untouched = [
    await keep("- Anderhalf uur gezocht naar eerdere antwoorden. Stond in een mailbijlage. #find"),
    await keep("- Zelfde vraag als vorig jaar, weer van nul begonnen. #find"),
    await keep("Een notitie die nergens bij hoort"),
    await keep("Een notitie die is teruggenomen"),
  ];
  const gone = untouched[3];
  assert(gone);
  await api.undoCapture(gone.id);
  const note = await keep("De pipeline is weer rood, zegt jan@example.nl, een kwartier weg #find #flaky");
  const other = await keep("+ Samen gekeken en toen was het zo klaar #flaky");

  const [find, flaky] = (await api.themes()).accepted.map(({ theme }) => theme.id);
  const [flagKey] = Object.keys(note.sensitivity);
  assert(find && flaky && flagKey);
  await api.resolveFlag(note.id, flagKey, "masked");
  const path = await api.draftPath(find, "specific_need");
  const proposal = await api.draftProposal(find, "Eén lijst met antwoorden voor iedereen");
  assert(path.ok && proposal.ok);
  await api.movePath(path.value.draft.id, "accepted");
  const [evidenceId] = Object.keys(proposal.value.draft.evidence);
  assert(evidenceId);

  const strategy = await api.draftStrategy({ example: "municipality" });
  assert(strategy.ok);

  const asStored = async (notes: readonly Capture[]): Promise<readonly Capture[]> => {
    const found = await Promise.all(notes.map(({ id }) => store.captures.find(id)));
    return found.filter((capture) => capture !== undefined);
  };
  return {
    world,
    ids: {
      captureId: note.id,
      otherId: other.id,
      flagKey,
      themeId: find,
      otherThemeId: flaky,
      pathId: path.value.draft.id,
      stepId: "s1",
      proposalId: proposal.value.draft.id,
      evidenceId,
      strategyId: strategy.value.id,
    },
    untouched: await asStored(untouched),
    addressed: await asStored([note, other]),
  };
};
