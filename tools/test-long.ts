import { main as test } from "./test.ts";

/** `npm run test:long`: what `npm test` only does a part of, in full, and its properties with values it never saw. */
export const main = async (): Promise<number> => {
  process.env["CIRKEL_HOSTILE_PAGES"] = "300";
  process.env["CIRKEL_IMPORT_NOTES"] = "100000";
  process.env["CIRKEL_STREAM_SECONDS"] = "45";
  process.env["CIRKEL_ATTACKS"] = "all";
  process.env["CIRKEL_PROPERTY_RUNS"] = "2000";
  process.env["CIRKEL_SEED"] ??= String(Date.now() % 2 ** 31);
  console.log(`Properties: CIRKEL_SEED=${process.env["CIRKEL_SEED"]} gives these values again.`);

  const inBrowser = ["hostile pages", "a large import", "a long answer"];
  const unit = await test(["unit"]);
  const chromium = await test(["chromium", "--grep", inBrowser.join("|")]);
  return Math.max(unit, chromium);
};
