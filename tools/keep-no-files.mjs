// For the builds that `npm run faults` must fail on only; what ships has none of it.

/** An esbuild plugin that puts a journal whose files keep nothing in the place of the real one, on every platform. */
export const keepNoFiles = {
  name: "keep-no-files",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](?:shared[\\/]journal[\\/]opfs-files|extension[\\/]uri-files)\.ts$/ }, () => ({
      contents: `
        const files = () => ({
          list: async () => [],
          read: async () => undefined,
          write: async () => undefined,
          remove: async () => undefined,
        });
        export { files as opfsFiles, files as uriFiles };
      `,
    }));
  },
};
