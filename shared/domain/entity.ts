/** An ISO-8601 moment in UTC, e.g. `2026-11-02T09:41:00.000Z`. */
export type Instant = string;

/** A local calendar day, `yyyy-mm-dd`. Everything that counts or falls due uses days, never instants. */
export type Day = string;

/** `<type>:<ULID>`, made once on the device that created the record. */
export type Id<Type extends string> = `${Type}:${string}`;

/** What every stored record carries. A record with `deletedAt` is a tombstone: it is kept, but shown nowhere. */
export interface Entity<Type extends string> {
  readonly id: Id<Type>;
  readonly schema: 1;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly deletedAt?: Instant;
}

/** A collection that two windows or two people may extend at once: a map by id, so that it merges by union. */
export type ById<T> = Readonly<Record<string, T>>;

/** The two languages of the screen and of everything Cirkel writes itself. */
export type Language = "nl" | "en";

/** The four domains in which people innovate. Learning is the ring around them, never a fifth. */
export const domains = ["govern", "organise", "execute", "maintain"] as const;
export type Domain = (typeof domains)[number];

/** The five challenges that a theme or proposal can name. */
export const challenges = ["laborShortage", "workClimate", "inclusivity", "productivity", "regulatoryBurden"] as const;
export type Challenge = (typeof challenges)[number];

/** The four aspects of social innovation: other ways of doing these. */
export const socialAspects = ["working", "learning", "collaborating", "deciding"] as const;
export type SocialAspect = (typeof socialAspects)[number];

/** Where a draft came from, and whether a person has read it since. */
export interface Provenance {
  readonly by: "human" | "rules" | "ai";
  readonly model?: string;
  readonly promptVersion?: string;
  readonly runId?: string;
  readonly strategyVersion?: number;
  readonly reviewedAt?: Instant;
}
