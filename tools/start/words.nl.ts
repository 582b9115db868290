/** What a headless run writes where a person would write something of their own. */
export const nl = {
  stepLine: "Eerste stap gedaan in een automatische ronde; hier schrijf je zelf wat er gebeurde.",
  noSentence: "[vul in: wat zou jij anders willen?]",
  sampleNote: "Weer een ruil gemist: de nachtdienst had het op papier gezet.",
  sampleSentence: "Eén plek voor ruilen: alleen in de app, en om 12 uur kijkt de planner.",
};
