import type { nl } from "./frequency-words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  once: "once",
  times: "{times} times",
  onOneDay: "on one day",
  inDays: "in {days} days",
  noted: "noted {times} {span}",
  notedMinutes: "noted {times} {span}, about {duration} together",
};
