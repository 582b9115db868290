import { api } from "./api.ts";

const kind = "work-on-jobs";

/** Asks the background to work on the jobs that are open; false where there is none, or it cannot. */
export const handOver = async (): Promise<boolean> => {
  try {
    return (await api.runtime.sendMessage({ kind })) === true;
  } catch {
    // Nobody listens, or it was stopped before it answered.
    return false;
  }
};

/** In the background: looks when a page asks for it, and answers when everything that nobody worked on is taken up. */
export const onHandOver = (look: () => Promise<void>): void =>
  api.runtime.onMessage.addListener((message, _sender, answer) => {
    void answerTo(message, look).then(answer);
    // An answer that comes later: Chromium takes no promise for one.
    return true;
  });

const answerTo = async (message: unknown, look: () => Promise<void>): Promise<boolean> => {
  if (Object(message).kind !== kind) return false;
  try {
    await look();
    return true;
  } catch {
    // The page tries it itself then, and what is wrong is seen there.
    return false;
  }
};
