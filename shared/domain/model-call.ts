/** A small JSON schema (draft 2020-12), as it stands in a request: lengths and patterns in it are not held to by servers. */
export interface JsonSchema {
  readonly type: "object" | "array" | "string" | "integer" | "boolean";
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: false;
}

/** One question to a model, before it is written as the bytes that are shown and sent. */
export interface ModelRequest {
  /** Id of the model, as its server names it. */
  readonly model: string;
  /** Instructions, in blocks: the first ones are the same for every call, so that a server can keep them. */
  readonly system: readonly string[];
  /** Begins with the person's side; a repair adds the answer and what was wrong with it. */
  readonly messages: readonly { readonly role: "user" | "assistant"; readonly content: string }[];
  /** Most tokens of the answer. */
  readonly maxTokens: number;
  readonly schema: JsonSchema;
}

/** What a model answered. `stop` comes first: only an answer that ended by itself can be whole. */
export interface ModelAnswer {
  readonly stop: "end" | "length" | "refusal";
  readonly text: string;
  /** Id of the model that answered, as its server says. */
  readonly model: string;
  /** Tokens, where the server counts them. */
  readonly usage?: { readonly input: number; readonly output: number };
}

/** A model that a provider offers. */
export interface OfferedModel {
  readonly id: string;
  readonly name: string;
  /** The line it is the newest of, where its provider has lines (`sonnet`, `haiku`): `auto` stays within one. */
  readonly line?: string;
}

/**
 * Why there is no answer. `detail` is what the server said, shown as data beside our sentence, never instead of it.
 * `wait` is in seconds, as the server asks for.
 */
export type ModelFault =
  | { readonly kind: "badKey"; readonly detail?: string }
  | { readonly kind: "browserForbidden"; readonly detail?: string }
  | { readonly kind: "noCredit"; readonly detail?: string }
  /** A local server lets no extension in until it is told to: `setting` is the exact line for it. */
  | { readonly kind: "originForbidden"; readonly setting: string }
  | { readonly kind: "noModel"; readonly model: string; readonly detail?: string }
  | { readonly kind: "tooLarge"; readonly detail?: string }
  | { readonly kind: "refusedRequest"; readonly status: number; readonly detail?: string }
  | { readonly kind: "slowDown"; readonly wait?: number }
  | { readonly kind: "busy"; readonly status: number }
  | { readonly kind: "unreachable" }
  /** Bytes stopped coming for a minute. */
  | { readonly kind: "stalled" }
  /** The stream ended in the middle. */
  | { readonly kind: "cut" }
  /** What came is no answer of this protocol, or more than any answer can be. */
  | { readonly kind: "malformed" | "oversized" | "empty" }
  | { readonly kind: "cancelled" };
