/** One call that reached an api: its method, then its arguments. */
export type Reached = readonly [method: string, ...args: readonly unknown[]];

/** The same api, which notes down every call that reaches it. */
export const spied = <Api extends object>(api: Api): { readonly api: Api; readonly calls: readonly Reached[] } => {
  const calls: Reached[] = [];
  const noted = Object.entries(api).map(([method, own]) => [
    method,
    (...args: readonly unknown[]): unknown => {
      calls.push([method, ...args]);
      return Reflect.apply(own, api, args);
    },
  ]);
  // The same names lead to the same methods.
  return { api: Object.fromEntries(noted) as Api, calls };
};
