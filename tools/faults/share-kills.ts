import type { Part } from "./read-arguments.ts";

/** What is killed most is what most people have; VS Code takes long to start. */
const weights: Readonly<Partial<Record<Part, number>>> = { leveldb: 3, sqlite: 1, vscode: 1 };

/** How many of all kills fall to each part that kills; the first takes what does not divide. */
export const shareKills = (kills: number, asked: readonly Part[]): ReadonlyMap<Part, number> => {
  const killing = asked.filter((part) => weights[part] !== undefined);
  const [first, ...rest] = killing;
  if (first === undefined) return new Map();
  const all = killing.reduce((sum, part) => sum + (weights[part] ?? 0), 0);
  const shares = rest.map((part) => [part, Math.round((kills * (weights[part] ?? 0)) / all)] as const);
  const given = shares.reduce((sum, [, share]) => sum + share, 0);
  return new Map([[first, kills - given], ...shares]);
};
