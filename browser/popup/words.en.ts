import type { Words } from "./words.nl.ts";

export const en: Words = {
  title: "Note this",
  copied: "Copied from the page, not your words",
  removeCopied: "Remove the selected text",
  removePage: "Remove the page title and address",
  fullAddress: "Keep the full address, with all that follows the question mark or hash",
  otherPage: "You began this on another page.",
  thisPage: "Use this page",
  save: "Save",
  sidePanel: "Open the side panel",
  private: "Saved as you type. Nothing leaves this device.",
};
