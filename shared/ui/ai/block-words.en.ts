import type { nl } from "./block-words.nl.ts";

/** Why nothing is sent, before anything is. */
export const en: { readonly [key in keyof typeof nl]: string } = {
  ruleMode: "The ground rules of your organisation do not allow a model to help here. It can be done without one.",
  ruleModels: "The ground rules do not allow this model. Choose one that they do.",
  ruleModelsThis: "The ground rules do not allow “{detail}”. Choose a model that they do.",
  ruleNeverSend: "It holds something that the ground rules never let leave. Leave that note here.",
  ruleNeverSendThis: "The ground rules never let “{detail}” leave. Leave the note that says so here.",
  rulePersonal: "In Settings you chose that no model writes along.",
  rulePersonalThis: "“{detail}” would leave without being replaced. Leave the note that says so here.",
  missing_provider: "You have not chosen yet who answers.",
  missing_key: "There is no key yet. One that was kept until closing has to be entered again.",
  missing_baseUrl: "The address of the server is still missing.",
  missing_model: "No model was chosen yet.",
  badUrl: "This address is not possible. It begins with https, or with http when the server runs on this machine.",
  budgetCall:
    "This question is larger than you allow yourself at a time: {needs} tokens at most, and {left} fit. Leave a few notes here.",
  budgetMonth:
    "This takes you over what you allow yourself a month: it costs {needs} tokens at most, and this month {left} are left. You choose that limit yourself.",
  tooFewNotes:
    "Too few notes go along for this: {have}. What names something sensitive that you have not decided about stays here, and so does what you took over from elsewhere as long as you do not switch that on.",
  noSentence: "First write one sentence of your own: what would you like to be different?",
  gone: "This is no longer here. Perhaps it was deleted in another window.",
  changed: "What you saw has changed meanwhile. Nothing was sent. Look once more at what would leave now.",
};
