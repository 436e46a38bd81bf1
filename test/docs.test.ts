import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Command, Option } from "../src/cli/command.ts";
import { commands } from "../src/cli/commands/index.ts";
import { exportFormats } from "../src/export/index.ts";
import { CORRECTABLE } from "../src/read/owner/corrections.ts";
import { parseYaml } from "../src/text/yaml.ts";
import { place } from "./cli/call.ts";

const readme = readFileSync("README.md", "utf8");
const docs = readdirSync("docs").filter((name) => name.endsWith(".md"));

const loaded: readonly (readonly [string, Command])[] = await Promise.all(
  commands.map(async ({ name, load }) => [name, await load()] as const),
);
const optionsOf = ({ options }: Command): readonly Option[] =>
  Object.values(options as Record<string, Option>);

/** Rows of a table of the README, by the words above its columns. */
function rowsOf(header: string): readonly (readonly string[])[] {
  const [, , ...rows] = readme.slice(readme.indexOf(header)).split("\n\n")[0]!.split("\n");
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the README and --help", () => {
  test("say the same of each option: which commands have it", () => {
    const all = loaded.map(([name]) => name);
    for (const [flags, of] of rowsOf("| option | of | meaning |")) {
      for (const [, flag] of flags!.matchAll(/`([^`]+)`/g)) {
        const having = loaded
          .filter(([, command]) => optionsOf(command).some((option) => option.flags === flag))
          .map(([name]) => name);
        const [, but] = /^all(?: but (.*))?$/.exec(of!) ?? [];
        const told = of!.startsWith("all")
          ? all.filter((name) => !but?.split(", ").includes(name))
          : of!.split(", ");
        if (!/--(?:help|version)/.test(flag!))
          expect([flag, having.sort()]).toEqual([flag, [...told].sort()]);
      }
    }
  });

  test("name every option once for each command", () => {
    const told = rowsOf("| option | of | meaning |").flatMap(([flags]) =>
      [...flags!.matchAll(/`([^`]+)`/g)].map(([, flag]) => flag!),
    );
    for (const [name, command] of loaded)
      for (const { flags } of optionsOf(command))
        expect(
          told.filter((one) => one === flags),
          `${name} ${flags}`,
        ).toHaveLength(1);
  });

  test("say the same of what stands behind each command", () => {
    const rows = rowsOf("| command | what it does |").map(
      ([call]) => /`node build\.mjs ?([^`]*)`/.exec(call!)![1]!,
    );
    for (const [name, { operands }] of loaded) {
      const told = rows.find((row) => row.split(" ")[0] === name);
      if (told === undefined) continue;
      const usual = operands.map(({ name: one, optional }) =>
        optional ? `[${one}]` : one.includes("=") ? one : `<${one}>`,
      );
      const words = told
        .split(" ")
        .slice(1)
        .filter((word, i, list) => !/^-/.test(word) && !/^-/.test(list[i - 1] ?? ""));
      expect([name, words]).toEqual([name, usual]);
    }
  });

  test("name the same formats, fields and exit codes", async () => {
    const row = rowsOf("| option | of | meaning |").find(([flags]) => flags!.includes("--format"))!;
    expect([...row[2]!.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(
      exportFormats.map(({ name }) => name),
    );
    const [, known] = /Known fields: ([^(]*\([^)]*\))/.exec(readme)!;
    for (const field of CORRECTABLE) expect(known).toContain(`\`${field}\``);
    const [, codes] = /Exit codes: (0[^.]*)\./.exec((await place().call("--help")).out)!;
    for (const code of ["0", "1", "2", "130"]) {
      expect(codes).toMatch(new RegExp(`(?:^|, )${code} `));
      expect(readme).toMatch(new RegExp(`Exit codes: .*\\b${code} `));
    }
  });
});

/** Calls in blocks of commands. */
const callsIn = (text: string): readonly string[] =>
  [...text.matchAll(/```(?:sh|yaml)\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.split("\n"))
    .map((line) => line.replace(/^\s*(?:- run: )?/, ""))
    .filter((line) => /^(?:clipfile|node build\.mjs)\b/.test(line));

describe.for(["README.md", ...docs.map((name) => `docs/${name}`)])("the calls in %s", (path) => {
  const calls = callsIn(readFileSync(path, "utf8"));

  test("are of commands and options that there are", () => {
    for (const call of calls) {
      const words = call.replace(/^(?:clipfile|node build\.mjs)/, "").match(/"[^"]*"|\S+/g) ?? [];
      const verb = words[0] === undefined || words[0].startsWith("-") ? "build" : words[0];
      const command = loaded.find(([name]) => name === verb)?.[1];
      expect(command, call).toBeDefined();
      const known = optionsOf(command!).flatMap(({ flags }) => flags.match(/--?[\w-]+/g)!);
      for (const word of words) if (word.startsWith("-")) expect(known, call).toContain(word);
    }
  });
});

test("the workflow in docs/publishing.md is one, and builds for the address that its text names", () => {
  const text = readFileSync("docs/publishing.md", "utf8");
  const [, workflow] = /```yaml\n([\s\S]*?)```/.exec(text)!;
  const read = parseYaml(workflow!);
  expect(read.kind).toBe("map");
  if (read.kind !== "map") return;
  expect(read.fields.map(({ key }) => key)).toEqual(["name", "on", "permissions", "jobs"]);
  const address = /shown at `(https:[^`]*)`/.exec(text)![1];
  expect(workflow).toContain(`clipfile --base-url ${address}\n`);
});
