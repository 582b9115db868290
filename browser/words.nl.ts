/** What the browser itself shows for Cirkel. */
export const nl = {
  note: "Noteren",
  addressBar: "Bewaren als notitie: %s",
  cannotOpen:
    "Cirkel kan in deze browser niet bij je notities. Er is niets veranderd. Sluit andere vensters van Cirkel en open dit opnieuw.",
} as const;

export type Words = { readonly [key in keyof typeof nl]: string };
