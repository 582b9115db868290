import type { StreamScript } from "./script.ts";

type StreamEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The events of an answer, as the Messages API streams them. */
export const streamEvents = (model: string, script: StreamScript): readonly StreamEvent[] => {
  const thinking = script.thinking === undefined ? [] : [thoughts(script.thinking)];
  const blocks = [...thinking, words(script.text, script.piece ?? 12)];
  const usage = { input_tokens: 100, output_tokens: 50, cache_read_input_tokens: 20, cache_creation_input_tokens: 3 };
  const { stop } = script;
  return [
    { type: "message_start", message: { ...emptyMessage, model, usage: { ...usage, output_tokens: 1 } } },
    { type: "ping" },
    ...blocks.flatMap(({ start, deltas }, index) => [
      { type: "content_block_start", index, content_block: start },
      ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
      { type: "content_block_stop", index },
    ]),
    { type: "message_delta", delta: { stop_reason: stop, stop_sequence: null, stop_details: null }, usage },
    { type: "message_stop" },
  ];
};

/** An event as it goes over the line. */
export const lineOf = (event: StreamEvent): string => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

const emptyMessage = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  content: [],
  stop_reason: null,
  stop_sequence: null,
  stop_details: null,
};

const thoughts = (thinking: string) => ({
  start: { type: "thinking", thinking: "", signature: "" },
  deltas: [
    { type: "thinking_delta", thinking },
    { type: "signature_delta", signature: "c2lnbmVk" },
  ],
});

const words = (text: string, piece: number) => {
  const characters = [...text];
  const pieces = Array.from({ length: Math.ceil(characters.length / piece) }, (_, place) =>
    characters.slice(place * piece, (place + 1) * piece).join(""),
  );
  return {
    start: { type: "text", text: "", citations: null },
    deltas: pieces.map((part) => ({ type: "text_delta", text: part })),
  };
};
