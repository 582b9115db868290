import type { Page } from "puppeteer-core";
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
  /** Begins to write notes through the screen, one after the other. */
  write(wishes: WritingWishes): Writing;
  /** The page with the screens, where they are a page of their own. */
  readonly page?: () => Page;
  /** Ends every process at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface WritingWishes {
  /** Makes the texts of this run unlike those of every other. */
  readonly run: string;
  /** Told of each note that the screen showed as saved. */
  readonly onSaved: (text: string) => void;
  /** Stops after so many; otherwise it writes until the end. */
  readonly most?: number;
  /** How long each note is at least, in characters. */
  readonly length?: number;
}

export interface Writing {
  /** Resolves after the last note, or the first that the screen refused; rejects when the page ended. */
  readonly ended: Promise<Written>;
}

export interface Written {
  readonly saved: readonly string[];
  /** For each of them, ms from Enter until the screen said so. */
  readonly took: readonly number[];
  readonly refused?: Refused;
}

/** A note that the screen did not take, and what it said. */
export interface Refused {
  readonly text: string;
  readonly reason: string;
}

/** Opens a victim on a profile, as often as it is asked: the same profile finds its notes back. */
export type OpenVictim = (profile: string) => Promise<Victim>;
