import type { DroppedPart } from "../../../domain/ai-task.ts";
import { addDays } from "../../../domain/days.ts";
import { fill } from "../../../domain/fill.ts";
import type { Rule } from "../../../domain/finding.ts";
import { formatDay } from "../../../domain/format-day.ts";
import { lintPath } from "../../../domain/lint-path.ts";
import type { PathDraft } from "../../../ports.ts";
import { en } from "../../rules/path-words.en.ts";
import { nl } from "../../rules/path-words.nl.ts";
import { busiestWeek, spreadOverWeeks } from "../../rules/plan-weeks.ts";
import { capturesSent } from "../captures-sent.ts";
import { countNotes } from "../count-notes.ts";
import { gatherAnswerEvidence } from "../gather-answer-evidence.ts";
import { drop, groundsOf, groundText } from "../ground-text.ts";
import { hasLink, hasMarkup } from "../plain-sentence.ts";
import { listOf, partOf, textOf } from "../read-parts.ts";
import { sayDropped } from "../say-dropped.ts";
import { sayFrame } from "../say-frame.ts";
import type { ModelTask } from "../task.ts";
import { readStep, type StandingStep } from "./path-step.ts";
import { mostMinutes, pathVersion, type PathAsked } from "./path-asked.ts";

/** As few weeks as a path of the rules coach has, so that there is something to compare at its check. */
const leastWeeks = 2;
const mostSteps = 7;

/** What stands of a path: only one that keeps every rule is found, because a path is something to begin with at once. */
export const checkPath: ModelTask<PathAsked, PathDraft>["check"] = (answer, asked, frame, handles) => {
  const words = frame.language === "nl" ? nl : en;
  const counted = countNotes(frame).noted;
  const grounds = groundsOf(frame, handles, [
    asked.theme.label,
    ...(asked.earlier ?? []),
    counted,
    String(asked.minutesPerWeek),
    ...(frame.strategy ? [sayFrame(frame.strategy)] : []),
  ]);
  const { evidence, idsOf, dropped: droppedQuotes } = gatherAnswerEvidence(answer, frame, handles, grounds);
  const dropped: DroppedPart[] = [...droppedQuotes];
  const read = (from: unknown, name: string, most: number, figures?: "free"): string => {
    const found = groundText(textOf(from, name), { most, ...(figures && { figures }) }, grounds);
    dropped.push(...found.dropped);
    return found.text;
  };
  const whyOf = (id: string): string => {
    const quoted = evidence[id];
    if (!quoted || hasLink(quoted.quote) || hasMarkup(quoted.quote)) return "";
    return fill(words.youWrote, { day: formatDay(quoted.day, frame.language), quote: quoted.quote });
  };

  const steps: StandingStep[] = [];
  for (const part of listOf(answer, "steps")) {
    const found = readStep(part, {
      grounds,
      need: asked.need,
      mostMinutes: mostMinutes(asked.minutesPerWeek),
      idsOf,
      whyOf,
    });
    dropped.push(...found.dropped);
    const isExtra = found.step && (steps.length === mostSteps || isSecond(found.step, steps));
    if (isExtra) dropped.push(drop(textOf(part, "title"), "notAllowed"));
    else if (found.step) steps.push(found.step);
  }

  const label = handles.restore(asked.theme.label);
  const goal = partOf(answer, "goal");
  const planned = spreadOverWeeks(steps, asked.minutesPerWeek);
  const weeks = Math.max(leastWeeks, ...planned.map(({ week }) => week));
  const draft: PathDraft = {
    title: read(answer, "title", 80) || fill(words.title, { theme: label }),
    themeIds: { [asked.theme.id]: true },
    evidence,
    goal: {
      behaviour: read(goal, "behaviour", 240, "free"),
      situation: read(goal, "situation", 240),
      indicator: read(goal, "indicator", 120, "free"),
      baseline: counted,
      target: read(goal, "target", 120, "free"),
      by: addDays(frame.today, weeks * 7),
    },
    needCheck: {
      need: asked.need,
      why:
        read(answer, "needWhy", 300) ||
        { work: words.whyWork, team: words.whyTeam, specific_need: words.whyNeed }[asked.need],
    },
    steps: Object.fromEntries(
      planned.map((step, at) => [`s${at + 1}`, { ...step, order: at + 1, state: "todo" as const }]),
    ),
    minutesPerWeek: Math.min(busiestWeek(planned), asked.minutesPerWeek),
    weeks,
    skills: {},
    provenance: { by: "ai", promptVersion: pathVersion },
  };
  const broken = brokenRules(draft, asked, capturesSent(frame, handles));
  return broken.length === 0
    ? { found: draft, dropped, problems: [] }
    : {
        dropped,
        problems: [...broken.map((rule) => problemOf[rule] ?? `Rule ${rule} is not kept.`), ...sayDropped(dropped)],
      };
};

/** Reading and a course stand in a path once at most. */
const isSecond = ({ form }: StandingStep, before: readonly StandingStep[]): boolean =>
  (form === "read" || form === "course") && before.some((other) => other.form === form);

/** The rules of a path that this draft breaks. That nobody has read it yet (L12) is no fault of the model. */
const brokenRules = (
  draft: PathDraft,
  { minutesPerWeek }: PathAsked,
  captures: ReturnType<typeof capturesSent>,
): readonly Rule[] => {
  const path = { ...draft, ...unsaved, state: "suggested" as const };
  const errors = lintPath(path, { captures, mostMinutesPerWeek: minutesPerWeek }).filter(
    ({ severity, rule }) => severity === "error" && rule !== "L12",
  );
  return [...new Set(errors.map(({ rule }) => rule))];
};

/** What the caller adds when it is kept; no rule reads it. */
const unsaved = { id: "path:draft", schema: 1, createdAt: "", updatedAt: "" } as const;

const problemOf: { readonly [rule in Rule]?: string } = {
  EV1: "The draft has to quote at least two different notes literally.",
  L1: "There have to be 3 to 7 steps, each with title, instruction, doneWhen, whole minutes and handles of quoted notes.",
  L2: "The first step takes more than 15 minutes.",
  L3: "Less than half of the minutes is in the work or with colleagues.",
  L4: "There is no step try_in_work with an if-then plan.",
  L5: "There is no step validation with a criterion, or the goal has no indicator.",
  L9: "The steps take more minutes a week than there are.",
  L10: "The goal has to have a behaviour, a situation and a target, without square brackets.",
};
