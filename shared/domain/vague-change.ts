/** Words of proposals that promise without saying who does what when. */
const vague =
  /\b(?:optimaliser\w*|verbeter\w*|betere|beter|efficiënter\w*|professionaliser\w*|stroomlijn\w*|borg\w*|optimi[sz]\w*|improv\w*|better|streamlin\w*|enhanc\w*|leverag\w*|more efficient\w*)\b/iu;

/** Signs that a change is concrete after all: a moment, a number, somebody who does it. */
const concrete =
  /\d|\b(?:vanaf|elke|iedere|wekelijks|dagelijks|maandag|dinsdag|woensdag|donderdag|vrijdag|zodra|voordat|wie|from|every|each|weekly|daily|monday|tuesday|wednesday|thursday|friday|before|as soon as|whoever)\b/iu;

/** Whether a change only promises ("better communication") and names no moment, number or doer. */
export const isVague = (change: string): boolean => vague.test(change) && !concrete.test(change);
