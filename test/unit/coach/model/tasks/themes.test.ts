import assert from "node:assert/strict";
import { mostThemeNotes, themesTask, type ThemesAsked } from "../../../../../shared/coach/model/tasks/themes.ts";
import { writeRequest } from "../../../../../shared/coach/model/write-request.ts";
import { makeCapture } from "../../../../helpers/make-capture.ts";
import { makeTaskFrame } from "../../../../helpers/make-task-frame.ts";

const notes = [
  makeCapture({ id: "capture:1", day: "2026-11-02", text: "Weer een uur gewacht op de sleutel van het archief." }),
  makeCapture({ id: "capture:2", day: "2026-11-04", text: "De sleutel van het archief lag bij de receptie." }),
  makeCapture({ id: "capture:3", day: "2026-11-04", text: "Wachten op de sleutel, nu samen met de buren." }),
  makeCapture({ id: "capture:4", day: "2026-11-05", text: "Uit een handboek: leg sleutels op één plek." }),
  makeCapture({ id: "capture:5", day: "2026-11-06", text: "Uit hetzelfde handboek: één persoon beheert ze." }),
];

const theme = {
  title: "Wachten op de sleutel",
  why: "Steeds is er een sleutel niet als hij nodig is.",
  domain: "execute",
  innovation: "social",
  pattern: "recurring",
  notes: ["c1", "c2", "c3"],
};

const check = (themes: unknown, asked: Partial<ThemesAsked> = {}) => {
  const { frame, handles } = makeTaskFrame(notes);
  const sent = frame.notes.map((note) => (/[45]/.test(note.handle) ? { ...note, origin: copied } : note));
  const all = { existing: [], rejected: [], ...asked };
  return themesTask.check({ themes, leftovers: [] }, all, { ...frame, notes: sent }, handles);
};

const copied = "copied_from_elsewhere" as const;

const whyDropped = (themes: unknown, asked: Partial<ThemesAsked> = {}): readonly string[] =>
  check(themes, asked).dropped.map(({ because }) => because);

describe("themes of a model", () => {
  it("are suggestions with the notes behind the handles", () => {
    assert.deepEqual(check([theme]), {
      found: [
        {
          label: theme.title,
          why: theme.why,
          domain: "execute",
          captureIds: ["capture:1", "capture:2", "capture:3"],
        },
      ],
      dropped: [],
      problems: [],
    });
    assert.equal(check([{ ...theme, domain: "unknown" }]).found?.[0]?.domain, undefined);
  });

  it("may be none, but not missing", () => {
    assert.deepEqual(check([]), { found: [], dropped: [], problems: [] });
    assert.equal(check(undefined).found, undefined);
    assert.deepEqual(check(undefined).problems, ['"themes" has to be a list.']);
    assert.equal(check([{ ...theme, notes: ["c1"] }]).found, undefined);
  });

  it("rest on two notes, and on two days to come back", () => {
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c1"] }]), ["tooFewNotes"]);
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c1", "c1"] }]), ["tooFewNotes"]);
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c2", "c3"] }]), ["tooFewNotes"]);
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c2", "c3"], pattern: "new" }]), []);
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c1", "c9"] }]), ["noSuchNote", "tooFewNotes"]);
  });

  it("are never made of copied notes alone", () => {
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c4", "c5"] }]), ["notAllowed"]);
    assert.deepEqual(whyDropped([{ ...theme, notes: ["c1", "c5"] }]), []);
  });

  it("share a note with two others at most", () => {
    const titles = [
      "Wachten op de sleutel",
      "Sleutel van het archief",
      "Archief zonder sleutel bij de receptie",
      "Buren",
    ];
    const { found, dropped } = check(titles.map((title) => ({ ...theme, title })));

    assert.deepEqual(
      found?.map(({ captureIds }) => captureIds.length),
      [3, 3, 3],
    );
    assert.deepEqual(
      dropped.map(({ what, because }) => [what, because]),
      [
        ["c1", "twice"],
        ["c2", "twice"],
        ["c3", "twice"],
        ["Buren", "tooFewNotes"],
      ],
    );
  });

  it("are not given again when the person has or refused them, also in other endings and order", () => {
    assert.deepEqual(whyDropped([theme], { rejected: ["op een sleutel wachten"] }), ["rejectedBefore"]);
    assert.deepEqual(whyDropped([theme], { existing: ["WACHTEN OP DE SLEUTEL"] }), ["twice"]);
    assert.deepEqual(whyDropped([theme, theme]), ["twice"]);
    assert.deepEqual(whyDropped([theme], { rejected: ["Wachten"], existing: ["Sleutel"] }), []);
  });

  it("are seven at most, with a title and a reason that are short and grounded", () => {
    const many = Array.from({ length: 8 }, (_, at) => ({
      ...theme,
      title: `${"abcdefgh"[at]}rchief ${"stuvwxyz"[at]}leutel`,
      notes: at % 2 === 0 ? ["c1", "c2"] : ["c3", "c4"],
    }));
    assert(whyDropped(many).includes("tooLong"));
    assert.deepEqual(whyDropped([{ ...theme, title: "Wachten ".repeat(9) }]), ["tooLong", "empty"]);
    assert.deepEqual(whyDropped([{ ...theme, why: "Dat kost 40 uur." }]), ["ungrounded", "empty"]);
    assert.deepEqual(whyDropped([{ ...theme, why: "Drie notities op twee dagen gaan erover." }]), []);
    assert.deepEqual(whyDropped([{ ...theme, why: "Zes notities gaan erover." }]), ["ungrounded", "empty"]);
    assert.deepEqual(whyDropped([{ ...theme, why: "Dit is helemaal goedgekeurd." }]), ["notAllowed", "empty"]);
    assert.deepEqual(whyDropped([{ ...theme, pattern: "always" }]), ["empty"]);
  });

  it("know of three hundred notes, each under its handle", () => {
    const many = Array.from({ length: mostThemeNotes }, (_, at) => makeCapture({ text: `Notitie ${at} over wachten` }));
    const { frame, handles } = makeTaskFrame(many);
    const all = { ...theme, pattern: "new", notes: frame.notes.map(({ handle }) => handle) };
    const asked = { existing: [], rejected: [] };
    const content = writeRequest(themesTask, asked, frame, "m").messages[0]?.content ?? "";

    assert.match(content, /"c300"/);
    assert.equal(themesTask.check({ themes: [all] }, asked, frame, handles).found?.[0]?.captureIds.length, 300);
  });
});
