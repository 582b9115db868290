import type { Kind } from "../../domain/capture.ts";

/** What kind of note this sounds like, when nobody said so. For questions and counts: the note itself keeps no kind. */
export const guessKind = (text: string): Kind => signs.find(({ pattern }) => pattern.test(text))?.kind ?? "friction";

const signs: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: "idea",
    pattern:
      /^(?:idee|idea|voorstel|proposal)\b|(?<!\p{L})(?:wat als|what if|laten we|let's|zou het helpen|we zouden|we could|we kunnen|gedeelde|mag gewoon)(?!\p{L})/iu,
  },
  { kind: "question", pattern: /\?\s*(?:#\S+\s*)*$|^(?:mag ik|hoe|waarom|wie|may i|how|why|who)(?!\p{L})/iu },
  {
    kind: "success",
    pattern:
      /(?<!\p{L})(?:werkte|gelukt|fijn|goed gegaan|in \d+ min akkoord|vaker doen|meer energie|worked|went well|fun|great|finally works|sneller)(?!\p{L})/iu,
  },
  {
    kind: "insight",
    pattern:
      /(?<!\p{L})(?:wist niet|blijkt|geleerd|komt door|eindelijk gemeten|learned|turns out|realised|realized|didn't know|found out)(?!\p{L})/iu,
  },
];
