export interface Lazy<T> {
  (): T;
  readonly isMade: () => boolean;
}

/** Makes something at the first call and gives the same one ever after. */
export const lazily = <T>(make: () => T): Lazy<T> => {
  let made: { readonly it: T } | undefined;
  return Object.assign(() => (made ??= { it: make() }).it, { isMade: () => made !== undefined });
};
