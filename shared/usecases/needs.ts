import type { SensitivityFlag } from "../domain/capture.ts";
import type { ById, Language } from "../domain/entity.ts";
import type { Coach } from "../coach-port.ts";
import type { Clock, Ids, Store } from "../ports.ts";

/** Everything a use case may ask of the world; each names the few it takes. */
export interface Needs {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  /** The coach, loaded when it is first asked: saving a note never waits for it. */
  readonly coach: () => Promise<Coach>;
  /** The language of the screen, for templates and for notes whose own words do not tell. */
  readonly language: () => Promise<Language>;
  /** How the person wants to be named in proposals; empty until they say so. */
  readonly author: () => Promise<string>;
  readonly surface: "vscode" | "browser";
  readonly scan: (text: string) => ById<SensitivityFlag>;
}

/** The record is not there (any more): deleted in another window, or never made. */
export type Gone = { readonly kind: "gone" };
export const gone: Gone = { kind: "gone" };
