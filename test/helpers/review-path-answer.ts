/** A path as a good model would write it on the notes of `test/fixtures/daily-notes`, whatever their handles. Synthetic. */
export const reviewPathAnswer = (question: string): object => {
  // What the program itself sends.
  const { notes } = JSON.parse(question) as {
    readonly notes: readonly { readonly handle: string; readonly text: string }[];
  };
  const [waited, still] = ["Waited two days", "The review stood still"].map(
    (words) => notes.find(({ text }) => text.startsWith(words))?.handle ?? "",
  );
  return {
    title: "Learning path: reviews that wait",
    evidence: [
      { handle: waited, quote: "nobody knew it was their turn", supports: "no owner" },
      { handle: still, quote: "The review stood still again", supports: "it comes back" },
    ],
    goal: {
      behaviour: "When I ask for a review, I name one person and a moment.",
      situation: "A review stands still because nobody knows that it is their turn.",
      indicator: "times somebody was named / reviews asked for",
      target: "2 of the next 3 times",
    },
    needWhy: "Your notes are about how the work goes: nobody knows whose turn it is.",
    steps: [
      {
        ...step,
        form: "observe",
        title: "Look once",
        instruction: "Look at who picks a review up, and when.",
        why: "You wrote that nobody knew.",
        evidence: [waited],
        minutes: 10,
        doneWhen: "There is one note about what you saw.",
      },
      {
        ...step,
        form: "try_in_work",
        title: "Name one person",
        instruction: "Ask one person by name, and write down what happens.",
        why: "It stood still again.",
        evidence: [still],
        minutes: 15,
        doneWhen: "You did it once.",
        if: "I ask for a review",
        then: "I name one person and a moment",
      },
      {
        ...step,
        form: "validation",
        title: "Did anything change?",
        instruction: "Count how often you named somebody.",
        why: "You saw it come back.",
        evidence: [still],
        minutes: 10,
        doneWhen: "Two figures stand in a note.",
        criterion: "2 of 3 times somebody was named",
        by: "peer",
      },
    ],
  };
};

const step = { if: "", then: "", question: "", points: [], criterion: "", by: "self" };
