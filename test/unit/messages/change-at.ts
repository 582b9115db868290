/** Where a value stands inside another: `["0", "goal", "by"]`. */
export type Place = readonly (string | number)[];

/** The value itself and every value inside it. */
export const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== "object" || value === null) return [[]];
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...inner.flatMap(([key, field]) => placesIn(field).map((place): Place => [key, ...place]))];
};

/** What stands there. */
export const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((at, key) => Reflect.get(Object(at), key), value);

/** A copy of a list with another value at one place. */
export const changeAt = (list: readonly unknown[], place: Place, change: (value: unknown) => unknown): unknown[] => {
  const copy: unknown[] = structuredClone([...list]);
  const holder = Object(valueAt(copy, place.slice(0, -1)));
  const key = place.at(-1) ?? 0;
  Reflect.set(holder, key, change(Reflect.get(holder, key)));
  return copy;
};
