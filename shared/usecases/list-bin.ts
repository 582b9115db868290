import { erasedOn } from "../domain/bin.ts";
import type { Capture } from "../domain/capture.ts";
import type { Day } from "../domain/entity.ts";
import type { Needs } from "./needs.ts";

/** The deleted notes that can still come back, the last deleted first, each with the day it is erased. */
export const listBin =
  ({ store }: Pick<Needs, "store">) =>
  async (): Promise<readonly { readonly capture: Capture; readonly erasedOn: Day }[]> =>
    (await store.captures.bin()).map((capture) => ({ capture, erasedOn: erasedOn(capture) }));
