import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface ExampleWorkspace {
  readonly folder: string;
  /** Takes the copy away. */
  remove(): Promise<void>;
}

/** A copy of `samples/workspace` that may be changed, with the branch `feature/zaakmap` checked out as far as one can see. */
export const copyExampleWorkspace = async (): Promise<ExampleWorkspace> => {
  const folder = join(await mkdtemp(join(tmpdir(), "cirkel-workspace-")), "zaakmap");
  await cp("samples/workspace", folder, { recursive: true });
  // Git keeps no folder named .git, so this file cannot lie in the sample itself.
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git", "HEAD"), "ref: refs/heads/feature/zaakmap\n");
  return { folder, remove: () => rm(dirname(folder), { recursive: true, force: true }) };
};
