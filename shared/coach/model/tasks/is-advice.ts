/** Advice dressed as a question, in both languages: it says what to do instead of asking what is. */
const advice = [
  "waarom (?:doe|ga|vraag|neem|maak|probeer|bel|gebruik|zeg) (?:je|jij|jullie) (?:niet|geen)",
  "(?:kun|kan|zou|moet|wil) (?:je|jij|jullie) (?:\\p{L}+ ){0,3}(?:niet|geen|beter|gewoon|eens|misschien|proberen)",
  "(?:heb|had) (?:je|jij|jullie) (?:al |wel |ooit )?(?:eens )?(?:geprobeerd|overwogen|gedacht aan|gedaan)",
  "(?:je|jij|jullie) (?:moet|moeten|zou|zouden|kunt|kan) (?:\\p{L}+ )?(?:beter|eens|gewoon|moeten|proberen)",
  "(?:is|zou|lijkt) het (?:\\p{L}+ )?(?:een idee|niet beter|niet handig|niet slim|handiger|slimmer|verstandig)",
  "^(?:probeer|overweeg|denk eens|vraag eens|misschien|wat dacht je van|wat als je|ik zou)",
  "why (?:don['’]t|not|doesn['’]t|didn['’]t)",
  "(?:could|can|should|would|will|might) you (?:\\p{L}+ ){0,3}(?:try|consider|just|maybe|instead|better|not)",
  "(?:could|can|should)(?:n['’]t) you",
  "(?:have|had|did) you (?:ever |already )?(?:tried|try|considered?|thought of|thought about|think of)",
  "you (?:should|must|need to|ought to|had better)",
  "would it (?:\\p{L}+ )?(?:be better|help|make sense|be an idea|be wise)|wouldn['’]t it",
  "^(?:try|consider|maybe|perhaps|how about|what about|what if you|i would|let['’]s)",
].join("|");

const pattern = new RegExp(`(?<![\\p{L}])(?:${advice})(?!\\p{L})`, "iu");

/** Whether a question tells somebody what to do. */
export const isAdvice = (question: string): boolean => pattern.test(question);
