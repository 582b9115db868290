import type { JSX } from "preact";
import type { AiPreview } from "../../messages/ai-types.ts";
import { MaskedText } from "./masked-text.tsx";
import { useWords } from "./use-words.ts";

/** What goes along besides the notes, as it is sent: a person reads all of it before the first byte leaves. */
export const PreviewBeside = ({ preview }: { readonly preview: AiPreview }): JSX.Element | null => {
  const words = useWords();
  const texts = [...new Set(preview.beside.filter((text) => text !== ""))];
  if (texts.length === 0) return null;
  return (
    <>
      <h2 class="heading gap-top" id="ai-beside">
        {words[`beside_${preview.purpose}`]}
      </h2>
      <ul class="pick gap-small" aria-labelledby="ai-beside">
        {texts.map((text) => (
          <li key={text}>
            <MaskedText text={text} />
          </li>
        ))}
      </ul>
    </>
  );
};
