import { createJournal } from "../shared/journal/create-journal.ts";
import { opfsFiles } from "../shared/journal/opfs-files.ts";
import type { Journal } from "../shared/ports.ts";

/** The second copy, in files of this extension's own origin: the panel, the popup and the background share them. */
export const browserJournal = (): Journal => createJournal(opfsFiles("cirkel-journal"));
