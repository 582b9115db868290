import { challenges, domains, type Domain } from "../../domain/entity.ts";
import { fill } from "../../domain/fill.ts";
import type { ProposalContent } from "../../domain/proposal.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { challengeName } from "../drafting/challenge-name.ts";
import { GapText } from "../drafting/gap-text.tsx";
import { inOrder } from "../drafting/rows.ts";
import { useLanguage } from "../language.ts";
import { Circle } from "../now/circle.tsx";
import { routeHref } from "../route.ts";
import { domainName } from "../words.ts";
import { useWords } from "./use-words.ts";

/** Who writes it, for whom, and what it is about. */
export const AboutText = ({ view }: { readonly view: ProposalView }) => {
  const words = useWords();
  const language = useLanguage();
  const { proposal, themes } = view;
  const authors = inOrder(proposal.authors).map(([, { name }]) => name);
  return (
    <dl class="facts">
      <dt>{words.authorsAre}</dt>
      <dd>
        <GapText text={authors.join(", ")} />
      </dd>
      <dt>{words.team}</dt>
      <dd>
        <GapText text={proposal.team} />
      </dd>
      <dt>{words.ownerIs}</dt>
      <dd>
        <GapText text={proposal.owner} />
      </dd>
      <dt>{words.about}</dt>
      <dd>
        <GapText text={[...namesOf(proposal, language)].join(", ")} />
        <span class="part__second">{words[`${proposal.ambition}Is`]}</span>
        {themes.map(({ id, label }) => (
          <a class="part__second" href={routeHref({ room: "learn", id })} key={id}>
            {label}
          </a>
        ))}
      </dd>
    </dl>
  );
};

/** The circle with only the domains this is about, and the same in words. */
export const AboutCircle = ({ content }: { readonly content: ProposalContent }) => {
  const words = useWords();
  const language = useLanguage();
  const chosen = domains.filter((domain) => content.domains[domain]);
  const names = chosen.map((domain) => domainName(domain, language)).join(", ");
  const filled = (domain: Domain): number => (content.domains[domain] ? 1_000 : 0);
  const counts = {
    govern: filled("govern"),
    organise: filled("organise"),
    execute: filled("execute"),
    maintain: filled("maintain"),
  };
  return (
    <div class="about">
      <Circle
        overview={{ notes: 1, domains: counts, loose: 0 }}
        label={fill(words.circleAbout, { domains: names || words.noDomain })}
      />
      <p class="small">
        <strong>{names || words.noDomain}</strong>
        <br />
        {words[`${content.ambition}Is`]}
        <br />
        {challenges
          .filter((challenge) => content.challenges[challenge])
          .map((challenge) => challengeName(challenge, language))
          .join(", ")}
      </p>
    </div>
  );
};

const namesOf = (content: ProposalContent, language: "nl" | "en"): readonly string[] => [
  ...domains.filter((domain) => content.domains[domain]).map((domain) => domainName(domain, language)),
  ...challenges
    .filter((challenge) => content.challenges[challenge])
    .map((challenge) => challengeName(challenge, language)),
];
