import { goodPathAnswer, goodProposalAnswer } from "./model-answers.ts";

/** Answers on the notes of `samples/`, whatever their handles, to each of the five tasks. Synthetic. */
export const sampleAnswer = (request: unknown): unknown => {
  const { system, messages } = Object(request);
  const asked = JSON.stringify(system);
  const content = JSON.parse(String(messages[0].content));
  const handleOf = (words: string): string =>
    content.notes.find(({ text }: { readonly text: string }) => text.includes(words))?.handle ?? "";
  const swap = handleOf("niet in het rooster stond");
  const app = handleOf("binnen 20 minuten goed");
  const evidence = [
    { handle: swap, quote: "Weer een ruil die niet in het rooster stond.", supports: "het komt terug" },
    { handle: app, quote: "Ruil via de app ging binnen 20 minuten goed", supports: "wat werkte" },
  ];
  if (asked.includes("Task: find the themes"))
    return {
      themes: [
        {
          title: "Leerlingen zonder begeleider",
          why: "De lijst klopt niet. Volgens 8714 mensen kost dat veel tijd.",
          domain: "organise",
          innovation: "social",
          pattern: "new",
          notes: [handleOf("Leerling stond"), handleOf("Begeleiders van leerlingen")],
        },
      ],
      leftovers: [],
    };
  if (asked.includes("Task: draft a learning path"))
    return {
      ...goodPathAnswer,
      evidence,
      steps: goodPathAnswer.steps.map((step) => ({ ...step, evidence: [swap] })),
    };
  if (asked.includes("Task: draft an improvement proposal")) return { ...goodProposalAnswer, evidence };
  if (asked.includes("Task: ask one question"))
    return {
      question: content.notes[0].text.includes("the") ? "What happened before that?" : "Wat ging eraan vooraf?",
    };
  return {
    points: [
      { key: "problem", verdict: "partly", because: "Er staat niet wie er last van heeft.", reference: "problem" },
    ],
    objection: "Misschien leest de nachtdienst ook de app niet.",
    questions: ["Wie kijkt er als de planner vrij is?"],
  };
};
