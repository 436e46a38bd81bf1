import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import type { Option } from "../src/cli/command.ts";
import { commands } from "../src/cli/commands/index.ts";
import { loadConfig } from "../src/config.ts";

/**
 * The table of allowed arrows: which room of `src/` may import which. It is the structure's documentation as much
 * as its guard. A room may always import from itself.
 */
const STAGES = [
  "read",
  "extract",
  "date",
  "event",
  "mention",
  "relate",
  "compare",
  "render",
  "search",
  "export",
  "write",
];
const SHARED = ["again", "knowledge", "timex", "interface", "language", "time", "text", "report"];
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  records: [],
  again: [],
  report: ["interface", "text", "records"],
  text: ["records"],
  language: ["text", "records"],
  time: ["language", "text", "records"],
  interface: ["again", "language", "time", "text", "records"],
  timex: ["language", "time", "text", "records"],
  knowledge: ["timex", "time", "text", "report", "effects", "records"],
  effects: ["records"],
  config: ["interface", "effects", "report", "records", "text"],
  cache: ["again", "config", "effects", "report", "records"],
  ...Object.fromEntries(STAGES.map((stage) => [stage, [...SHARED, "effects", "config", "records"]])),
  pipeline: [...STAGES, ...SHARED, "cache", "effects", "config", "records"],
  watch: ["pipeline", ...SHARED, "effects", "config", "records"],
  start: ["cli", "effects"],
  cli: ["watch", "pipeline", "export", ...SHARED, "effects", "config", "records"],
};

/** Each is imported by one file alone. */
const LIBRARIES = [
  "chokidar",
  "cli-progress",
  "commander",
  "csv-parse/sync",
  "eta",
  "gray-matter",
  "htmlparser2",
  "iconv-lite",
  "js-yaml",
  "sirv",
  "valibot",
];

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"))
  .sort();

const read = (name: string) => readFileSync(join("src", name), "utf8");
const roomOf = (name: string) => name.split("/")[0]!.replace(/\.ts$/, "");
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"|import\("(\.[^"]+)"\)/g;

function importsOf(name: string): string[] {
  return [...read(name).matchAll(IMPORT)].map((match) =>
    posix.normalize(posix.join(dirname(name), (match[1] ?? match[2])!)),
  );
}

describe("the house", () => {
  test("imports point one way", () => {
    const wrong = sources.flatMap((name) =>
      importsOf(name)
        .filter((target) => roomOf(target) !== roomOf(name))
        .filter((target) => !ARROWS[roomOf(name)]?.includes(roomOf(target)))
        .map((target) => `${name} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("every room is in the table", () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  test("records are types only", () => {
    const values = sources.filter(
      (name) => roomOf(name) === "records" && /^export (?!interface|type)/m.test(read(name)),
    );
    expect(values).toEqual([]);
  });

  test("no stage asks the clock or the time zone", () => {
    const asking = sources
      .filter((name) => roomOf(name) !== "effects")
      .filter((name) =>
        /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bprocess\.env\.TZ\b|\btoLocale(Date|Time)?String\b|\bMath\.random\b/.test(
          read(name),
        ),
      );
    expect(asking).toEqual([]);
  });

  test("no file holds two subjects; lists of words may be long", () => {
    const code = sources.filter((name) => roomOf(name) !== "language");
    const long = code.filter((name) => read(name).split("\n").length > 260);
    expect(long).toEqual([]);
  });

  test("libraries each stand behind one file", () => {
    const behind = new Map<string, string[]>();
    for (const name of sources) {
      for (const [, library] of read(name).matchAll(/(?:from |import\()"((?!node:|\.)[^"]+)"/g)) {
        behind.set(library!, [...(behind.get(library!) ?? []), name]);
      }
    }
    for (const library of LIBRARIES) {
      expect(behind.get(library) ?? [], library).toHaveLength(1);
    }
  });
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  test("names every command", () => {
    const missing = commands
      .map(({ name }) => name)
      .filter((name) => !readme.includes(`node build.mjs ${name}`));
    expect(missing).toEqual([]);
  });

  test("names every option of every command, and no other", async () => {
    const loaded = await Promise.all(commands.map((entry) => entry.load()));
    const flags = new Set(
      loaded.flatMap((command) =>
        Object.values(command.options as Record<string, Option>).map(({ flags }) => flags),
      ),
    );
    const named = new Set(
      [...readme.matchAll(/`((?:-\w, )?--[\w-]+(?: <[\w=.]+>)?)`/g)].map(([, flag]) => flag!),
    );
    for (const always of ["-V, --version", "-h, --help"]) flags.add(always);
    for (const mentioned of ["--templates"]) named.delete(mentioned);
    expect([...named].sort()).toEqual([...flags].sort());
  });

  test("its settings are the settings that there are", () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)![1]!;
    const files = {
      read: () => new TextEncoder().encode(example),
      exists: () => true,
      realPath: (path: string) => path,
    };
    const config = loadConfig({ cwd: "/archive", config: "archive.yaml", files, readOnly: true });
    expect(config).toMatchObject({ title: "Tarn Valley clippings", dateOrder: "dmy" });
  });

  test("its links lead somewhere", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
