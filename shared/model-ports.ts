import type { ModelAnswer, ModelFault, ModelRequest, OfferedModel } from "./domain/model-call.ts";
import type { Result } from "./result.ts";

/** Whoever answers: a server, or an application that hands the question on. */
export interface LanguageModel {
  /** Where the bytes go, as a person reads it: a host, or the name of the application. */
  readonly host: string;
  /** What it offers, best first; asks it, so a screen says so before. */
  models(signal: AbortSignal): Promise<Result<readonly OfferedModel[], ModelFault>>;
  /** The exact text that is sent for a request. It is shown first, and `send` takes this text and no other. */
  bodyOf(request: ModelRequest): string;
  /** One call, without a retry. `onText` gets each piece of the answer as it comes. */
  send(
    body: string,
    watch: { readonly onText: (piece: string) => void; readonly signal: AbortSignal },
  ): Promise<Result<ModelAnswer, ModelFault>>;
}

/** Which server answers, and which of its models. */
export interface ServerChoice {
  readonly baseUrl?: string;
  readonly model?: string;
}

/** Settings of the host itself for the model coach: what stands there wins over the records, and a change goes there. */
export interface AiHostChoices {
  read(): ServerChoice;
  /** Keeps what stands there already; the rest is for the records. */
  keep(change: ServerChoice): Promise<void>;
}

/** Where a key is kept: until the browser closes, or on this device without encryption, which the screen says. */
export type KeyPlace = "session" | "device";

/** The one place for keys. Nothing else stores, logs, backs up or exports one. */
export interface Secrets {
  read(name: string): Promise<string | undefined>;
  keep(name: string, secret: string, place: KeyPlace): Promise<void>;
  forget(name: string): Promise<void>;
}

/**
 * Signs of life of whoever works on a job, seen by all that share its database. One ends with its worker, however that ends:
 * a browser that stops a worker in the middle tells nobody else.
 */
export interface LifeSigns {
  /** Does this work under a sign; while somebody else works on the same job it waits. */
  during(jobId: string, work: () => Promise<void>): Promise<void>;
  /** Whether somebody works on it now. */
  isAlive(jobId: string): Promise<boolean>;
}
