/** A proposal as a good model would write it on the notes of `test/fixtures/daily-notes`, whatever their handles. Synthetic. */
export const reviewProposalAnswer = (question: string): object => {
  // What the program itself sends.
  const { notes } = JSON.parse(question) as {
    readonly notes: readonly { readonly handle: string; readonly text: string }[];
  };
  const [waited, still] = ["Waited two days", "The review stood still"].map(
    (words) => notes.find(({ text }) => text.startsWith(words))?.handle ?? "",
  );
  return {
    title: "Each review has one person",
    evidence: [
      { handle: waited, quote: "nobody knew it was their turn", supports: "no owner" },
      { handle: still, quote: "The review stood still again", supports: "it comes back" },
    ],
    domains: ["execute"],
    problem: {
      what: "A review stands still because nobody knows that it is their turn.",
      who: "[fill in: whom does this bother, besides you?]",
      cause: "Nobody is named when a review is asked for.",
      causeKnown: "suspected",
    },
    counterExplanation: "These are the notes of one person; others may not notice it.",
    change: "Whoever asks for a review names one person.",
    renew: { option: "Look along together at once.", whyNot: "Then two people have to be free." },
    alternatives: [{ option: "A list of who is next.", whyNot: "A list is forgotten." }],
    technical: "",
    social: { working: "", learning: "", collaborating: "One person is named.", deciding: "" },
    effects: {
      workClimate: { statement: "", indicator: "", baseline: "", target: "" },
      collaboration: {
        statement: "Everybody knows whose turn it is.",
        indicator: "reviews that stand still",
        baseline: "",
        target: "",
      },
      productivity: { statement: "", indicator: "", baseline: "", target: "" },
    },
    learning: "Whether naming somebody is enough.",
    risks: [{ risk: "Always the same person.", mitigation: "Name somebody else each time." }],
    experiment: {
      what: "Only the reviews that I ask for.",
      success: "no review stands still",
      stop: "somebody says that it is too much",
      measure: "count the notes about it",
    },
    question: "May we try this?",
  };
};
