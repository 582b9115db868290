import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { covers, ruleFor } from "./import-rules.ts";
import { sourceFiles } from "./source-files.ts";

// The linter can forbid names, but not "deny everything, then allow by name" for a path that each folder spells
// differently (`../domain/`, `../../domain/`). So the table of import-rules.ts is checked here, as a part of lint.

/** What is wrong with one import, as a sentence with the reason; undefined when it is allowed. */
export const refuseImport = (
  file: string,
  specifier: string,
  devDependencies: readonly string[],
): string | undefined => {
  const rule = ruleFor(file);
  if (!rule) return `${file} falls under no rule of tools/import-rules.ts: add its folder there.`;

  const target = specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
  const isOwn = specifier.startsWith(".") && covers(rule.of, target);
  const isAllowed = rule.mayImport.some((name) => {
    if (name === "anything") return true;
    if (name === "devDependencies") return devDependencies.some((dependency) => isPackage(dependency, target));
    if (name === "node:") return target.startsWith(name);
    return covers(name, target) || isPackage(name, target);
  });
  if (isOwn || isAllowed) return undefined;
  return `${file} may not import ${target}: ${rule.because}. ${allowedBy(rule.mayImport)}`;
};

/** Every specifier that a source text imports or exports from, also types and what is loaded later on. */
export const importsIn = (source: string): readonly string[] =>
  [...source.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

// Prettier starts every import on a line of its own, so a line inside a sentence is not taken for one.
const importPattern =
  /^(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** Every refused import of the project, one sentence each. */
export const checkImports = async (): Promise<readonly string[]> => {
  const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const refusals = await Promise.all(
    (await sourceFiles()).map(async (file) => {
      const specifiers = importsIn(await readFile(file, "utf8"));
      return specifiers.map((specifier) => refuseImport(file, specifier, Object.keys(devDependencies)));
    }),
  );
  return refusals.flat().filter((refusal) => refusal !== undefined);
};

const isPackage = (name: string, target: string): boolean => target === name || target.startsWith(`${name}/`);

const allowedBy = (names: readonly string[]): string =>
  names.length === 0 ? "It may import nothing." : `Allowed: ${names.join(", ")}.`;
