import { findAll, type FoundRange } from "./found-range.ts";

/** Tokens, private keys, and passwords together with what names them; the word "password" alone is a term, no secret. */
export const findSecrets = (text: string): readonly FoundRange[] => [
  ...patterns.flatMap((pattern) => findAll(text, pattern)),
  ...findAll(text, told).filter(({ match }) => isPasswordLike(match.replace(told, "$1"))),
];

const patterns: readonly RegExp[] = [
  // A JSON web token.
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // Keys that tell by how they begin whose they are.
  /(?<![\p{L}\d_-])(?:(?:AKIA|ASIA)[A-Z\d]{16}|gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|AIza[\w-]{30,}|[sp]k[-_](?:live|test|ant|proj|svcacct)[-_][\w-]{12,}|sk-[A-Za-z\d]{16,})(?![\p{L}\d])/gu,
  /(?<=\bbearer\s)[\w.~+/-]{16,}=*/gi,
  // An assignment is meant as one, whatever stands behind the sign.
  /(?<![\p{L}\d])(?:password|passwd|pwd|wachtwoord|passphrase|client[_-]?secret|secret|api[_-]?key|access[_-]?token|token)["']?\s?=\s?(?:"[^"\n]{4,}"|'[^'\n]{4,}'|[^\s"'=>',;]{4,})/giu,
];

/** "wachtwoord: Welkom01", "the password is hunter2!": here the value itself has to look like a password. */
const told =
  /(?<![\p{L}\d])(?:password|passwd|pwd|wachtwoord|passphrase|secret|api[ _-]?key|token)(?:: is|:| is| was)\s{0,3}([^\s"',;]{5,}[^\s"',;.?)])/giu;

const isPasswordLike = (value: string): boolean =>
  /\p{L}/u.test(value) && /[\d!@#$%^&*_+]/.test(value) && !/^https?:|^\/\//iu.test(value);
