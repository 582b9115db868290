import { Disposable, EventEmitter, FileChangeType, type FileChangeEvent, type FileSystemProvider } from "vscode";
import { askFolder } from "./ask-folder.ts";
import type { FolderEntries, FolderStat } from "./wire.ts";

/** A file system behind HTTP. It tells of its own changes only: what others do on the disk is seen at the next read. */
export const createFolderProvider = (files: URL): FileSystemProvider => {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const ask = askFolder(files);
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: async (uri) => {
      // Answered by tools/code/folder-operations.ts, which writes this shape.
      return (await (await ask({ operation: "stat", uri })).json()) as FolderStat;
    },
    readDirectory: async (uri) => {
      // As above.
      const entries = (await (await ask({ operation: "list", uri })).json()) as FolderEntries;
      return entries.map(([name, type]) => [name, type]);
    },
    readFile: async (uri) => new Uint8Array(await (await ask({ operation: "read", uri })).arrayBuffer()),
    writeFile: async (uri, content, { create, overwrite }) => {
      const answer = await ask({ operation: "write", uri, query: { create, overwrite }, body: content });
      const type = answer.status === 201 ? FileChangeType.Created : FileChangeType.Changed;
      changed.fire([{ type, uri }]);
    },
    createDirectory: async (uri) => {
      await ask({ operation: "mkdir", uri });
      changed.fire([{ type: FileChangeType.Created, uri }]);
    },
    delete: async (uri, { recursive }) => {
      await ask({ operation: "delete", uri, query: { recursive } });
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    rename: async (uri, to, { overwrite }) => {
      await ask({ operation: "rename", uri, query: { to: to.path, overwrite } });
      changed.fire([
        { type: FileChangeType.Deleted, uri },
        { type: FileChangeType.Created, uri: to },
      ]);
    },
  };
};
