/** What the browser itself shows for Cirkel. */
export const nl = {
  note: "Noteren",
} as const;

export type Words = { readonly [key in keyof typeof nl]: string };
