import type { ComponentChildren, JSX } from "preact";
import { en } from "../domain/rule-words.en.ts";
import { nl } from "../domain/rule-words.nl.ts";
import type { Finding } from "../domain/finding.ts";
import { Icon } from "./icons.tsx";
import { useLanguage } from "./language.ts";

interface FindingLineProps {
  readonly finding: Finding;
  readonly id?: string;
  /** A link or button that leads to mending it. */
  readonly children?: ComponentChildren;
}

/** What a lint rule found, beside the field it is about. The icon tells a hint from an error; so does its shape. */
export const FindingLine = ({ finding, id, children }: FindingLineProps): JSX.Element => {
  const sentences = useLanguage() === "nl" ? nl : en;
  return (
    <p class={`finding finding--${finding.severity}`} id={id} data-rule={finding.rule}>
      <Icon name={finding.severity} />
      <span>
        {sentences[finding.rule]} {children}
      </span>
    </p>
  );
};
