import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * The real place of a path below a folder, links followed; what is asked for need not be there yet.
 * Undefined when it leads out of the folder, by dots or through a link.
 */
export const placeInside = async (folder: string, path: string): Promise<string | undefined> => {
  if (path.includes("\0")) return undefined;
  const home = await realpath(folder);
  // A slash in front means the folder itself, never the root of the disk.
  const asked = resolve(home, `.${sep}${path}`);
  return followLinks(home, asked);
};

/** As `placeInside`, but the last part is taken as it stands, so that a link can be removed or renamed itself. */
export const entryInside = async (folder: string, path: string): Promise<string | undefined> => {
  const home = await realpath(folder);
  const asked = resolve(home, `.${sep}${path}`);
  if (path.includes("\0") || asked === home || !isWithin(home, asked)) return undefined;
  const parent = await followLinks(home, dirname(asked));
  return parent === undefined ? undefined : join(parent, basename(asked));
};

/** Whether a place is this folder or below it, by its name alone. */
const isWithin = (folder: string, place: string): boolean => {
  const way = relative(folder, place);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const followLinks = async (home: string, asked: string): Promise<string | undefined> => {
  const real = await realpath(asked).catch(() => undefined);
  if (real !== undefined) return isWithin(home, real) ? real : undefined;
  // Nothing is there, or a link to nothing: writing through that one would make a file wherever it points.
  if (await isThere(asked)) return undefined;
  const parent = await followLinks(home, dirname(asked));
  return parent === undefined ? undefined : join(parent, basename(asked));
};

const isThere = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    () => false,
  );
