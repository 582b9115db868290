import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { StrategySection } from "../../domain/lint-strategy.ts";
import type { StrategyContent } from "../../domain/strategy-content.ts";
import { useLanguage } from "../language.ts";
import { domainName } from "../words.ts";
import { useWords } from "./use-words.ts";

interface SectionTextProps {
  readonly content: StrategyContent;
  readonly name: StrategySection;
}

/** One of the six sections as a person reads it; that nothing stands there is said. */
export const SectionText = ({ content, name }: SectionTextProps): JSX.Element => {
  const words = useWords();
  const language = useLanguage();
  const { facilitation } = content;
  const nothing = <p class="small">{words.notWritten}</p>;
  switch (name) {
    case "why":
    case "vision":
    case "how":
      return content[name] ? <Paragraphs text={content[name]} /> : nothing;
    case "themes":
      return content.themes.length > 0 ? (
        <ul class="entries">
          {content.themes.map(({ key, label, domains, keywords }) => (
            <li key={key}>
              {label}{" "}
              <span class="small">
                {[...domains.map((domain) => domainName(domain, language)), ...keywords].join(", ")}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        nothing
      );
    case "facilitation":
      return facilitation.minutesPerWeek === 0 && !facilitation.guideContact ? (
        nothing
      ) : (
        <>
          <p>{fill(words.minutes, { minutes: facilitation.minutesPerWeek })}</p>
          {facilitation.guideContact && <p>{fill(words.guide, { guide: facilitation.guideContact })}</p>}
          {facilitation.wall && <p>{fill(words.wallAt, { wall: facilitation.wall })}</p>}
        </>
      );
    case "roles":
      return content.roles.length > 0 ? (
        <ul class="entries">
          {content.roles.map(({ role, task, who }) => (
            <li key={`${role} ${task}`}>
              <strong>{role}</strong>
              {who && <span class="small"> ({who})</span>}
              {task && <p class="small">{task}</p>}
            </li>
          ))}
        </ul>
      ) : (
        nothing
      );
  }
};

const Paragraphs = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class="prose" key={paragraph}>
        {paragraph}
      </p>
    ))}
  </>
);
