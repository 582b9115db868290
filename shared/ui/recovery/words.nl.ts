export const nl = {
  restoring: "Cirkel leest je notities uit het tweede exemplaar op dit apparaat: {done} van {total} bestanden.",
  returned: "{count} notities kwamen terug uit het tweede exemplaar op dit apparaat. De database hier had ze niet.",
  returnedOne: "1 notitie kwam terug uit het tweede exemplaar op dit apparaat. De database hier had hem niet.",
  understood: "Gezien",
  failing:
    "Je notities worden bewaard, maar het tweede exemplaar op dit apparaat kan nu niet worden geschreven. Cirkel blijft het proberen.",
};
