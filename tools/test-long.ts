import { main as test } from "./test.ts";

/** `npm run test:long`: what `npm test` only does a part of, in full. */
export const main = async (): Promise<number> => {
  process.env["CIRKEL_HOSTILE_PAGES"] = "300";
  return test(["chromium", "--grep", "hostile pages"]);
};
