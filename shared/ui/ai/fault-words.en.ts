import type { nl } from "./fault-words.nl.ts";

/** Why there is no answer of a model, one sentence or two for each reason. */
export const en: { readonly [key in keyof typeof nl]: string } = {
  badKey: "The provider does not know this key, or no longer does. Enter it again.",
  browserForbidden:
    "The key is right, but the organisation it belongs to allows no questions from a browser. Only whoever manages its account can change that. Copy and paste does work.",
  noCredit: "The credit of this key has run out. Top it up with the provider, then send again.",
  originForbidden: "The server on this machine does not let Cirkel in yet. Start it again with this line:",
  noModel: "The model “{model}” is not there, or no longer is. Choose another; Cirkel never quietly picks one itself.",
  tooLarge: "The question is too large for this model. Leave a few notes here.",
  refusedRequest:
    "The server did not take the question (code {status}). Perhaps this model does not suit it. Choose another.",
  slowDown: "Too many questions went out in a short time. Wait a few minutes.",
  slowDownWait: "Too many questions went out in a short time. Wait {wait}.",
  busy: "The service is too busy (code {status}). Try again in a few minutes.",
  unreachable: "The server cannot be reached. See whether you are connected, and whether it is on.",
  stalled: "Nothing came in for a minute. Cirkel waits no longer.",
  cut: "The answer broke off halfway.",
  malformed:
    "What came back is no answer that Cirkel can read. Probably another kind of server stands at this address.",
  oversized: "The answer was larger than an answer can be. Cirkel did not read it.",
  empty: "The model answered with nothing.",
  cancelled: "You stopped this.",
  refusal: "The model did not want to answer this. Sometimes a single note is the reason.",
  length: "The answer became too long and is not finished. With fewer notes it fits.",
  notUsable: "Nothing of the answer stood after the check. Asking once more can bring something else.",
  wrongLanguage: "The answer came in another language than that of your screen.",
};
