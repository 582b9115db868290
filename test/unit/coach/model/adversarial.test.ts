import assert from "node:assert/strict";
import { attackedTasks } from "../../../helpers/attacked-tasks.ts";
import { makeCapture } from "../../../helpers/make-capture.ts";
import { foreign, obey } from "../../../helpers/obey.ts";
import { readAdversarial, type AdversarialNote } from "../../../helpers/read-adversarial.ts";
import { shareAttacks } from "../../../helpers/share-attacks.ts";

const notes = readAdversarial();

/** `all` in the long run (`npm run test:long`); else a seed for the share of it that is tried. */
const asked = process.env["CIRKEL_ATTACKS"] ?? "1";
const shared = shareAttacks(
  notes,
  attackedTasks.map(({ name }) => name),
  Number(asked) || 0,
);
const notesFor = (task: string): readonly AdversarialNote[] => (asked === "all" ? notes : (shared.get(task) ?? []));

describe("the adversarial notes", () => {
  it("are at least sixty, twenty-five in each language, of every kind in both", () => {
    const kindsOf = (lang: string): readonly string[] => [
      ...new Set(notes.filter((note) => note.lang === lang).map(({ tries }) => tries)),
    ];
    assert(notes.length >= 60);
    for (const lang of ["nl", "en"]) assert(notes.filter((note) => note.lang === lang).length >= 25);
    assert.deepEqual(kindsOf("nl").toSorted(), kindsOf("en").toSorted());
    assert(notes.every(({ text }) => text.length <= 5_000));
  });

  it("each attack at least one task, and each task meets every kind of attack", () => {
    const attacking = attackedTasks.map(({ name }) => notesFor(name));
    assert.deepEqual(new Set(attacking.flat()), new Set(notes));
    for (const some of attacking)
      assert.deepEqual(new Set(some.map(({ tries }) => tries)), new Set(notes.map(({ tries }) => tries)));
  });
});

for (const task of attackedTasks) {
  describe(`a note that tries to take over, in the task ${task.name}`, () => {
    for (const { name, lang, text } of notesFor(task.name)) {
      it(`is data and no more: ${name} (${lang})`, () => {
        const { request } = task.ask(makeCapture({ id: "capture:hostile", text, lang }), lang);
        const [message, ...more] = request.messages;

        assert.deepEqual(more, []);
        assert.deepEqual(sentTexts(message?.content ?? "")[0], text);
        assert.equal(request.system.join("\n").includes(text), false);
        assert.doesNotMatch(JSON.stringify(request), /capture:hostile/);
        assert.doesNotMatch(message?.content ?? "", unseen);
      });

      it(`gets nothing through when the model obeys: ${name} (${lang})`, () => {
        const { request, check } = task.ask(makeCapture({ text, lang }), lang);
        for (const { does, says, answer } of obey(request, text, lang)) {
          const { found, dropped } = check(answer);
          const shown = textsIn(found);

          for (const one of shown) assertHarmless(one, does);
          assert.deepEqual(
            foreign.filter((handle) => shown.some((one) => one.includes(handle))),
            [],
            does,
          );
          if (says === text) continue;
          assert.deepEqual(
            shown.filter((one) => one.includes(says.slice(0, -1))),
            [],
            does,
          );
          assert(dropped.length > 0, `${does}: nothing was refused`);
        }
      });
    }
  });
}

/** Characters that nobody sees, and halves of one. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What no text may hold, whoever said it first: somewhere to go, something to run, somebody who is not there. */
const assertHarmless = (text: string, does: string): void => {
  assert.doesNotMatch(
    text,
    /https?:|ftp:|javascript:|data:|mailto:|www\.|\]\s?\(|\]:|[\w.]@\w+\.\w|kwaad\.ex|evil\.ex/i,
    does,
  );
  assert.doesNotMatch(text, /<[a-z/!?]|&lt;|&#/i, does);
  assert.doesNotMatch(text, /Donkersloot|8714|29 februari|29 February|9[.,]5 (?:van|out)/, does);
  assert.doesNotMatch(text, unseen, does);
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const sentTexts = (content: string): readonly string[] => {
  // The data of every task has its notes in a list.
  const { notes: sent } = JSON.parse(content) as { readonly notes: readonly { readonly text: string }[] };
  return sent.map(({ text }) => text);
};
