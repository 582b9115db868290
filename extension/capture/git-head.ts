/** The branch that a `HEAD` file of git names; undefined when a commit is checked out without one. */
export const branchIn = (head: string): string | undefined => /^ref: refs\/heads\/(\S+)/.exec(head)?.[1];

/** Where a `.git` file says that the repository is: a path, with slashes; undefined when it says nothing. */
export const gitFolderIn = (text: string): string | undefined => /^gitdir: (.+)/.exec(text)?.[1]?.trim();
