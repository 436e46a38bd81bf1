import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../src/config.ts";
import { nodeFiles } from "../../src/effects/node-files.ts";
import type { Effects, Files } from "../../src/effects.ts";
import { type BuildMemory, build } from "../../src/pipeline.ts";
import type { BuildReport } from "../../src/records/build-report.ts";
import { silent } from "./effects.ts";
import { type MemoryFiles, memoryFiles } from "./memory-files.ts";

/** What an owner may set that a page shows. */
export type Settings = Partial<
  Pick<
    Config,
    | "title"
    | "description"
    | "language"
    | "rewordings"
    | "contact"
    | "dateOrder"
    | "stories"
    | "publish"
    | "baseUrl"
    | "rights"
  >
>;

/** An archive on a disk in memory, as its owner has it before them. */
export interface TestArchive {
  readonly root: string;
  readonly disk: MemoryFiles;
  /** Milliseconds; goes on only when told to. */
  now: number;
  settings: Settings;
}

const PROGRAM = "/program";

/** The program's own templates, once from the disk. */
const templates = nodeFiles()
  .list("templates")
  .map(({ name }) => ({ name, content: readFileSync(join("templates", name)) }));

/** Tables of names, so small that a build with them is quick. */
const tables = {
  "given-names.csv": "name,gender\nAda,f\nTom,m\n",
  "places.csv": "name,kind,same\nLeeds,city\nTarn,region\n",
  "organisations.csv": "name,short\nTarn Rescue Force,TRF\n",
  "common-words.csv": "word\nthe\nand\nof\n",
  "everyday-words.csv": "words\nharbour bridge\n",
  "surname-words.csv": "words\nbridge\n",
  /** The program's own: stories are found with it. */
  "background-words.csv": readFileSync(join("data", "background-words.csv"), "utf8"),
};

export const templateNamed = (name: string): string =>
  templates.find((template) => template.name === name)!.content.toString();

export function testArchive(root = "/archive"): TestArchive {
  const archive: TestArchive = { root, disk: memoryFiles(() => archive.now), now: 1_000_000, settings: {} };
  archive.disk.folder(`${root}/seeds`);
  for (const { name, content } of templates) archive.disk.save(`${PROGRAM}/templates/${name}`, content);
  for (const [name, content] of Object.entries(tables)) archive.disk.save(`${PROGRAM}/data/${name}`, content);
  archive.disk.save(`${PROGRAM}/scripts/search.js`, "// what runs on the search page\n");
  archive.disk.save(`${PROGRAM}/scripts/site.js`, "// what runs on every page\n");
  return archive;
}

export function configOf({ root, settings }: TestArchive): Config {
  return {
    root,
    file: null,
    title: "The Test Archive",
    description: null,
    language: "en",
    baseUrl: null,
    input: `${root}/seeds`,
    output: `${root}/public`,
    templates: `${root}/templates`,
    dateOrder: null,
    terms: null,
    facts: null,
    sources: null,
    stories: { merge: [], split: [] },
    publish: { text: "full", originals: true, robots: "index" },
    rights: null,
    contact: null,
    ...settings,
  };
}

export interface BuildSettings {
  readonly files?: Files;
  readonly full?: boolean;
  readonly clock?: () => number;
  /** What a program that builds again and again keeps in memory, and the changes of which it heard. */
  readonly memory?: BuildMemory;
  readonly heard?: readonly string[];
}

export function effectsOf(archive: TestArchive, { files, clock }: BuildSettings = {}): Effects {
  return {
    files: files ?? archive.disk,
    clock: clock ?? (() => archive.now),
    progress: silent,
    program: { home: PROGRAM, version: "0.0.0", code: "code", scripts: `${PROGRAM}/scripts` },
  };
}

export function buildOf(archive: TestArchive, settings: BuildSettings = {}): BuildReport {
  const { full = false, memory, heard } = settings;
  const remembered = { ...(memory && { memory }), ...(heard && { heard }) };
  return build(configOf(archive), effectsOf(archive, settings), { full, ...remembered });
}

/** The site, by path below the output folder, its manifest with it. */
export const siteIn = ({ disk, root }: TestArchive): Record<string, string> => disk.below(`${root}/public`);

/** What a build is made from. */
const GIVEN = ["seeds/", "templates/", "corrections/", "metadata.csv"];

/** The same clippings, templates, settings and words of the owner, built for the first time, in another folder at another time. */
export function cleanCopy(
  archive: TestArchive,
  files: (disk: MemoryFiles) => Files = (disk) => disk,
): TestArchive {
  const copy = testArchive("/somewhere/else");
  copy.now = 77;
  copy.settings = archive.settings;
  for (const [path, file] of archive.disk.contents) {
    const name = path.slice(archive.root.length + 1);
    if (path.startsWith(`${archive.root}/`) && GIVEN.some((place) => name.startsWith(place)))
      copy.disk.save(`${copy.root}/${name}`, file.bytes);
  }
  buildOf(copy, { files: files(copy.disk) });
  return copy;
}
