import { challenges, domains } from "../../domain/entity.ts";
import { challengeName } from "../drafting/challenge-name.ts";
import { parseTicked } from "../drafting/values.ts";
import { domainName } from "../words.ts";
import { readNames, writeNames } from "./names.ts";
import { textIn, type PartForm } from "./part-form.ts";

/** Who writes it, for which team, and what it is about. */
export const aboutForm: PartForm = {
  fields: (_, __, { words, language }) => [
    { name: "authors", label: words.authors, kind: "text" },
    { name: "team", label: words.team, kind: "line" },
    { name: "owner", label: words.owner, kind: "line" },
    {
      name: "domains",
      label: words.domains,
      kind: "choices",
      options: domains.map((domain) => ({ value: domain, label: domainName(domain, language) })),
    },
    {
      name: "challenges",
      label: words.challenges,
      kind: "choices",
      options: challenges.map((challenge) => ({ value: challenge, label: challengeName(challenge, language) })),
    },
    {
      name: "ambition",
      label: words.ambition,
      kind: "choice",
      options: (["improve", "renew"] as const).map((ambition) => ({ value: ambition, label: words[ambition] })),
    },
  ],
  values: (content) => ({
    authors: writeNames(content.authors),
    team: content.team,
    owner: content.owner ?? "",
    domains: Object.keys(content.domains).join(" "),
    challenges: Object.keys(content.challenges).join(" "),
    ambition: content.ambition,
  }),
  read: ({ authors }, values, newId) => {
    const ticked = (name: string): readonly string[] => parseTicked(values[name]);
    return {
      authors: readNames(textIn(values, "authors"), authors, newId),
      team: textIn(values, "team"),
      owner: textIn(values, "owner"),
      domains: Object.fromEntries(domains.filter((one) => ticked("domains").includes(one)).map((one) => [one, true])),
      challenges: Object.fromEntries(
        challenges.filter((one) => ticked("challenges").includes(one)).map((one) => [one, true]),
      ),
      ambition: values["ambition"] === "renew" ? "renew" : "improve",
    };
  },
};
