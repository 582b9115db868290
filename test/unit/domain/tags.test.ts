import assert from "node:assert/strict";
import { tagsOf } from "../../../shared/domain/tags.ts";

describe("the tags of a text", () => {
  for (const [text, tags] of [
    ["Weer rood #flaky, zie #upload-test.", ["flaky", "upload-test"]],
    ["#Flaky en #FLAKY zijn er één", ["flaky"]],
    ["#STRASSE #straße #İstanbul", ["strasse", "i̇stanbul"]],
    ["#cafe\u0301 #caf\u00E9", ["caf\u00E9"]],
    ["#team/review_1 #a1-", ["team/review_1", "a1"]],
    ['(#haakjes) [#blok] "#citaat" -#streep', ["haakjes", "blok", "citaat", "streep"]],
    ["#здраво #标签 #עברית", ["здраво", "标签", "עברית"]],
    ["#1234 # kop ## Kop #-nee #_nee C#dur a#b ##dubbel", []],
    ["https://waterveen.example/a#kop www.waterveen.example/a?x=#b mailto:a@b.example?subject=#c", []],
    ["[naar boven](#top) [elders](./x#y) &#x27; \\#los", []],
    ["`#nee` #ja ``a ` #nee`` #ook", ["ja", "ook"]],
    ["open ` tik #ja", ["ja"]],
    ["```\n#nee\n``` \n#ja", ["ja"]],
    ["~~~css\n#nee\n~~~\n#ja", ["ja"]],
    ["- ```js\n  #nee\n  ```\n- #ja", ["ja"]],
    ["```op één regel #nee``` #ja", ["ja"]],
    ["#ja\n```\n#nee nooit gesloten", ["ja"]],
  ] as const) {
    it(`are ${JSON.stringify(tags)} in ${JSON.stringify(text)}`, () => assert.deepEqual(tagsOf(text), tags));
  }
});
