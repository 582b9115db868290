/** What the browser itself shows for Cirkel. */
export const nl = {
  note: "Noteren",
  copyFormatted: "Kopiëren met opmaak",
  copiedFormatted: "De tekst staat met opmaak op het klembord.",
  notCopied: "Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.",
  print: "Afdrukken",
  notPrinted: "Afdrukken lukte niet. Bewaar het bestand of kopieer de tekst met opmaak, en druk die af.",
  addressBar: "Bewaren als notitie: %s",
  cannotOpen:
    "Cirkel kan in deze browser niet bij je notities. Er is niets veranderd. Sluit andere vensters van Cirkel en open dit opnieuw.",
} as const;

export type Words = { readonly [key in keyof typeof nl]: string };
