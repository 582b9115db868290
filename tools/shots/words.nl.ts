/** Wat er op de plaatjes van VS Code genoteerd wordt, bij een test die op een virusscanner wacht. */
export const nl = {
  first: "- kwartier gewacht op de uploadtest, de tweede keer was hij groen #upload",
  again: "- de uploadtest wacht weer op de virusscanner, twintig minuten #upload",
  third: "- derde keer deze week dat de uploadtest mij ophoudt #upload",
  search: "ruil",
};
