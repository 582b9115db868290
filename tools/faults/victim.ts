import type { RawNotes } from "./raw-notes.ts";

/** A running product on a profile of its own that is written to, ended at once and looked into. */
export interface Victim {
  /** What the database holds before the product itself opens it. */
  look(): Promise<RawNotes>;
  /** Opens the screens and resolves when the database is healed and they show what is in it. */
  open(): Promise<void>;
  /** How many notes the screen says came back; undefined when it says nothing in a while. */
  returned(): Promise<number | undefined>;
  /** What the database holds now. */
  read(): Promise<RawNotes>;
  /** Begins to write notes through the screen, one after the other, until the end; tells each one that was saved. */
  write(run: string, onSaved: (text: string) => void): Writing;
  /** Ends every process at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface Writing {
  /** Rejects when the screen refused a note or the writer broke; never resolves by itself. */
  readonly broken: Promise<never>;
}

/** Opens a victim on a profile, as often as it is asked: the same profile finds its notes back. */
export type OpenVictim = (profile: string) => Promise<Victim>;
