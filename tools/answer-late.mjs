import { readFile } from "node:fs/promises";

// For `npm test -- --late` only; what ships has none of it.

/**
 * An esbuild plugin that lets each answer of the core come late, by another time each: what takes for granted that an
 * answer is there, or that answers come in the order of their questions, fails.
 */
export const answerLate = {
  name: "answer-late",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]shared[\\/]core\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const prompt = source.replace("export const createCore = ", "const createPromptCore = ");
      if (prompt === source) throw new Error(`there is no createCore in ${path}`);
      return { loader: "ts", contents: `${prompt}\n${late}` };
    });
  },
};

const late = `
  const pause = () => new Promise((settle) => setTimeout(settle, 50 + Math.random() * 700));
  const wait = (call) => async (...args) => {
    const answer = await call(...args);
    await pause();
    return answer;
  };
  export const createCore = (ports: CorePorts): CoreApi =>
    Object.fromEntries(Object.entries(createPromptCore(ports)).map(([name, call]) => [name, wait(call)]));
`;
