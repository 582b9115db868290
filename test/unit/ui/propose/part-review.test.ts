import assert from "node:assert/strict";
import { emptyContent } from "../../../../shared/domain/empty-proposal.ts";
import { draftedParts, partsToRead, withoutPart } from "../../../../shared/ui/propose/part-review.ts";
import { nl } from "../../../../shared/ui/propose/words.nl.ts";
import { makeProposal } from "../../../helpers/make-proposal.ts";

const naming = { words: nl, language: "nl" } as const;

describe("reading what a model drafted, part by part", () => {
  it("asks about every part with something in it, and about no other", () => {
    assert.deepEqual(partsToRead(makeProposal(), naming), draftedParts);
    assert.deepEqual(partsToRead({ ...emptyContent(), ownSentence: "Eén lijst." }, naming), []);
  });

  it("leaves nothing to read of a part that was taken out", () => {
    for (const part of draftedParts) {
      const proposal = makeProposal();
      const after = { ...proposal, ...withoutPart(part, proposal, naming) };

      assert.deepEqual(
        partsToRead(after, naming),
        draftedParts.filter((other) => other !== part),
      );
    }
  });

  it("keeps the person's own sentence when the problem is taken out", () => {
    const proposal = makeProposal({ ownSentence: "Eén lijst met eerdere antwoorden." });

    assert.equal(withoutPart("problem", proposal, naming).ownSentence, "Eén lijst met eerdere antwoorden.");
  });
});
