/** What the provider asks of the server, by the last part of the address; the rest stands in its query. */
export type FolderOperation = "stat" | "list" | "find" | "read" | "write" | "delete" | "rename" | "mkdir";

/** Why something did not work out: names of the makers of `vscode.FileSystemError`. */
export type FolderProblem =
  "FileNotFound" | "FileExists" | "FileNotADirectory" | "FileIsADirectory" | "NoPermissions" | "Unavailable";

/** The answer to `stat`, with the numbers of `vscode.FileType` and milliseconds, as VS Code wants it. */
export interface FolderStat {
  readonly type: number;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** The answer to `list`: each name with its `vscode.FileType`. */
export type FolderEntries = readonly (readonly [string, number])[];

/** The answer to `find`: every file below a folder, as a path from there. */
export type FolderPaths = readonly string[];
