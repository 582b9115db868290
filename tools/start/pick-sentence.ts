/** What notes sound like in which somebody already thought of something else to do. */
const ideaSigns =
  /(?<!\p{L})(?:idee|idea|wat als|what if|laten we|let's|we zouden|zou het|we could|we kunnen|voortaan|from now on|proberen|try|[eé]én (?:plek|lijst|afspraak)|one (?:place|list)|mag gewoon|gedeelde|shared)(?!\p{L})/iu;

/**
 * The sentence a proposal starts from. Nobody is there to write one, so it is literally the first sentence of the note
 * that sounds like an idea; undefined when none does.
 */
export const pickSentence = (notes: readonly string[]): string | undefined => {
  const idea = notes.find((note) => ideaSigns.test(note));
  return idea
    ?.split("\n")[0]
    ?.split(/(?<=[.!?])\s/)[0]
    ?.replace(/(?:\s*#\S+)+$/, "")
    .trim();
};
