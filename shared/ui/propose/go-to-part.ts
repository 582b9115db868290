import { partId, type PartName } from "./parts.ts";

/** Brings the heading of a part into view and puts the focus there. The address stays: after `#` stands the room. */
export const goToPart = (part: PartName | "export"): void => {
  const heading = document.getElementById(part === "export" ? "part-export" : partId(part))?.querySelector("h2");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
};
