import assert from "node:assert/strict";
import { createWorld } from "../../helpers/create-world.ts";

describe("exporting all themes", () => {
  it("quotes each note literally, leaves open sensitive parts out, and marks suggestions", async () => {
    const { api } = createWorld();
    const tagged = [
      "Anderhalf uur gezocht naar eerdere antwoorden. Stond in een mailbijlage. #find",
      "Mevrouw De Wit (j.dewit@example.nl) belde boos; ik kon niet vertellen wat we hadden toegezegd. #find",
    ];
    for (const text of tagged) await api.capture({ text, surface: "browser" });

    const { name, text } = await api.exportThemes();

    const { themes } = JSON.parse(text) as {
      themes: { label: string; accepted: boolean; captures: { quote: string }[] }[];
    };
    assert.equal(name, "themes.json");
    assert.deepEqual(
      themes.map(({ label, accepted }) => [label, accepted]),
      [["find", true]],
    );
    const quotes = themes.flatMap(({ captures }) => captures.map(({ quote }) => quote));
    assert.equal(quotes.length, 2);
    for (const quote of quotes) assert(quote !== "" && tagged.some((note) => note.includes(quote)), quote);
    assert(!text.includes("dewit") && !text.includes("De Wit"));
  });

  it("says of a theme whether the rules coach or a model saw it", async () => {
    const { api } = createWorld();
    const kept = await api.capture({ text: "Weer gewacht op de sleutel", surface: "browser" });
    assert(kept.ok);
    const seen = { keywords: [], captureIds: [kept.value.capture.id], days: 1 };
    assert((await api.acceptSuggestion({ ...seen, label: "Sleutel", origin: "ai" }, "Sleutel")).ok);
    assert((await api.acceptSuggestion({ ...seen, label: "Archief" }, "Archief")).ok);

    const { themes } = JSON.parse((await api.exportThemes()).text) as { themes: { label: string; origin: string }[] };

    assert.deepEqual(
      new Map(themes.map(({ label, origin }) => [label, origin])),
      new Map([
        ["Sleutel", "ai"],
        ["Archief", "rules"],
      ]),
    );
  });
});
