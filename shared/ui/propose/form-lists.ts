import type { Field } from "../drafting/fields.ts";
import { fill } from "../../domain/fill.ts";
import { cellName, inOrder, readRows, rowIds } from "../drafting/rows.ts";
import { readNames, writeNames } from "./names.ts";
import { textIn, type PartForm } from "./part-form.ts";

/** Other options, with why they are not chosen. */
export const alternativesForm: PartForm = {
  fields: ({ alternatives }, values, { words }) =>
    rowIds(
      inOrder(alternatives).map(([id]) => id),
      values,
      ["option", "whyNot"],
    ).flatMap((id, index) =>
      row(id, fill(words.optionNumber, { n: index + 1 }), { option: words.option, whyNot: words.whyNot }),
    ),
  values: ({ alternatives }) =>
    Object.fromEntries(
      Object.entries(alternatives).flatMap(([id, { option, whyNot }]) => [
        [cellName("option", id), option],
        [cellName("whyNot", id), whyNot],
      ]),
    ),
  read: ({ alternatives }, values, newId) => ({
    alternatives: readRows(values, ["option", "whyNot"], ordered(alternatives), newId, (cell, order) => ({
      option: cell("option"),
      whyNot: cell("whyNot"),
      order,
    })),
  }),
};

/** What can go wrong, with what is done about it. */
export const risksForm: PartForm = {
  fields: ({ risks }, values, { words }) =>
    rowIds(
      inOrder(risks).map(([id]) => id),
      values,
      ["risk", "mitigation"],
    ).flatMap((id, index) =>
      row(id, fill(words.riskNumber, { n: index + 1 }), { risk: words.risk, mitigation: words.mitigation }),
    ),
  values: ({ risks }) =>
    Object.fromEntries(
      Object.entries(risks).flatMap(([id, { risk, mitigation }]) => [
        [cellName("risk", id), risk],
        [cellName("mitigation", id), mitigation],
      ]),
    ),
  read: ({ risks }, values, newId) => ({
    risks: readRows(values, ["risk", "mitigation"], ordered(risks), newId, (cell, order) => ({
      risk: cell("risk"),
      mitigation: cell("mitigation"),
      order,
    })),
  }),
};

/** Whom it touches, and which ground rules were looked at. */
export const affectedForm: PartForm = {
  fields: ({ frameworkCheck }, values, { words }) => [
    { name: "affected", label: words.affectedNames, kind: "text" },
    ...rowIds(Object.keys(frameworkCheck), values, ["rule", "note"]).flatMap((id, index): readonly Field[] => {
      const group = fill(words.ruleNumber, { n: index + 1 });
      const [rule, note] = row(id, group, { rule: words.rule, note: words.ruleNote });
      const fits: Field = {
        name: cellName("ok", id),
        label: words.ruleOk,
        kind: "choice",
        group,
        options: (["yes", "no", "ask"] as const).map((ok) => ({ value: ok, label: words[`ok_${ok}`] })),
      };
      return [rule, fits, note].filter((field) => field !== undefined);
    }),
  ],
  values: ({ affected, frameworkCheck }) => ({
    affected: writeNames(affected),
    ...Object.fromEntries(
      Object.entries(frameworkCheck).flatMap(([id, { rule, ok, note }]) => [
        [cellName("rule", id), rule],
        [cellName("ok", id), ok],
        [cellName("note", id), note],
      ]),
    ),
  }),
  read: ({ affected, frameworkCheck }, values, newId) => ({
    affected: readNames(textIn(values, "affected"), affected, newId),
    frameworkCheck: readRows(values, ["rule", "note"], frameworkCheck, newId, (cell) => ({
      rule: cell("rule"),
      ok: readFit(cell("ok")),
      note: cell("note"),
    })),
  }),
};

/** What nobody answered has still to be asked. */
const readFit = (text: string): "yes" | "no" | "ask" => (text === "yes" || text === "no" ? text : "ask");

const row = (id: string, group: string, labels: Readonly<Record<string, string>>): readonly Field[] =>
  Object.entries(labels).map(([column, label]) => ({ name: cellName(column, id), label, kind: "text", group }));

/** The same rows, so that their keys come in the order people see. */
const ordered = <Row extends { readonly order: number }>(
  rows: Readonly<Record<string, Row>>,
): Readonly<Record<string, Row>> => Object.fromEntries(inOrder(rows));
