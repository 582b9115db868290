/** Methods of a part that is loaded when the first of them is called. */
export const laterCalls = <Part extends object, Name extends keyof Part>(
  load: () => Promise<Part>,
  names: readonly Name[],
): Pick<Part, Name> =>
  // An object made of entries has lost their types; each entry calls the method it is named after.
  Object.fromEntries(names.map((name) => [name, later(load, name)])) as Pick<Part, Name>;

const later =
  <Part extends object>(load: () => Promise<Part>, name: keyof Part) =>
  async (...asked: readonly unknown[]): Promise<unknown> => {
    const call: unknown = (await load())[name];
    return typeof call === "function" ? call(...asked) : undefined;
  };

/** A part for the life of a window. One that could not be loaded now may be the next time. */
export const once = <Part>(load: () => Promise<Part>): (() => Promise<Part>) => {
  let part: Promise<Part> | undefined;
  return () => {
    part ??= load();
    part.catch(() => (part = undefined));
    return part;
  };
};
