import { challenges, domains, type ById } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import { decisionMethods } from "../../domain/proposal.ts";
import { challengeName } from "../drafting/challenge-name.ts";
import type { Field } from "../drafting/fields.ts";
import { cellName, readRows, rowIds } from "../drafting/rows.ts";
import { parseTicked, type Values } from "../drafting/values.ts";
import { domainName } from "../words.ts";
import { listIn, type PartForm } from "./part-form.ts";

/** The themes that the organisation wants to learn about. */
export const themesForm: PartForm = {
  fields: ({ themes }, values, { words, language }) =>
    rowIds(idsOf(themes), values, ["label"]).flatMap((id, index): readonly Field[] => {
      const group = fill(words.themeNumber, { n: index + 1 });
      return [
        { name: cellName("label", id), label: words.label, kind: "line", group },
        { name: cellName("keywords", id), label: words.keywords, kind: "text", group },
        {
          name: cellName("domains", id),
          label: words.domains,
          kind: "choices",
          group,
          options: domains.map((domain) => ({ value: domain, label: domainName(domain, language) })),
        },
        {
          name: cellName("challenges", id),
          label: words.challenges,
          kind: "choices",
          group,
          options: challenges.map((challenge) => ({ value: challenge, label: challengeName(challenge, language) })),
        },
      ];
    }),
  values: ({ themes }) =>
    cells(themes, ({ label, keywords, domains: in_, challenges: about = [] }) => ({
      label,
      keywords: keywords.join(", "),
      domains: in_.join(" "),
      challenges: about.join(" "),
    })),
  read: ({ themes }, values) => ({
    themes: readAll(themes, values, ["label"], (cell, before) => ({
      // A key stays when its label changes: themes of people hang on it.
      key: before?.key ?? "",
      label: cell("label"),
      keywords: listIn(cell("keywords")),
      domains: domains.filter((domain) => parseTicked(cell("domains")).includes(domain)),
      challenges: challenges.filter((challenge) => parseTicked(cell("challenges")).includes(challenge)),
    })),
  }),
};

/** Who does what. */
export const rolesForm: PartForm = {
  fields: ({ roles }, values, { words }) =>
    rowIds(idsOf(roles), values, ["role", "task"]).flatMap((id, index): readonly Field[] => {
      const group = fill(words.roleNumber, { n: index + 1 });
      return [
        { name: cellName("role", id), label: words.role, kind: "line", group },
        { name: cellName("task", id), label: words.task, kind: "text", group },
        { name: cellName("who", id), label: words.who, kind: "line", group },
      ];
    }),
  values: ({ roles }) => cells(roles, ({ role, task, who = "" }) => ({ role, task, who })),
  read: ({ roles }, values) => ({
    roles: readAll(roles, values, ["role", "task"], (cell) => ({
      role: cell("role"),
      task: cell("task"),
      ...(cell("who") && { who: cell("who") }),
    })),
  }),
};

/** Whose approval a proposal needs, by what it touches. */
export const approvalsForm: PartForm = {
  fields: ({ approvals }, values, { words }) =>
    rowIds(idsOf(approvals), values, ["touches", "route"]).flatMap((id, index): readonly Field[] => {
      const group = fill(words.ruleNumber, { n: index + 1 });
      return [
        { name: cellName("touches", id), label: words.touches, kind: "text", group },
        {
          name: cellName("ambition", id),
          label: words.ambition,
          kind: "choice",
          group,
          options: (["any", "improve", "renew"] as const).map((ambition) => ({
            value: ambition,
            label: words[`ambition_${ambition}`],
          })),
        },
        { name: cellName("route", id), label: words.route, kind: "text", group },
        {
          name: cellName("method", id),
          label: words.method,
          kind: "choice",
          group,
          options: decisionMethods.map((method) => ({ value: method, label: words[`method_${method}`] })),
        },
      ];
    }),
  values: ({ approvals }) =>
    cells(approvals, ({ when, route, method }) => ({
      touches: when.touches.join(", "),
      ambition: when.ambition ?? "any",
      route: route.join(", "),
      method,
    })),
  read: ({ approvals }, values) => ({
    approvals: readAll(approvals, values, ["touches", "route"], (cell) => {
      const ambition = (["improve", "renew"] as const).find((one) => one === cell("ambition"));
      return {
        when: { touches: listIn(cell("touches")), ...(ambition && { ambition }) },
        route: listIn(cell("route")),
        method: decisionMethods.find((method) => method === cell("method")) ?? "consent",
      };
    }),
  }),
};

const idsOf = (rows: readonly unknown[]): readonly string[] => rows.map((_, index) => `row-${index + 1}`);

const cells = <Row>(rows: readonly Row[], toCells: (row: Row) => Values): Values =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(toCells(row)).map(([column, text]) => [cellName(column, `row-${index + 1}`), text]),
    ),
  );

const readAll = <Row>(
  rows: readonly Row[],
  values: Values,
  columns: readonly string[],
  toRow: (cell: (column: string) => string, before: Row | undefined) => Row,
): readonly Row[] => {
  const existing: ById<Row> = Object.fromEntries(rows.map((row, index) => [`row-${index + 1}`, row]));
  let fresh = 0;
  const read = readRows(
    values,
    columns,
    existing,
    () => `fresh-${(fresh += 1)}`,
    (cell, _, before) => toRow(cell, before),
  );
  return Object.values(read);
};
