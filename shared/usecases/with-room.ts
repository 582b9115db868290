import type { NotKept } from "../ports.ts";
import type { Result } from "../result.ts";
import type { Needs } from "./needs.ts";

/** Does what makes room, such as deleting, also where there is none: the room that was laid aside is given to it. */
export const withRoom = async <T, E>(
  { store }: Pick<Needs, "store">,
  work: () => Promise<Result<T, E | NotKept>>,
): Promise<Result<T, E | NotKept>> => {
  const first = await work();
  if (first.ok || !isNotKept(first.error)) return first;
  await store.giveRoom();
  return work();
};

const isNotKept = (error: unknown): boolean => (error as { kind?: unknown }).kind === "notKept";
