import { aiModes } from "./ai-choices.ts";
import { canonicalJson } from "./canonical-json.ts";
import { contentOfStrategy, type StrategyContent } from "./strategy-content.ts";

/** What two versions of ground rules can differ in, in the order a person reads them. */
export const strategyFields = [
  "aiMode",
  "models",
  "neverSend",
  "sendContext",
  "exportAllow",
  "neverInclude",
  "retentionDays",
  "approvals",
  "why",
  "vision",
  "how",
  "themes",
  "minutesPerWeek",
  "guideContact",
  "wall",
  "roles",
  "establishedBy",
  "validFrom",
  "reviewOn",
] as const;
export type StrategyField = (typeof strategyFields)[number];

/** One field that differs. `effect` says whether less may happen after it ("tighter") or more ("looser"). */
export interface StrategyDifference {
  readonly field: StrategyField;
  readonly effect: "tighter" | "looser" | "other";
  /** What was there and is not any more: of a list its entries, of anything else its one value. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What changes for a person when `after` holds in the place of `before`; without ground rules before, everything is free. */
export const strategyDifference = (
  before: StrategyContent | undefined,
  after: StrategyContent,
): readonly StrategyDifference[] =>
  strategyFields.flatMap((field) => {
    const old = before ? valuesOf[field](before) : [];
    const now = valuesOf[field](after);
    const removed = old.filter((one) => !now.some(({ key }) => key === one.key));
    const added = now.filter((one) => !old.some(({ key }) => key === one.key));
    // Where nothing was forbidden before, an empty list of what is allowed forbids all.
    const forbidsAll = !before && now.length === 0 && effects[field] === "allow";
    if (removed.length + added.length === 0 && !forbidsAll) return [];
    const effect = before ? effectOf(field, removed, added) : effects[field] ? "tighter" : "other";
    return [{ field, effect, removed: removed.map(textOf), added: added.map(textOf) }];
  });

/** Whether both say the same; the number of the version apart, which goes on by itself. */
export const isSameStrategy = (one: StrategyContent, other: StrategyContent): boolean =>
  canonicalJson({ ...contentOfStrategy(one), version: 1 }) ===
  canonicalJson({ ...contentOfStrategy(other), version: 1 });

interface Value {
  readonly key: string;
  readonly text: string;
}

/** How a field limits what may happen; those that are not here limit nothing. */
const effects: { readonly [field in StrategyField]?: "mode" | "allow" | "forbid" | "permit" | "least" } = {
  aiMode: "mode",
  models: "allow",
  neverSend: "forbid",
  sendContext: "permit",
  exportAllow: "allow",
  neverInclude: "forbid",
  retentionDays: "least",
};

const effectOf = (
  field: StrategyField,
  removed: readonly Value[],
  added: readonly Value[],
): StrategyDifference["effect"] => {
  const [old, now] = [removed[0]?.key ?? "", added[0]?.key ?? ""];
  const kind = effects[field];
  if (!kind) return "other";
  switch (kind) {
    case "mode":
      return aiModes.findIndex((mode) => mode === now) > aiModes.findIndex((mode) => mode === old)
        ? "looser"
        : "tighter";
    case "allow":
      return added.length > 0 ? "looser" : "tighter";
    case "forbid":
      return removed.length > 0 ? "looser" : "tighter";
    case "permit":
      return now === "true" ? "looser" : "tighter";
    case "least":
      return Number(now || Infinity) > Number(old || Infinity) ? "looser" : "tighter";
  }
};

const textOf = ({ text }: Value): string => text;

const one = (text: string | number | boolean | undefined): readonly Value[] =>
  text === undefined || text === "" ? [] : [{ key: String(text), text: String(text) }];

const many = (texts: readonly string[]): readonly Value[] => texts.map((text) => ({ key: text, text }));

const valuesOf: { readonly [field in StrategyField]: (content: StrategyContent) => readonly Value[] } = {
  aiMode: ({ guardrails }) => one(guardrails.ai.mode),
  models: ({ guardrails }) => many(guardrails.ai.models),
  neverSend: ({ guardrails }) => many(guardrails.ai.neverSend),
  sendContext: ({ guardrails }) => one(guardrails.ai.sendContext),
  exportAllow: ({ guardrails }) => many(guardrails.export.allow),
  neverInclude: ({ guardrails }) => many(guardrails.export.neverInclude),
  retentionDays: ({ guardrails }) => one(guardrails.retentionDays),
  approvals: ({ approvals }) =>
    approvals.map((rule) => ({
      key: canonicalJson(rule),
      text: `${rule.when.touches.join(", ") || "…"} → ${rule.route.join(", ") || "…"}`,
    })),
  why: ({ why }) => one(why),
  vision: ({ vision }) => one(vision),
  how: ({ how }) => one(how),
  themes: ({ themes }) =>
    themes.map((theme) => ({ key: canonicalJson(theme), text: [theme.label, ...theme.keywords].join(", ") })),
  minutesPerWeek: ({ facilitation }) => one(facilitation.minutesPerWeek),
  guideContact: ({ facilitation }) => one(facilitation.guideContact),
  wall: ({ facilitation }) => one(facilitation.wall),
  roles: ({ roles }) =>
    roles.map((role) => ({
      key: canonicalJson(role),
      text: [role.role, role.task, role.who].filter(Boolean).join(", "),
    })),
  establishedBy: ({ establishedBy }) => one(establishedBy),
  validFrom: ({ validFrom }) => one(validFrom),
  reviewOn: ({ reviewOn }) => one(reviewOn),
};
