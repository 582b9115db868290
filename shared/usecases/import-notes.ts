import type { Capture, Context } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import type { FoundNote } from "../domain/notes-import.ts";
import type { NotKept } from "../ports.ts";
import { ok, type Result } from "../result.ts";
import { keepTagThemes } from "./keep-tag-themes.ts";
import type { Needs } from "./needs.ts";
import { newCapture } from "./new-capture.ts";
import { instantOf } from "./instant-of.ts";

/**
 * Keeps imported notes, all or none. Notes that an earlier import brought in are known by what their program calls them, else
 * by their day and text.
 */
export const importNotes =
  (needs: Pick<Needs, "clock" | "ids" | "language" | "scan" | "store">) =>
  async (
    found: readonly FoundNote[],
    visibility: Capture["visibility"],
  ): Promise<Result<{ imported: number; known: number }, NotKept>> => {
    const before = (await needs.store.captures.all()).filter(({ surface }) => surface === "import");
    const ids = new Set(before.flatMap(({ imported }) => (imported?.id ? [idKey(imported.from, imported.id)] : [])));
    // The same words of one day under two names are two notes, so what has a name is not looked up by its words.
    const here = countByKey(before.filter(({ imported }) => imported?.id === undefined));
    const fresh = found.filter(
      (note) => !(note.foreignId && ids.has(idKey(note.format, note.foreignId))) && !takeOne(here, keyOf(note)),
    );
    const captures: Capture[] = [];
    for (const note of fresh) {
      const previous = captures.at(-1);
      captures.push(
        await newCapture(needs, {
          text: note.text,
          kind: note.kind,
          surface: "import",
          context: contextOf(note),
          imported: { from: note.format, ...(note.foreignId && { id: note.foreignId }) },
          visibility,
          ...(note.tags && { tags: note.tags }),
          madeAt: instantOf(needs.clock, note),
          ...(note.part && note.part.index > 0 && previous && { continues: previous.id }),
        }),
      );
    }
    return needs.store.write(async () => {
      for (const capture of captures) await needs.store.captures.put(capture);
      await keepTagThemes(needs, captures);
      return ok({ imported: captures.length, known: found.length - fresh.length });
    });
  };

/** Where the words came from, when the file tells; else the file itself. */
const contextOf = ({ source, path, line }: FoundNote): Context =>
  source
    ? { ...source, type: source.ref === "" ? "import" : "page" }
    : { label: path.split("/").at(-1) ?? path, ref: `${path}:${line}`, type: "import" };

const idKey = (from: string, id: string): string => `${from} ${id}`;

const keyOf = ({ day, text }: { day: Day; text: string }): string => `${day}\n${text}`;

/** The same words twice on one day are two notes, so the known ones are counted, not listed. */
const countByKey = (captures: readonly Capture[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const capture of captures) counts.set(keyOf(capture), (counts.get(keyOf(capture)) ?? 0) + 1);
  return counts;
};

const takeOne = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
};
