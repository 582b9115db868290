import type { Capture } from "../../shared/domain/capture.ts";
import { ok } from "../../shared/result.ts";
import { noteOf, type Device } from "./device.ts";
import type { Chance } from "./seeded.ts";

/** What somebody does on a device in a while: notes, changes of any note there is, deletions, a setting. */
export const workOn = async (device: Device, chance: Chance): Promise<void> => {
  for (let count = chance.between(1, 4); count > 0; count -= 1) {
    const notes = await device.store.captures.all();
    const known = notes.length === 0 ? undefined : chance.pick(notes);
    const step = known ? chance.pick(["note", "text", "tag", "untag", "delete", "setting"] as const) : "note";
    if (step === "setting") await device.store.saveSetting("author", `author ${chance.between(1, 99)}`);
    else await put(device, known && step !== "note" ? changed[step](known, device, chance) : fresh(device, chance));
  }
};

const fresh = (device: Device, chance: Chance): Capture => noteOf(device, `waited ${chance.between(1, 999)} minutes`);

const changed: Readonly<
  Record<"text" | "tag" | "untag" | "delete", (note: Capture, device: Device, chance: Chance) => Capture>
> = {
  text: (note, device, chance) => ({ ...note, text: `changed ${chance.between(1, 999)}`, updatedAt: device.now() }),
  tag: (note, device, chance) => ({
    ...note,
    tags: { ...note.tags, [chance.pick(["review", "tests", "queue"])]: true },
    updatedAt: device.now(),
  }),
  untag: (note, device) => ({ ...note, tags: {}, updatedAt: device.now() }),
  delete: (note, device) => ({ ...note, deletedAt: device.now() }),
};

const put = async ({ store }: Device, note: Capture): Promise<void> => {
  const kept = await store.write<null, never>(async () => {
    await store.captures.put(note);
    return ok(null);
  });
  if (!kept.ok) throw new Error(`a note was not kept: ${kept.error.reason}`);
};
