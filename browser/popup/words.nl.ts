export const nl = {
  title: "Noteren",
  copied: "Overgenomen van de pagina, niet je eigen woorden",
  removeCopied: "De geselecteerde tekst weghalen",
  removePage: "Titel en adres van de pagina weghalen",
  fullAddress: "Het volledige adres bewaren, met alles achter het vraagteken of hekje",
  otherPage: "Je begon hieraan op een andere pagina.",
  thisPage: "Deze pagina gebruiken",
  save: "Bewaren",
  sidePanel: "Zijpaneel openen",
  private: "Bewaard terwijl je typt. Er gaat niets van dit apparaat af.",
} as const;

export type Words = { readonly [key in keyof typeof nl]: string };
