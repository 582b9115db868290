import type { GroupAssignment } from "../../shared/domain/assignment.ts";

/** A group assignment of 30 minutes without findings. Synthetic. */
export const makeAssignment = (given: Partial<GroupAssignment> = {}): GroupAssignment => ({
  id: "assignment:after-action",
  schema: 1,
  createdAt: "2026-11-13T15:30:00.000Z",
  updatedAt: "2026-11-13T15:30:00.000Z",
  title: "Terugkijken op de demo",
  form: "after_action",
  minutes: 30,
  agenda: {
    a1: { order: 1, min: 10, activity: "Ieder leest een notitie voor", output: "Drie momenten op het bord" },
    a2: { order: 2, min: 20, activity: "Per moment: wat had het anders gemaakt?", output: "Eén afspraak" },
  },
  groupRoles: { r1: { role: "tijdbewaker", task: "houdt de tijd bij" } },
  preparation: "Neem één notitie mee.",
  output: "Eén afspraak voor de komende twee weken",
  reflection: "Wat heb je van een ander gehoord dat je niet wist?",
  check: "Over twee weken: is de afspraak drie keer gebruikt?",
  evidence: {},
  state: "draft",
  ...given,
});
