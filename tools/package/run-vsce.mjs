// In a process of its own: vsce prints as it goes, and ends the process where it finds fault. `run-vsce.mjs <folder> <file>`
import { createVSIX } from "@vscode/vsce";

const [folder, file] = process.argv.slice(2);
// Everything is bundled, so there is nothing to gather from node_modules; and no public repository to link to yet.
await createVSIX({ cwd: folder, packagePath: file, dependencies: false, allowMissingRepository: true });
