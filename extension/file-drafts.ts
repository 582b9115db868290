import { Uri, workspace } from "vscode";

export interface Drafts {
  /** What was typed last under this key; empty when there is nothing. */
  read(key: string): Promise<string>;
  /** Resolves when it is in the file; an empty text takes the file away. */
  keep(key: string, text: string): Promise<void>;
  /** Drops all of them. */
  forget(): Promise<void>;
}

/** What one file holds. Each key has two, written in turn: a write that breaks off leaves the one before it whole. */
interface Kept {
  readonly turn: number;
  readonly text: string;
}

/**
 * Drafts as files in a folder that VS Code keeps for the extension: they outlive a crash, and writing them at each key
 * leaves the database of the notes alone. Nothing is renamed: in a browser that is a deletion before a write.
 */
export const fileDrafts = (folder: Uri): Drafts => {
  const newest = new Map<string, string>();
  const writing = new Map<string, Promise<void>>();

  const write = async (key: string): Promise<void> => {
    let { turn } = await readNewest(folder, key);
    try {
      for (;;) {
        const text = newest.get(key) ?? "";
        if (text === "") await removeBoth(folder, key, turn);
        else await writeKept(fileOf(folder, key, (turn += 1)), { turn, text });
        // What was overtaken while the file was written needs no file of its own.
        if (newest.get(key) === text) return;
      }
    } finally {
      // At once: a text that comes a moment after the last look starts a write of its own.
      writing.delete(key);
    }
  };

  return {
    read: async (key) => newest.get(key) ?? (await readNewest(folder, key)).text,
    keep: (key, text) => {
      newest.set(key, text);
      const written = writing.get(key) ?? write(key);
      writing.set(key, written);
      return written;
    },
    forget: async () => {
      await Promise.all(writing.values());
      newest.clear();
      // Nothing was ever typed here when the folder is not there.
      await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
    },
  };
};

/** A key as a name that every disk takes. */
const fileOf = (folder: Uri, key: string, turn: number): Uri =>
  Uri.joinPath(folder, `${encodeURIComponent(key).replaceAll("*", "%2A")}.${turn % 2}.json`);

const nothing: Kept = { turn: 0, text: "" };

const readNewest = async (folder: Uri, key: string): Promise<Kept> => {
  const [even, odd] = await Promise.all([0, 1].map((turn) => readKept(fileOf(folder, key, turn))));
  return [even, odd].reduce<Kept>((found, kept) => (kept && kept.turn > found.turn ? kept : found), nothing);
};

const readKept = async (file: Uri): Promise<Kept | undefined> => {
  try {
    const kept: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
    const { turn, text } = kept as Readonly<Record<string, unknown>>;
    return typeof turn === "number" && typeof text === "string" ? { turn, text } : undefined;
  } catch {
    // Not there, or broken off in the middle: then the other one counts.
    return undefined;
  }
};

const writeKept = async (file: Uri, kept: Kept): Promise<void> =>
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(kept)));

/** The older one first: what is left when this breaks off is the last text, never one before it. */
const removeBoth = async (folder: Uri, key: string, turn: number): Promise<void> => {
  for (const one of [turn + 1, turn])
    await workspace.fs.delete(fileOf(folder, key, one)).then(undefined, () => undefined);
};
