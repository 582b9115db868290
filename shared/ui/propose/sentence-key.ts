/** Where the own sentence of a new proposal is kept, until there is a draft with it. */
export const sentenceKey = "proposal-sentence";
