import { main as test } from "./test.ts";

/** `npm run test:long`: what `npm test` only does a part of, in full. */
export const main = async (): Promise<number> => {
  process.env["CIRKEL_HOSTILE_PAGES"] = "300";
  process.env["CIRKEL_IMPORT_NOTES"] = "100000";
  process.env["CIRKEL_STREAM_SECONDS"] = "45";
  process.env["CIRKEL_ATTACKS"] = "all";
  const names = ["hostile pages", "a large import", "a long answer", "adversarial notes", "tries to take over"];
  return test(["unit", "chromium", "--grep", names.join("|")]);
};
