/** Held shared from before a write until its segment is in its file, and alone by whoever rewrites the journal. */
export const journalLock = "cirkel.journal";
