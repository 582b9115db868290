import assert from "node:assert/strict";
import { branchIn, gitFolderIn } from "../../../extension/capture/git-head.ts";

describe("the branch that is checked out", () => {
  it("is the one that HEAD names, slashes and all", () => {
    assert.equal(branchIn("ref: refs/heads/feature/zaakmap\n"), "feature/zaakmap");
  });

  it("is none when a commit, a tag or nothing is checked out", () => {
    for (const head of ["5f2a1c0d\n", "ref: refs/tags/v1\n", "", "refs/heads/main"])
      assert.equal(branchIn(head), undefined);
  });

  it("is looked for where a worktree says that its repository is", () => {
    assert.equal(gitFolderIn("gitdir: ../.git/worktrees/zaakmap\n"), "../.git/worktrees/zaakmap");
    assert.equal(gitFolderIn("something else"), undefined);
  });
});
