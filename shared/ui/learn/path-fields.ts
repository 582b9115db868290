import type { LearningPath } from "../../domain/path.ts";
import type { PathChange } from "../../messages/core-api.ts";
import type { Field } from "../drafting/fields.ts";
import { parseCount, type Values } from "../drafting/values.ts";
import type { Words } from "./words.nl.ts";

/** What of a path a person can put in own words. */
export const pathFields = (words: Words): readonly Field[] => [
  { name: "title", label: words.fieldTitle, kind: "line" },
  { name: "behaviour", label: words.fieldBehaviour, kind: "text", group: words.groupGoal },
  { name: "situation", label: words.fieldSituation, kind: "text", group: words.groupGoal },
  { name: "indicator", label: words.fieldIndicator, kind: "text", group: words.groupGoal },
  { name: "baseline", label: words.fieldBaseline, kind: "text", group: words.groupGoal },
  { name: "target", label: words.fieldTarget, kind: "text", group: words.groupGoal },
  { name: "by", label: words.fieldBy, kind: "day", group: words.groupGoal },
  { name: "why", label: words.fieldNeedWhy, kind: "text" },
  { name: "minutesPerWeek", label: words.fieldMinutesPerWeek, kind: "number", group: words.groupTime },
  { name: "weeks", label: words.fieldWeeks, kind: "number", group: words.groupTime },
];

/** What stands in those fields now. */
export const pathValues = ({ title, goal, needCheck, minutesPerWeek, weeks }: LearningPath): Values => ({
  title,
  behaviour: goal.behaviour,
  situation: goal.situation,
  indicator: goal.indicator,
  baseline: goal.baseline ?? "",
  target: goal.target,
  by: goal.by,
  why: needCheck.why,
  minutesPerWeek: String(minutesPerWeek),
  weeks: String(weeks),
});

/** The change that a person made of a path. */
export const readPath = (path: LearningPath, values: Values): PathChange => {
  const text = (name: string): string => (values[name] ?? "").trim();
  return {
    title: text("title") || path.title,
    goal: {
      behaviour: text("behaviour"),
      situation: text("situation"),
      indicator: text("indicator"),
      ...(text("baseline") && { baseline: text("baseline") }),
      target: text("target"),
      by: text("by") || path.goal.by,
    },
    needCheck: { ...path.needCheck, why: text("why") },
    minutesPerWeek: parseCount(values["minutesPerWeek"], path.minutesPerWeek),
    weeks: Math.max(1, parseCount(values["weeks"], path.weeks)),
  };
};
