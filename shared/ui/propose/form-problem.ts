import { textIn, type PartForm } from "./part-form.ts";

/** What is going on, for whom, how often and why. */
export const problemForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "what", label: words.what, kind: "text" },
    { name: "who", label: words.who, kind: "text" },
    { name: "frequency", label: words.frequency, kind: "text" },
    { name: "cause", label: words.cause, kind: "text" },
    {
      name: "causeKnown",
      label: words.causeKnown,
      kind: "choice",
      options: [
        { value: "measured", label: words.measured },
        { value: "assumed", label: words.assumed },
      ],
    },
    { name: "ownSentence", label: words.ownSentenceLabel, kind: "text" },
  ],
  values: ({ problem, ownSentence }) => ({ ...problem, ownSentence }),
  read: (content, values) => ({
    problem: {
      what: textIn(values, "what"),
      who: textIn(values, "who"),
      frequency: textIn(values, "frequency"),
      cause: textIn(values, "cause"),
      causeKnown: values["causeKnown"] === "measured" ? "measured" : "assumed",
    },
    ownSentence: textIn(values, "ownSentence") || content.ownSentence,
  }),
};

/** What speaks against it. */
export const counterForm: PartForm = {
  fields: (_, __, { words }) => [{ name: "counter", label: words.counterLabel, kind: "text" }],
  values: ({ counterEvidence = "" }) => ({ counter: counterEvidence }),
  read: (_, values) => ({ counterEvidence: textIn(values, "counter") }),
};

/** The title alone. An emptied title stays what it was. */
export const titleForm: PartForm = {
  fields: (_, __, { words }) => [{ name: "title", label: words.title, kind: "text" }],
  values: ({ title }) => ({ title }),
  read: ({ title }, values) => ({ title: textIn(values, "title").replace(/\s+/g, " ") || title }),
};
