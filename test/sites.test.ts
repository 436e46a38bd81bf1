import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildOf, siteIn, testArchive } from "./support/archive.ts";

/**
 * One folder, one small archive: `seeds/`, what its owner keeps beside it, `settings.json` if there are any, and
 * `expected/`. First the list of files, then the main part of each page
 * that the case is about, one element a line. `npm run golden` writes the answers anew.
 */
const SITES = "test/sites";

/** The rules' page grows with the rules, and its own tests look at it. */
const isShown = (path: string) => path.endsWith(".html") && path !== "about.html";

describe.for(readdirSync(SITES).sort())("%s", (name) => {
  const { site, problems } = built(join(SITES, name));

  test("its files and problems", async () => {
    const files = Object.keys(site).filter((path) => !path.startsWith("."));
    const told = problems.map(({ path, code, severity }) => `${severity} ${code} ${path}`);
    await expect([...files.sort(), "", ...told, ""].join("\n")).toMatchFileSnapshot(
      `sites/${name}/expected/files.txt`,
    );
  });

  test.for(Object.keys(site).filter(isShown).sort())("%s", async (path) => {
    const file = `sites/${name}/expected/${path}`;
    await expect(`${mainOf(site[path]!)}\n`).toMatchFileSnapshot(file);
  });
});

function built(folder: string) {
  const archive = testArchive();
  for (const file of filesBelow(folder).filter((name) => !name.startsWith("expected/"))) {
    const content = readFileSync(join(folder, file));
    if (file === "settings.json") archive.settings = JSON.parse(content.toString());
    else archive.disk.save(`${archive.root}/${file}`, content);
  }
  const { problems } = buildOf(archive);
  return { site: siteIn(archive), problems };
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));
}

/** What stands in `<main>`, or in `<body>` of a page without one; drawings are left out. */
function mainOf(html: string): string {
  const inner =
    /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  return inner
    .replace(/<svg[\s\S]*?<\/svg>/g, "<svg>…</svg>")
    .replace(/\s*(<(?!\/?(?:a|b|em|strong|span|mark|i|abbr|q|code)\b))/g, "\n$1")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
