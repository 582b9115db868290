import type { Language } from "../domain/entity.ts";

/** What a person chooses for themselves. */
export interface Settings {
  readonly language: Language;
  /** How the person wants to be named in proposals; may be a pseudonym. */
  readonly author: string;
  readonly team: string;
  /** Single-letter keys inside a room; they can be switched off. */
  readonly letterKeys: boolean;
  /** Seconds before the popup closes by itself after a save; 0 means it stays. */
  readonly popupSeconds: number;
  readonly recallAfterCapture: boolean;
}
