import { useId } from "preact/hooks";
import type { Field } from "./fields.ts";
import { GrowingText } from "./growing-text.tsx";
import { parseTicked } from "./values.ts";

interface Props {
  readonly field: Field;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One labelled field of an edit form. */
export const FormField = ({ field, value, onValue }: Props) => {
  const id = useId();
  const { kind, label, hint } = field;
  if (kind === "choice" || kind === "choices") return <Choices field={field} value={value} onValue={onValue} />;
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  return (
    <div>
      <label for={id}>{label}</label>
      {kind === "text" || kind === "sentence" ? (
        <GrowingText
          id={id}
          rows={kind === "text" ? 2 : 1}
          value={value}
          onText={onValue}
          {...(kind === "sentence" && { "data-sentence": "" })}
          {...described}
        />
      ) : (
        <Input kind={kind} id={id} value={value} onValue={onValue} described={described} />
      )}
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};

interface InputProps extends Omit<Props, "field"> {
  readonly kind: "line" | "day" | "number";
  readonly id: string;
  readonly described: { readonly "aria-describedby"?: string };
}

const Input = ({ kind, id, value, onValue, described }: InputProps) => {
  const shared = {
    id,
    value,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => onValue(currentTarget.value),
    ...described,
  };
  if (kind === "day") return <input {...shared} type="date" class="field field--short" />;
  if (kind === "number") return <input {...shared} type="number" min={0} class="field field--short" />;
  return <input {...shared} type="text" class="field field--voice" />;
};

const Choices = ({ field, value, onValue }: Props) => {
  const name = useId();
  const many = field.kind === "choices";
  const ticked = many ? parseTicked(value) : [value];
  const toggle = (option: string): void =>
    onValue((ticked.includes(option) ? ticked.filter((one) => one !== option) : [...ticked, option]).join(" "));
  return (
    <fieldset class="choices">
      <legend>{field.label}</legend>
      {(field.options ?? []).map((option) => (
        <label class="check" key={option.value}>
          <input
            type={many ? "checkbox" : "radio"}
            name={name}
            checked={ticked.includes(option.value)}
            onChange={() => (many ? toggle(option.value) : onValue(option.value))}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
