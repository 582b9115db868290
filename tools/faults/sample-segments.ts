import { writeSegment } from "../../shared/journal/segment.ts";
import type { JournalPart } from "../../shared/domain/journal-part.ts";
import type { Chance } from "./seeded.ts";

/** Segments by name, as a device writes them one after the other: notes, changes of them, and what was deleted. */
export const sampleSegments = async (
  chance: Chance,
  count: number,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
  const segments = new Map<string, Uint8Array<ArrayBuffer>>();
  for (let number = 1; number <= count; number += 1) {
    const name = `${chance.pick(["01DEVICEA", "01DEVICEB"])}/${String(number).padStart(26, "0")}`;
    segments.set(name, await writeSegment(name, samplePart(chance, number)));
  }
  return segments;
};

const samplePart = (chance: Chance, number: number): JournalPart => {
  const stamp = `${String(number).padStart(9, "0")}-0000-device`;
  const text = Array.from({ length: chance.between(1, 30) }, () => chance.pick(words)).join(" ");
  return {
    epoch: chance.pick(["", "01EPOCH"]),
    changes: Array.from({ length: chance.between(1, 3) }, (_, index) => ({
      table: "captures",
      id: `capture:${number}-${index}`,
      fields: { text: [stamp, text], tags: [stamp, {}], "tags/review": [stamp, true], kind: [stamp] },
    })),
  };
};

const words = ["waited", "for", "a", "review", "🌀", "é", "\\", '"', "\n", "ﬁ", "0", "{}"];
