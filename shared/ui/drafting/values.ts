/** What stands in the fields of a form, by the name of the field. */
export type Values = Readonly<Record<string, string>>;

/** Reads kept values back; anything else than an object of texts counts as nothing kept. */
export const parseValues = (text: string): Values => {
  if (!text) return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return {};
  }
};

/** A number of minutes or weeks as typed: whole, not below zero; what is no number leaves `otherwise`. */
export const parseCount = (text: string | undefined, otherwise: number): number => {
  const count = Number(text?.trim().replace(",", "."));
  return text?.trim() && Number.isFinite(count) && count >= 0 ? Math.round(count) : otherwise;
};

/** The options that are ticked, kept in one field as a list with spaces. */
export const parseTicked = (text: string | undefined): readonly string[] => (text ?? "").split(" ").filter(Boolean);
