import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

describe("the packages", () => {
  it("that ship with Cirkel are each named in the README with the reason", async () => {
    const lines = (await readFile("README.md", "utf8")).split("\n");
    const { dependencies } = await packageJson();
    const unexplained = Object.keys(dependencies).filter(
      (name) =>
        !lines.some((line) => line.includes(`\`${name}\``) && line.replace(`\`${name}\``, "").trim().length > 15),
    );
    assert.deepEqual(unexplained, []);
  });

  it("are pinned to one version each", async () => {
    const { dependencies, devDependencies } = await packageJson();
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it("are locked without naming the host that one machine got them from", async () => {
    const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as Lockfile; // npm's own format
    const hosted = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(hosted, []);
  });

  it("are the ones that the lockfile holds", async () => {
    const { dependencies, devDependencies } = await packageJson();
    const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as Lockfile; // npm's own format
    const other = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    assert.deepEqual(other, []);
  });
});

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

const packageJson = async (): Promise<PackageJson> => JSON.parse(await readFile("package.json", "utf8")) as PackageJson; // our own file
