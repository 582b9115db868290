/** What the server does with one question. */
export type Script = StreamScript | FaultScript | RawScript | { readonly kind: "silence" };

/** An answer in events, and where it goes wrong. */
export interface StreamScript {
  readonly kind: "stream";
  readonly text: string;
  /** What the model thinks before. */
  readonly thinking?: string;
  readonly stop: "end_turn" | "max_tokens" | "refusal" | "tool_use" | "stop_sequence" | null;
  /** Characters of a piece. */
  readonly piece?: number;
  /** Milliseconds before each piece. */
  readonly pause?: number;
  /** After so many events it says nothing, until the test lets it go on. */
  readonly held?: { readonly after: number; readonly until: Promise<void> };
  readonly trouble?: Trouble;
}

/** After so many events: a broken connection, an end, no JSON, silence (with a ping now and then), or a reason in an event. */
export interface Trouble {
  readonly after: number;
  readonly kind: "cut" | "end" | "malformed" | "stall" | "error" | "staysOpen";
  /** Milliseconds between pings while it stalls; without it `server.ping()` sends one. */
  readonly pingEvery?: number;
  /** Of the error. */
  readonly type?: string;
}

export interface FaultScript {
  readonly kind: "fault";
  readonly status: number;
  /** In the shape of Anthropic, unless a body is given. */
  readonly message?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Any answer with 200. */
export interface RawScript {
  readonly kind: "raw";
  readonly type: string;
  readonly body: string;
}

/** A good answer; what is given changes it. */
export const say = (text: string, changes: Partial<StreamScript> = {}): StreamScript => ({
  kind: "stream",
  text,
  stop: "end_turn",
  ...changes,
});

/** A good answer that is JSON. */
export const sayJson = (value: unknown, changes: Partial<StreamScript> = {}): StreamScript =>
  say(JSON.stringify(value), changes);

/** The model will not. */
export const refuse = (text = ""): StreamScript => say(text, { stop: "refusal" });

/** The answer stops where the tokens end. */
export const runOut = (text: string): StreamScript => say(text, { stop: "max_tokens" });

/** An answer that goes wrong after so many events; the first text comes with the fourth. */
export const goWrong = (kind: Trouble["kind"], after = 5, changes: Partial<Trouble> = {}): StreamScript =>
  say("This answer is never whole, whatever comes of it.", { trouble: { kind, after, ...changes } });

/** An answer of HTTP that is no 200. */
export const fault = (status: number, changes: Partial<FaultScript> = {}): FaultScript => ({
  kind: "fault",
  status,
  ...changes,
});

/** What Ollama says to an origin it does not know: nothing. */
export const unknownOrigin: FaultScript = fault(403, { body: "" });

/** The text for an organisation that lets no browser in. */
export const noBrowsers: FaultScript = fault(401, {
  message: "CORS requests are not allowed for this Organization because custom settings are configured.",
});

/** No answer at all: the connection stays open. */
export const silence: Script = { kind: "silence" };
