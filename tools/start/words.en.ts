import type { nl } from "./words.nl.ts";

export const en: { readonly [key in keyof typeof nl]: string } = {
  stepLine: "First step done in an automatic round; here you write yourself what happened.",
  noSentence: "[fill in: what would you like to be different?]",
  sampleNote: "Missed a swap again: the night shift wrote it on paper.",
  wrongAnswer: "I am glad to help with your notes.",
  sampleSentence: "One place for swaps: only in the app, and the planner looks at noon.",
  missing: 'There is no folder "{folder}".',
  notFolder: '"{folder}" is a file; --notes takes a folder.',
  emptyFolder: 'The folder "{folder}" holds no files to bring in.',
  nothingUsed: 'Nothing in "{folder}" could be used: {reasons}.',
  noTheme:
    "These notes hold no theme yet: put the same #tag in two notes, or write three notes about one subject on two days.",
  opened: "Cirkel is open. Close the browser to stop.",
  imported: "{count} notes brought in from {folder}.",
  leftOut: "not used: {path} ({why})",
  marked: "The notes brought in may be quoted, in the profile of this round only.",
  notQuoted: "Not quoted, something sensitive is still open: {notes}.",
  turned: "The circle turned once on {count} notes: look in {out}.",
  confirmed: "This run confirmed by itself, nobody read it: {preview} ({bytes})",
  written: "Written by {model}; parts left out: {dropped}.",
  rulesForbid: "The ground rules allow no AI: the templates write the drafts, and nothing goes to a server.",
  rulesForbidModel:
    "The ground rules do not allow {model}: the templates write the drafts, and nothing goes to a server.",
  noStrategy: 'There is no file of ground rules "{file}".',
  badStrategy: 'The ground rules in "{file}" cannot hold: {why}',
  otherServer: "The screen names another server than {host}; nothing left.",
  badServer: "This server will not do: {why}",
  notDrafted: "The model wrote nothing: {why}",
};
