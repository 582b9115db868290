import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import type { Guardrails } from "../../domain/strategy.ts";
import { Icon, type IconName } from "../icons.tsx";
import { useWords } from "./use-words.ts";
import type { Words } from "./words.nl.ts";

/** What the guardrails mean for somebody who wants to use an AI, in plain words. */
export const AiRules = ({ ai }: Pick<Guardrails, "ai">): JSX.Element => {
  const words = useWords();
  return (
    <>
      <ul class="rules gap-top" data-frames="ai">
        <RuleItems rules={ai.mode === "off" ? [{ icon: "no", text: words.aiOff }] : aiRules(ai, words)} />
      </ul>
      {ai.mode !== "off" && <p class="small gap-top">{words.aiNames}</p>}
    </>
  );
};

/** What they mean for sharing and keeping; nothing when they say nothing about it. */
export const ExportRules = ({ guardrails }: { readonly guardrails: Guardrails }): JSX.Element | null => {
  const words = useWords();
  const rules = exportRules(guardrails, words);
  return rules.length > 0 ? (
    <ul class="rules gap-top" data-frames="export">
      <RuleItems rules={rules} />
    </ul>
  ) : null;
};

const RuleItems = ({ rules }: { readonly rules: readonly Rule[] }): JSX.Element => (
  <>
    {rules.map(({ icon, text }) => (
      <li key={text}>
        <Icon name={icon} />
        <p>{text}</p>
      </li>
    ))}
  </>
);

interface Rule {
  readonly icon: IconName;
  readonly text: string;
}

const exportRules = ({ export: leaving, retentionDays }: Guardrails, words: Words): readonly Rule[] => [
  ...(leaving.allow.length > 0
    ? [{ icon: "export", text: fill(words.exportAllow, { forms: leaving.allow.join(", ") }) } as const]
    : []),
  ...(leaving.neverInclude.length > 0
    ? [{ icon: "no", text: fill(words.exportNever, { words: leaving.neverInclude.join(", ") }) } as const]
    : []),
  ...(retentionDays === undefined
    ? []
    : [{ icon: "clock", text: fill(words.retention, { days: retentionDays }) } as const]),
];

const aiRules = (ai: Guardrails["ai"], words: Words): readonly Rule[] => [
  ai.mode === "masked" ? { icon: "shield", text: words.aiMasked } : { icon: "check", text: words.aiOpen },
  ai.models.length === 0
    ? { icon: "no", text: words.aiNoModels }
    : { icon: "spark", text: fill(words.aiModels, { models: nameModels(ai.models, words) }) },
  ...(ai.neverSend.length > 0
    ? [{ icon: "no", text: fill(words.aiNever, { words: ai.neverSend.join(", ") }) } as const]
    : []),
  { icon: "page", text: ai.sendContext ? words.aiContext : words.aiNoContext },
];

/** `paste` stands for an assistant outside Cirkel, to which the person copies. */
const nameModels = (models: readonly string[], words: Words): string =>
  models.map((model) => (model === "paste" ? words.aiPaste : model)).join(", ");
