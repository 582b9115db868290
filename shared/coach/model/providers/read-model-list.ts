import type { OfferedModel } from "../../../domain/model-call.ts";

/** One page of a list, from whichever server: each has fields of its own around the id. */
export interface ModelPage {
  readonly models: readonly ListedModel[];
  /** What the next page comes after; absent on the last. */
  readonly after?: string;
}

/** A model as its server lists it. */
export interface ListedModel extends OfferedModel {
  /** Open to whoever begins now, and made to answer. */
  readonly isUsable: boolean;
  /** Milliseconds since 1970; 0 when not said. */
  readonly createdAt: number;
}

/** Reads one page; `undefined` when it is no list of models. */
export const readModelPage = (page: unknown): ModelPage | undefined => {
  const { data, models, has_more: hasMore, last_id: lastId } = Object(page);
  const list: unknown = [page, data, models].find((one) => Array.isArray(one));
  // A server without any model says `null` here.
  if (data === null) return { models: [] };
  if (!Array.isArray(list)) return undefined;
  const after = hasMore === true && typeof lastId === "string" && lastId !== "" ? { after: lastId } : {};
  return { models: list.flatMap(readModel), ...after };
};

/** Newest of each line first, then the rest; what is being taken away or writes no answers last. Each id once. */
export const bestFirst = (listed: readonly ListedModel[]): readonly OfferedModel[] => {
  const unique = [...new Map(listed.map((model) => [model.id, model])).values()];
  const ordered = unique.toSorted(
    (one, other) => Number(other.isUsable) - Number(one.isUsable) || other.createdAt - one.createdAt,
  );
  const newest = lineOrder.flatMap((line) => ordered.find((model) => model.line === line && model.isUsable) ?? []);
  const rest = ordered.filter((model) => !newest.includes(model));
  return [
    ...newest.map(({ id, name, line }) => ({ id, name, ...(line !== undefined && { line }) })),
    ...rest.map(({ id, name }) => ({ id, name })),
  ];
};

/** Drafts are made with the first; the others stand ready for who chooses. */
const lineOrder = ["sonnet", "haiku", "opus"];

const readModel = (entry: unknown): readonly ListedModel[] => {
  const { id, name, model, display_name: shown, line, lifecycle, created, created_at: at } = Object(entry);
  const key = [id, model, name].find(isText);
  if (key === undefined || lifecycle === "retired") return [];
  return [
    {
      id: key,
      name: [shown, name].find(isText) ?? key,
      ...(isText(line) && { line }),
      isUsable: (lifecycle === undefined || lifecycle === "active") && !noAnswers.test(key),
      createdAt: timeOf(at) ?? timeOf(created) ?? 0,
    },
  ];
};

// Local servers list what compares or hears beside what writes, and only the name tells.
const noAnswers = /embed|rerank|whisper/i;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Seconds since 1970, or a date as text. */
const timeOf = (value: unknown): number | undefined => {
  const time = typeof value === "number" ? value * 1_000 : Date.parse(String(value));
  return Number.isFinite(time) ? time : undefined;
};
