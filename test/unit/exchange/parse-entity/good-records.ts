import { emptyContent } from "../../../../shared/domain/empty-proposal.ts";
import type { AiRun } from "../../../../shared/domain/ai-run.ts";
import type { GroupAssignment } from "../../../../shared/domain/assignment.ts";
import type { Capture } from "../../../../shared/domain/capture.ts";
import type { Evidence } from "../../../../shared/domain/evidence.ts";
import type { LearningPath } from "../../../../shared/domain/path.ts";
import type { ProposalEvent } from "../../../../shared/domain/proposal-event.ts";
import type { Proposal } from "../../../../shared/domain/proposal.ts";
import type { LearningStrategy } from "../../../../shared/domain/strategy.ts";
import type { Theme } from "../../../../shared/domain/theme.ts";
import type { WeekCycle } from "../../../../shared/domain/week.ts";
import { makePath } from "../../../helpers/make-path.ts";
import { makeProposal } from "../../../helpers/make-proposal.ts";

const ulid = "01HZY3V9Q8W7E6R5T4Y3K2J1H0";
const at = "2026-11-13T15:30:00.000Z";
const stamps = { schema: 1, createdAt: at, updatedAt: at } as const;

export const goodEvidence: Evidence = {
  captureId: `capture:${ulid}`,
  quote: "Drie dagen verkeerd gebouwd",
  from: "sharedText",
  day: "2026-11-02",
  supports: "kost",
  order: 1,
  retainedAt: at,
};

/** Synthetic records with every field there is, optional ones too. */
export const goodCapture: Capture = {
  id: `capture:${ulid}`,
  ...stamps,
  deletedAt: at,
  kind: "insight",
  text: "Nu weet ik waar de log staat #constructor",
  lang: "nl",
  day: "2026-11-02",
  utcOffset: 60,
  surface: "import",
  context: { label: "2026-11-02.md", ref: "2026-11-02.md:3", type: "import", branch: "main", copied: "van elders" },
  deepening: { d1: { question: "Wat nu?", answer: "Delen", at } },
  tags: Object.fromEntries([["constructor", true] as const, ["flaky", true] as const]),
  status: "kept",
  visibility: "shareable",
  sensitivity: { "name:0-2": { kind: "name", start: 0, end: 2, resolved: "masked" } },
  sharedText: "Nu weet ik waar de log staat",
  leftLoose: true,
  fromStep: { pathId: `path:${ulid}`, stepId: "s1" },
  continues: `capture:${ulid}`,
  imported: { from: "hypothesis", id: "ann-1", batch: "b1" },
};

export const goodTheme: Theme = {
  id: `theme:${ulid}`,
  ...stamps,
  label: "flaky",
  keywords: { test: true },
  captureIds: { [`capture:${ulid}`]: true },
  origin: "user",
  tag: "flaky",
  challenges: { productivity: true },
  domains: { maintain: true },
  state: "merged",
  mergedInto: `theme:${ulid}`,
};

export const goodPath: LearningPath = {
  ...makePath(),
  id: `path:${ulid}`,
  themeIds: { [`theme:${ulid}`]: true },
  evidence: { e1: goodEvidence },
  stoppedBecause: "geen tijd",
  teamPath: true,
};

export const goodProposal: Proposal = {
  ...makeProposal(),
  id: `proposal:${ulid}`,
  evidence: { e1: goodEvidence },
  themeIds: { [`theme:${ulid}`]: true },
  pathIds: { [`path:${ulid}`]: true },
  assignmentIds: { [`assignment:${ulid}`]: true },
};

/** Everything a proposal holds before anybody fills it in. */
export const emptyProposal: Proposal = {
  id: `proposal:${ulid}`,
  ...stamps,
  ...emptyContent(),
  themeIds: {},
  pathIds: {},
  assignmentIds: {},
  provenance: { by: "rules" },
};

export const goodEvent: ProposalEvent = {
  id: `event:${ulid}`,
  ...stamps,
  proposalId: `proposal:${ulid}`,
  day: "2026-11-13",
  by: { name: "Karim", role: "decision_facilitator" },
  seen: `event:${ulid}`,
  type: "decided",
  outcome: "defer",
  reason: "Eerst meten.",
  version: 1,
  hash: "abc",
  revisitOn: "2026-12-01",
};

export const goodAssignment: GroupAssignment = {
  id: `assignment:${ulid}`,
  ...stamps,
  title: "Terugkijken",
  form: "after_action",
  minutes: 15,
  agenda: { a1: { order: 1, min: 15, activity: "Citaten lezen", output: "Eén afspraak" } },
  groupRoles: { r1: { role: "tijdbewaker", task: "tijd" } },
  preparation: "",
  output: "",
  reflection: "",
  check: "",
  evidence: { e1: goodEvidence },
  plannedOn: "2026-11-20",
  outcome: { type: "no_change", because: "te vroeg" },
  state: "reported",
};

export const goodWeek: WeekCycle = {
  id: `week:${ulid}`,
  ...stamps,
  week: "2026-W46",
  phases: { aim: { plannedAt: at, doneAt: at, minutes: 3 }, work_catch: {}, deepen: {}, share: {}, harvest: {} },
  focus: "flaky",
  ifThen: { if: "rood", then: "noteren" },
  harvest: { keep: { [`capture:${ulid}`]: true }, themeChanges: { t: "samengevoegd" }, oneLine: "Rustige week" },
  state: "harvested",
};

export const goodStrategy: LearningStrategy = {
  id: `strategy:${ulid}`,
  ...stamps,
  why: "",
  vision: "",
  how: "",
  themes: [{ key: "ai", label: "AI", keywords: ["ai"], domains: ["govern"], challenges: ["productivity"] }],
  facilitation: { minutesPerWeek: 45, guideContact: "", wall: "" },
  roles: [{ role: "begeleider", task: "helpen", who: "Noor (synthetisch)" }],
  guardrails: {
    ai: { mode: "masked", models: [], neverSend: [], sendContext: false },
    export: { allow: [], neverInclude: [] },
    retentionDays: 365,
    noIndividualMonitoring: true,
  },
  approvals: [{ when: { touches: ["workClimate"], ambition: "renew" }, route: ["or"], method: "consent" }],
  version: 1,
  establishedBy: "directie",
  validFrom: "2026-11-01",
  reviewOn: "2027-11-01",
  state: "active",
};

export const goodRun: AiRun = {
  id: `run:${ulid}`,
  ...stamps,
  purpose: "path",
  provider: "compatible",
  model: "model-a",
  promptVersion: "path-1",
  captureIds: { [`capture:${ulid}`]: true },
  masked: { name: 2 },
  bodyHash: "0".repeat(64),
  previewConfirmedAt: at,
  outcome: "done",
  usage: { input: 1_200_000, output: 300 },
  producedId: `path:${ulid}`,
  checks: { "dropped.link": "1" },
};
