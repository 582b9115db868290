import type { Check } from "./checks.ts";

/** For every method that may be called, a check for each of its arguments. */
export type CallTable = Readonly<Record<string, readonly Check<unknown>[]>>;

/** The table of a whole Api: the compiler names a method or argument that was forgotten, or is let in as something else. */
export type CallsOf<Api> = {
  readonly [name in keyof Api]: Api[name] extends (...args: infer Args) => unknown ? ArgumentsOf<Args> : never;
};

type ArgumentsOf<Args extends readonly unknown[]> = { readonly [at in keyof Args]-?: Check<Args[at]> };

/** Whether a call may be made: its method stands in the table itself, and each argument passes. */
export const checkCall =
  (table: CallTable) =>
  (method: string, args: readonly unknown[]): boolean => {
    const checks = Object.hasOwn(table, method) ? table[method] : undefined;
    return checks !== undefined && args.length <= checks.length && checks.every((check, at) => check(args[at]));
  };
