import { parseCount } from "../drafting/values.ts";
import { textIn, type PartForm } from "./part-form.ts";

/** One section that is a text. */
const proseForm = (name: "why" | "vision" | "how"): PartForm => ({
  fields: (_, __, { words }) => [{ name, label: words[name], kind: "text" }],
  values: (content) => ({ [name]: content[name] }),
  read: (_, values) => ({ [name]: textIn(values, name) }),
});

export const whyForm: PartForm = proseForm("why");
export const visionForm: PartForm = proseForm("vision");
export const howForm: PartForm = proseForm("how");

/** Time to learn, and where one finds help. */
export const facilitationForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "minutesPerWeek", label: words.minutesPerWeek, kind: "number" },
    { name: "guideContact", label: words.guideContact, kind: "text" },
    { name: "wall", label: words.wall, kind: "text" },
  ],
  values: ({ facilitation }) => ({
    minutesPerWeek: String(facilitation.minutesPerWeek),
    guideContact: facilitation.guideContact,
    wall: facilitation.wall,
  }),
  read: ({ facilitation }, values) => ({
    facilitation: {
      minutesPerWeek: parseCount(values["minutesPerWeek"], facilitation.minutesPerWeek),
      guideContact: textIn(values, "guideContact"),
      wall: textIn(values, "wall"),
    },
  }),
};

/** Who established them, from when they are valid, and when they are looked at again. */
export const aboutForm: PartForm = {
  fields: (_, __, { words }) => [
    { name: "establishedBy", label: words.establishedBy, kind: "line" },
    { name: "validFrom", label: words.validFrom, kind: "day" },
    { name: "reviewOn", label: words.reviewOn, kind: "day" },
  ],
  values: ({ establishedBy, validFrom, reviewOn }) => ({ establishedBy, validFrom, reviewOn }),
  read: ({ validFrom, reviewOn }, values) => ({
    establishedBy: textIn(values, "establishedBy"),
    validFrom: textIn(values, "validFrom") || validFrom,
    reviewOn: textIn(values, "reviewOn") || reviewOn,
  }),
};
