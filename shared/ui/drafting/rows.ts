import type { ById } from "../../domain/entity.ts";
import type { Values } from "./values.ts";

/** Ids of the rows of a list in a form: those that exist, those typed just now, and always one empty one to type in. */
export const rowIds = (existing: readonly string[], values: Values, columns: readonly string[]): readonly string[] => {
  const fresh: string[] = [];
  for (let number = 1; ; number += 1) {
    const id = `new-${number}`;
    fresh.push(id);
    if (!isFilled(id, values, columns)) return [...existing, ...fresh];
  }
};

/** Reads the rows of a list back from a form; an emptied row is left out, a typed one gets an id of `newId`. */
export const readRows = <Row>(
  values: Values,
  columns: readonly string[],
  existing: ById<Row>,
  newId: () => string,
  toRow: (cell: (column: string) => string, order: number, before: Row | undefined) => Row,
): ById<Row> => {
  const filled = rowIds(Object.keys(existing), values, columns).filter((id) => isFilled(id, values, columns));
  return Object.fromEntries(
    filled.map((id, index) => {
      const before = existing[id];
      const cell = (column: string): string => (values[cellName(column, id)] ?? "").trim();
      return [before === undefined ? newId() : id, toRow(cell, index + 1, before)];
    }),
  );
};

/** The name of the field in this column and row. */
export const cellName = (column: string, id: string): string => `${column}/${id}`;

/** Ids of a map by the order its rows carry. */
export const inOrder = <Row extends { readonly order: number }>(rows: ById<Row>): readonly (readonly [string, Row])[] =>
  Object.entries(rows).sort(([, a], [, b]) => a.order - b.order);

const isFilled = (id: string, values: Values, columns: readonly string[]): boolean =>
  columns.some((column) => values[cellName(column, id)]?.trim());
