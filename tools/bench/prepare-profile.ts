import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchWith, stageOf } from "./stage.ts";

const kept = "out/bench/profiles";

/** What a filled notebook depends on: the corpus, what the store makes of it, and how it is filled. */
const sources = [
  ..."corpus/make-notes corpus/vocabulary corpus/zipf page/fill page/raw-notes page/settle"
    .split(" ")
    .map((name) => `tools/bench/${name}.ts`),
  ..."schema row-shapes write-records outbox writing counters".split(" ").map((name) => `shared/store/${name}.ts`),
  ..."usecases/new-capture usecases/keep-tag-themes domain/stems journal/segment"
    .split(" ")
    .map((name) => `shared/${name}.ts`),
];

/** A profile of one's own with so many notes in it, from one that is kept in `out/` and made when there is none. */
export const copyProfile = async (
  notes: number,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> => {
  const prepared = await prepare(notes);
  const folder = await mkdtemp(join(tmpdir(), "cirkel-bench-"));
  await cp(prepared, folder, { recursive: true });
  return { folder, remove: () => removeFolder(folder) };
};

const prepare = async (notes: number): Promise<string> => {
  const prefix = `${notes}-`;
  const folder = join(kept, `${prefix}${await hashOf(sources)}`);
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  for (const old of await readdir(kept)) if (old.startsWith(prefix)) await removeFolder(join(kept, old));

  // Under another name until it is whole.
  const making = `${folder}.making`;
  await mkdir(making);
  console.log(`preparing a notebook of ${notes} notes, which is kept in ${kept}`);
  await inBrowser(making, (count) => bench.fill(count), notes);
  // Another start looks at what the first one wrote.
  await inBrowser(making, () => bench.settle(), notes);
  await rename(making, folder);
  return folder;
};

const inBrowser = async (profile: string, work: (notes: number) => Promise<void>, notes: number): Promise<void> => {
  const chromium = await launchWith(profile);
  try {
    await stageOf(chromium).inside((page) => page.evaluate(work, notes));
  } finally {
    await chromium.close();
  }
};

/** The id of the extension comes from where it stands, and the profile knows it by its id. */
const hashOf = async (files: readonly string[]): Promise<string> => {
  const hash = createHash("sha256").update(process.cwd());
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
};

const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
