import type { JSX } from "preact";
import { fill } from "../../domain/fill.ts";
import { strategySections } from "../../domain/lint-strategy.ts";
import type { StrategyDraftView } from "../../messages/strategy-types.ts";
import { useApp } from "../app-context.ts";
import { EditForm } from "../drafting/edit-form.tsx";
import { useDay } from "../drafting/use-day.ts";
import { usePen } from "../drafting/use-pen.tsx";
import { Icon } from "../icons.tsx";
import { AiRules, ExportRules } from "./ai-rules.tsx";
import { DecidesTable } from "./decides-table.tsx";
import { describeStrategyError } from "./describe-strategy-errors.ts";
import { partForms, type PartName } from "./part-forms.ts";
import { SectionText } from "./section-text.tsx";
import { useWords } from "./use-words.ts";

interface DraftPartProps {
  readonly draft: StrategyDraftView;
  readonly name: PartName;
}

/** One section of a draft: what it says, or the form in its place, with what is missing beside it. */
export const DraftPart = ({ draft: { strategy, findings }, name }: DraftPartProps): JSX.Element => {
  const { api, language } = useApp();
  const words = useWords();
  const label = fill(words.edit, { part: words[name] });
  const pen = usePen(label);
  const form = partForms[name];
  const id = `${strategy.id} ${name}`;
  const found = findings.filter(({ field }) => field === name || (name === "about" && isHint(field)));
  return (
    <section class="part" aria-labelledby={id} data-part={name}>
      <div class="part__head">
        <h3 class="heading" id={id}>
          {words[name]}
        </h3>
        {!pen.isOpen && pen.button}
      </div>
      <div class="part__body">
        {pen.isOpen ? (
          <EditForm
            draftKey={id}
            label={label}
            fields={(values) => form.fields(strategy, values, { words, language })}
            saved={form.values(strategy)}
            save={async (values) => {
              const kept = await api.editStrategy(strategy.id, form.read(strategy, values));
              return kept.ok ? undefined : describeStrategyError(kept.error, language);
            }}
            onClose={pen.close}
          />
        ) : (
          <PartText strategy={strategy} name={name} />
        )}
      </div>
      {found.length > 0 && (
        <div class="part__notes">
          {found.map(({ field, severity }) => (
            <p class={`finding finding--${severity}`} key={field} data-missing={field}>
              <Icon name={severity} />
              <span>{isHint(field) ? words[`hint_${field}`] : words.sectionMissing}</span>
            </p>
          ))}
        </div>
      )}
    </section>
  );
};

const PartText = ({
  strategy,
  name,
}: {
  readonly strategy: StrategyDraftView["strategy"];
  readonly name: PartName;
}) => {
  const words = useWords();
  const formatDay = useDay();
  const section = strategySections.find((one) => one === name);
  if (section) return <SectionText content={strategy} name={section} />;
  const { establishedBy, validFrom, reviewOn, approvals, guardrails } = strategy;
  if (name === "approvals")
    return approvals.length > 0 ? <DecidesTable approvals={approvals} /> : <p class="small">{words.notWritten}</p>;
  if (name === "ai") return <AiRules ai={guardrails.ai} />;
  if (name === "export") {
    const isEmpty = !guardrails.retentionDays && Object.values(guardrails.export).flat().length === 0;
    return isEmpty ? <p class="small">{words.notWritten}</p> : <ExportRules guardrails={guardrails} />;
  }
  return (
    <>
      <p>{establishedBy || <span class="small">{words.notWritten}</span>}</p>
      <p class="small">{fill(words.valid, { from: formatDay(validFrom), review: formatDay(reviewOn) })}</p>
    </>
  );
};

const isHint = (field: string): field is "establishedBy" | "validFrom" | "reviewOn" =>
  field === "establishedBy" || field === "validFrom" || field === "reviewOn";
