import { decisionMethods } from "../../domain/proposal.ts";
import { parseCount } from "../drafting/values.ts";
import { textIn, type PartForm } from "./part-form.ts";

/** The small try: what, who, when, and how it ends. */
export const experimentForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "what", label: words.trialWhat, kind: "text" },
    { name: "who", label: words.trialWho, kind: "text" },
    { name: "start", label: words.trialStart, kind: "day" },
    { name: "end", label: words.trialEnd, kind: "day" },
    { name: "minutesPerWeek", label: words.trialMinutes, kind: "number" },
    { name: "success", label: words.success, kind: "text" },
    { name: "stop", label: words.stop, kind: "text" },
    { name: "measure", label: words.measure, kind: "text" },
  ],
  values: ({ experiment }) => ({ ...experiment, minutesPerWeek: String(experiment.minutesPerWeek) }),
  read: ({ experiment }, values) => ({
    experiment: {
      what: textIn(values, "what"),
      who: textIn(values, "who"),
      start: textIn(values, "start"),
      end: textIn(values, "end"),
      minutesPerWeek: parseCount(values["minutesPerWeek"], experiment.minutesPerWeek),
      success: textIn(values, "success"),
      stop: textIn(values, "stop"),
      measure: textIn(values, "measure"),
    },
  }),
};

/** What the team is asked, how, who decides and by when. */
export const decisionForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "question", label: words.question, kind: "text" },
    {
      name: "method",
      label: words.method,
      kind: "choice",
      options: decisionMethods.map((method) => ({ value: method, label: words[`method_${method}`] })),
    },
    { name: "decider", label: words.decider, kind: "line" },
    { name: "by", label: words.decideBy, kind: "day" },
    { name: "route", label: words.route, kind: "text" },
  ],
  values: ({ decision }) => ({ ...decision, route: decision.route.join("\n") }),
  read: ({ decision }, values) => ({
    decision: {
      question: textIn(values, "question"),
      method: decisionMethods.find((method) => method === values["method"]) ?? decision.method,
      decider: textIn(values, "decider"),
      by: textIn(values, "by"),
      route: textIn(values, "route")
        .split("\n")
        .map((who) => who.trim())
        .filter(Boolean),
    },
  }),
};
