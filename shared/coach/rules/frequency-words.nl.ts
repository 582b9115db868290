/** How often something was noted, in words. */
export const nl = {
  once: "1 keer",
  times: "{times} keer",
  onOneDay: "op één dag",
  inDays: "in {days} dagen",
  noted: "{times} genoteerd {span}",
  notedMinutes: "{times} genoteerd {span}, samen ongeveer {duration}",
};
