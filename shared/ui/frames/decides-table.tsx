import type { JSX } from "preact";
import type { ApprovalRule } from "../../domain/strategy.ts";
import { useWords } from "./use-words.ts";

/** Whose approval a proposal needs, by what it touches. */
export const DecidesTable = ({ approvals }: { readonly approvals: readonly ApprovalRule[] }): JSX.Element => {
  const words = useWords();
  return (
    <table class="log log--words gap-top">
      <thead>
        <tr>
          <th scope="col">{words.touchesColumn}</th>
          <th scope="col">{words.decidesColumn}</th>
        </tr>
      </thead>
      <tbody>
        {approvals.map(({ when, route, method }) => (
          <tr key={JSON.stringify([when, route, method])}>
            <td>
              {when.touches.join(", ") || words.touchesAll}
              {when.ambition && <p class="small">{words[`ambition_${when.ambition}`]}</p>}
            </td>
            <td>
              {route.join(", ")}
              <p class="small">{words[`method_${method}`]}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
