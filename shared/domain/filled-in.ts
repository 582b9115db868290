/** Text in square brackets is an honest placeholder of a template: "[fill in after step 2: …]". */
export const placeholder = /\[[^\]]*\]/g;

/** Whether a person has filled something in: not empty, and no placeholder left in it. */
export const isFilledIn = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== "" && !/\[[^\]]*\]/.test(text);
