import type { ById } from "../../domain/entity.ts";
import { inOrder } from "../drafting/rows.ts";

interface Named {
  readonly name: string;
  readonly order: number;
}

/** Names one a line, in their order. */
export const writeNames = (named: ById<Named>): string =>
  inOrder(named)
    .map(([, { name }]) => name)
    .join("\n");

/** Reads names, one a line, each once; a name that was there before keeps its id. */
export const readNames = (text: string, before: ById<Named>, newId: () => string): ById<Named> => {
  const names = [...new Set(text.split("\n").map((name) => name.trim()))].filter(Boolean);
  const idByName = new Map(Object.entries(before).map(([id, { name }]) => [name, id]));
  return Object.fromEntries(names.map((name, index) => [idByName.get(name) ?? newId(), { name, order: index + 1 }]));
};
