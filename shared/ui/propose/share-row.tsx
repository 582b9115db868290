import { fill } from "../../domain/fill.ts";
import type { ProposalView } from "../../messages/proposal-types.ts";
import { plural } from "../drafting/plural.ts";
import { Icon } from "../icons.tsx";
import { goToPart } from "./go-to-part.ts";
import { findingsOf, partNames } from "./parts.ts";
import { sortTodo } from "./sort-todo.ts";
import { useWords } from "./use-words.ts";

interface Props {
  readonly view: ProposalView;
  readonly onShare: () => void;
}

/** What is left to do before sharing, and the two ways out of a draft: sharing and exporting. */
export const ShareRow = ({ view, onShare }: Props) => {
  const words = useWords();
  const isDraft = view.life.state === "draft";
  return (
    <>
      {isDraft && <TodoLine view={view} />}
      <div class="row">
        {isDraft && (
          <button type="button" class="btn btn--primary" onClick={onShare}>
            {words.share}
          </button>
        )}
        <button type="button" class="btn btn--bare push" onClick={() => goToPart("export")}>
          <Icon name="export" />
          {words.export}
        </button>
      </div>
    </>
  );
};

const TodoLine = ({ view }: Pick<Props, "view">) => {
  const words = useWords();
  const { blocks, open } = sortTodo(view.findings);
  const first = blocks.length > 0 ? blocks : open;
  const part = partNames.find((name) => findingsOf(name, first).length > 0);
  const sentence =
    blocks.length > 0
      ? plural(blocks.length, words.todoShareOne, words.todoShareMany)
      : open.length > 0
        ? plural(open.length, words.openOne, words.openMany)
        : words.todoNone;
  return (
    <p class="small">
      {sentence}{" "}
      {part && (
        <button type="button" class="link" onClick={() => goToPart(part)}>
          {fill(words.goTo, { part: words[`part_${part}`] })}
        </button>
      )}
    </p>
  );
};
