export const nl = {
  restoring: "Cirkel leest je notities uit het tweede exemplaar op dit apparaat: {done} van {total} bestanden.",
  returned: "{count} notities kwamen terug uit het tweede exemplaar op dit apparaat. De database hier had ze niet.",
  returnedOne: "1 notitie kwam terug uit het tweede exemplaar op dit apparaat. De database hier had hem niet.",
  understood: "Gezien",
  failing:
    "Je notities worden bewaard, maar het tweede exemplaar op dit apparaat kan nu niet worden geschreven. Cirkel blijft het proberen.",
  memory:
    "De database op dit apparaat kan nu niet worden geopend. Je ziet en bewaart je notities in het tweede exemplaar; ze gaan naar de database als Cirkel opnieuw start en die open kan.",
  failingAlone:
    "Het tweede exemplaar kan ook niet worden geschreven. Wat je typt blijft in het veld staan tot het bewaard kan worden.",
  newer:
    "In een ander venster draait een nieuwere versie van Cirkel. Er is niets kwijt; laad dit venster opnieuw om verder te gaan.",
  reload: "Dit venster opnieuw laden",
};
