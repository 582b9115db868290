import type { Words } from "./words.nl.ts";

/** Words about drafts, forms in place and exports, for Learn and Propose. */
export const en: Words = {
  nothingYet: "still empty",
  stillOpen: "Still open:",
  save: "Save",
  cancel: "Close",
  formKeys: "Ctrl+Enter saves, Esc closes. What you typed stays.",
  earlierVersion: "This is what you typed earlier and did not save yet.",
  startOver: "Start from what is saved",

  noFile: "There is no file to make of this any more: it is no longer here.",
  errorNotLiteral: "The note does not say it like this. Take words away, but do not change them. Keep at least three.",
  errorNoSentence: "First write one sentence of your own: what would you like to be different?",
  tooFewNotes: "This needs at least 2 notes that you can quote. Now there are {have}.",
  tooFewNotesOne: "This needs at least 2 notes that you can quote. Now there is 1.",

  leftOutOne: "1 note is not part of this yet: it holds something sensitive that you still have to decide about.",
  leftOutMany: "{n} notes are not part of this yet: they hold something sensitive that you still have to decide about.",
  resolve: "Look at the note of {day}",

  preview: "This is what the file looks like",
  previewSays: "Exactly this text is saved or copied, and nothing else.",
  fileName: "File: {name}",
  saveFile: "Save the file",
  copy: "Copy the text",
  close: "Close",
  saved: "The file was saved: {name}.",
  notSaved: "The file was not saved. You can try again, or copy the text.",
  copied: "The text is on the clipboard.",
  notCopied: "Copying did not work. Select the text and copy it yourself.",

  byRules: "This is a template with your words, not thought up by AI.",
  byRulesRead: "Template with your words, not thought up by AI. Read by you on {day}.",
  byAi: "Draft by a model. Nobody has read it yet.",
  byAiModel: "Draft by {model}. Nobody has read it yet.",
  byAiRead: "Draft by a model, read by you on {day}.",
  byAiModelRead: "Draft by {model}, read by you on {day}.",
  unread: "By a model, not read yet",
  verdictOf: "Decision on “{part}”",
  keepPart: "Keep",
  changePart: "Change",
  takeOutPart: "Take out",
  partKept: "This stays.",
  partOut: "This was taken out.",
  byHuman: "Written by yourself.",

  laborShortage: "Too few people",
  workClimate: "Work climate",
  inclusivity: "Everyone can take part",
  productivity: "Productivity",
  regulatoryBurden: "Burden of rules",
};
