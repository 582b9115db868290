// What a page loads first, as one file. Plain JavaScript, as the build itself.
import { dirname } from "node:path";

/**
 * An esbuild plugin for a build that splits. It makes a file of all that is shared by the same parts; here each part that is loaded
 * later asks for the page, too, so that whatever the page needs first is shared by all of them: one file instead of thirty.
 */
export const joinFirstFiles = (page) => ({
  name: "join-first-files",
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...asked }) => {
      if (asked.kind !== "dynamic-import" || pluginData === "asked") return undefined;
      const found = await build.resolve(path, { ...asked, namespace: "file", pluginData: "asked" });
      return found.errors.length > 0 ? found : { path: found.path, namespace: "later" };
    });
    build.onLoad({ filter: /./, namespace: "later" }, ({ path }) => ({
      contents: [`export * from ${JSON.stringify(path)};`, `import ${JSON.stringify(page)};`].join("\n"),
      resolveDir: dirname(path),
    }));
  },
});
