import assert from "node:assert/strict";
import { emptyContent } from "../../../shared/domain/empty-proposal.ts";
import { partsOfProposal, proposalPartNames } from "../../../shared/domain/proposal-parts.ts";
import { makeProposal } from "../../helpers/make-proposal.ts";

const partOf = (name: string): string =>
  partsOfProposal(makeProposal(), (id) => (id === "capture:a01" ? "c1" : undefined)).find((part) => part.name === name)
    ?.text ?? "";

describe("the parts of a proposal", () => {
  it("are all there, in order, and empty where nothing is filled in", () => {
    const parts = partsOfProposal(emptyContent(), () => undefined);

    assert.deepEqual(
      parts.map(({ name }) => name),
      proposalPartNames,
    );
    assert.deepEqual(
      parts.filter(({ text }) => text !== "").map(({ name }) => name),
      ["about"],
    );
  });

  it("hold what the proposal says", () => {
    assert.match(
      partOf("problem"),
      /^what: De e2e-test.*\nwho: Alle.*\nhow often: 2 keer.*\ncause \(measured\): De virus/,
    );
    assert.match(
      partOf("evidence"),
      /^“3x herstart\. Kwartier weg” \(c1, tijdverlies\)\n“Nobody owns it” \(geen eigenaar\)/,
    );
    assert.match(partOf("experiment"), /\nfrom: 2026-11-30\nuntil: 2026-12-11\nminutes a week: 60\n/);
    assert.match(partOf("decision"), /^question: Mag het team.*\nwho decides: team Vergunningen\nmethod: consent\n/);
  });

  it("tell nobody who wrote or owns it, and hold no id", () => {
    const proposal = makeProposal({ authors: { a: { name: "Wiebe", order: 1 } }, owner: "Fenna", team: "Noord" });
    const said = JSON.stringify(partsOfProposal(proposal, () => undefined));
    assert.doesNotMatch(said, /Wiebe|Fenna|Noord|capture:/);
  });
});
