/** One field of an edit form. Fields of one `group` stand together under its name. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Enter saves a `sentence`; `choices` holds the ticked values with spaces between them. */
  readonly kind: "line" | "sentence" | "text" | "day" | "number" | "choice" | "choices";
  readonly options?: readonly Option[];
  readonly hint?: string;
  readonly group?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Neighbouring fields of one group together; a field without a group stands alone. */
export const groupFields = (
  fields: readonly Field[],
): readonly { readonly group?: string; readonly fields: readonly Field[] }[] => {
  const groups: { group?: string; fields: Field[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.group !== undefined && last.group === field.group) last.fields.push(field);
    else groups.push({ ...(field.group !== undefined && { group: field.group }), fields: [field] });
  }
  return groups;
};
