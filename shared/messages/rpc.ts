import { objectOf, optional, text, whole, type Check } from "./checks.ts";
import { parsePanelEvent, type PanelEvent } from "./panel-event.ts";

/** Carries JSON messages both ways, in order; anybody may speak on it. `listen` answers how to stop. */
export interface Channel {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): () => void;
}

/** An Api that can be asked from afar. */
export type Methods<Api> = { readonly [name in keyof Api]: (...args: never[]) => Promise<unknown> };

interface Served<Api> {
  readonly channel: Channel;
  readonly api: Api;
  /** Whether this may be called with these arguments. */
  readonly check: (method: string, args: readonly unknown[]) => boolean;
  /** Hears what was thrown; the far side learns only that the call failed. */
  readonly onBug?: (error: unknown) => void;
}

/** Answers the calls that pass the check, each as soon as it is done, and answers how to stop. */
export const serve = <Api extends Methods<Api>>({ channel, api, check, onBug }: Served<Api>): (() => void) => {
  let isServing = true;
  const post = (answer: Answer): void => {
    if (isServing) channel.post(answer);
  };
  const answer = async ({ call, method, args }: Call): Promise<void> => {
    const isKnown = Object.hasOwn(api, method);
    const failed = { answer: call, failed: `${isKnown ? method : "call"} failed` };
    try {
      if (!isKnown || !check(method, args)) return post(failed);
      const value = await apply(api, method, args);
      post(value === undefined ? { answer: call } : { answer: call, value });
    } catch (error) {
      onBug?.(error);
      post(failed);
    }
  };
  const stop = channel.listen((message) => {
    // A channel that is gone can take no answer; there is nobody left to tell.
    if (isServing && isCall(message)) answer(message).catch((error: unknown) => onBug?.(error));
  });
  return () => {
    isServing = false;
    stop();
  };
};

/** The Api of the far side. A call rejects when it failed there, or was still open at `stop`; why stays there. */
export const connect = <Api extends Methods<Api>>(
  channel: Channel,
  methods: readonly (keyof Api & string)[],
): { readonly api: Api; stop(): void } => {
  const open = new Map<number, { readonly resolve: (value: unknown) => void; readonly fail: () => void }>();
  let isStopped = false;
  // A page that was loaded anew must not take the late answers to the one before it for its own.
  let last = Math.floor(Math.random() * 2 ** 40);

  const ask = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const call = (last += 1);
    try {
      return await new Promise((resolve, reject) => {
        const fail = (): void => reject(new Error(`${method} failed`));
        if (isStopped) return fail();
        open.set(call, { resolve, fail });
        channel.post({ call, method, args: withoutAbsent(args) });
      });
    } finally {
      open.delete(call);
    }
  };
  const stopListening = channel.listen((message) => {
    if (!isAnswer(message)) return;
    const asked = open.get(message.answer);
    if (message.failed === undefined) asked?.resolve(message.value);
    else asked?.fail();
  });

  return {
    // Object.fromEntries forgets which names it was given: they are those of the Api.
    api: Object.fromEntries(
      methods.map((method) => [method, (...args: readonly unknown[]) => ask(method, args)]),
    ) as unknown as Api,
    stop: () => {
      isStopped = true;
      stopListening();
      for (const { fail } of open.values()) fail();
    },
  };
};

/** Says something to the far side that it did not ask. */
export const tell = (channel: Channel, event: PanelEvent): void => channel.post(event);

/** Hears what the far side says unasked; answers how to stop. */
export const hear = (channel: Channel, listener: (event: PanelEvent) => void): (() => void) =>
  channel.listen((message) => {
    const event = parsePanelEvent(message);
    if (event) listener(event);
  });

interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly answer: number;
  readonly value?: unknown;
  readonly failed?: string;
}

const callNumber: Check<number> = (value): value is number => whole(Number.MAX_SAFE_INTEGER)(value) && value > 0;

const anything: Check<unknown> = (_value): _value is unknown => true;

const isCall = objectOf<Call>({
  call: callNumber,
  method: text(Infinity),
  args: (value): value is readonly unknown[] => Array.isArray(value),
});

const isAnswer = objectOf<Answer>({ answer: callNumber, value: optional(anything), failed: optional(text(Infinity)) });

/** The check has passed on both: the method is the Api's own, and takes these arguments. */
const apply = (api: object, method: string, args: readonly unknown[]): unknown => {
  const own: unknown = Reflect.get(api, method);
  if (typeof own !== "function") throw new Error(`${method} is no method`);
  return Reflect.apply(own, api, args);
};

/** JSON would make null of what was left open at the end. */
const withoutAbsent = (args: readonly unknown[]): readonly unknown[] =>
  args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);
