/** What the program adds to a proposal that a model drafts. */
export const nl = {
  renew: "Helemaal anders: {option}",
};
