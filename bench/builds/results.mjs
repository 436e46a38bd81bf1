import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../RESULTS.md");
const HEAD = `# What was measured

By \`npm run bench\` (\`README.md\` says what each column is), newest first. Ratios are of one run; seconds of different
days are not to be compared.
`;

const earlier = existsSync(FILE) ? readFileSync(FILE, "utf8").replace(HEAD, "").trim() : "";

/** Puts the tables of this call before those of earlier ones; called again with more, it takes the place of what it put. */
export function putResults(tables) {
  writeFileSync(FILE, `${[HEAD.trim(), tables, earlier].filter(Boolean).join("\n\n")}\n`);
}
