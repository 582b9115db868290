import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  rooms: "Rooms",
  now: "Now",
  learn: "Learn",
  propose: "Propose",
  settings: "Settings",
  skip: "Skip to the content",
  loading: "Cirkel is getting your notes.",
  roomFailed: "This room could not open. Your notes are still there. Try again.",
  again: "Try again",
  failed: "Something went wrong on this screen. What you saved is still there.",
  today: "Today, {day}",
  yesterday: "Yesterday, {day}",
  copiedFrom: "Copied from elsewhere, not your own words",

  kindNone: "No kind yet",
  kindFriction: "Held up",
  kindSuccess: "Works",
  kindInsight: "Insight",
  kindQuestion: "Question",
  kindIdea: "Idea",

  govern: "Govern",
  organise: "Organise",
  execute: "Execute",
  maintain: "Maintain",

  whichDomain: "Where does “{theme}” belong?",
  later: "Later",
  cancel: "Cancel",
  save: "Save",

  errorEmpty: "There is nothing here yet. Write a few words first.",
  errorOnlyPrefix: "There is only a sign for the kind. Write something after it.",
  errorTooLong: "A note has at most {longest} characters; this would be {length}. Nothing was changed.",
  errorGone: "This is no longer here. Perhaps it was deleted in another window.",
  errorFull: "The disk is full. Nothing was saved and your text is still here. Make room and try again.",
  errorUnavailable: "Saving did not work. Your text is still here. Try again.",
  errorNewer:
    "A newer version of Cirkel runs in another window. Your text is still here. Reload this window and try again.",
  errorEnough: "At most {most} answers fit here.",
  errorRefused: "This is not possible yet. What it still needs is shown beside it.",
};
