import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { place } from "./call.ts";

describe("help", () => {
  test("of a bare call names its options and the other commands", async () => {
    const { code, out, err } = await place().call("-h");
    expect([code, err]).toEqual([0, ""]);
    for (const { name, summary } of commands.slice(1))
      expect(out).toContain(`clipfile ${name.padEnd(9)}${summary}`);
    for (const option of ["-i, --input <folder>", "-c, --config <file>", "--strict", "-V, --version"])
      expect(out).toContain(option);
  });

  test.for(commands.map(({ name }) => name))("of %s has all its options, each explained", async (name) => {
    const command = await commands.find((entry) => entry.name === name)!.load();
    const { code, out } = await place().call(name, "--help");
    expect(code).toBe(0);
    for (const { flags, help } of Object.values(command.options)) {
      expect(out).toContain(flags);
      expect(out.replace(/\s+/g, " ")).toContain(help);
    }
    expect((await place().call("help", name)).out).toBe(out);
  });

  test("an option has the name that its flags make", async () => {
    for (const { load } of commands) {
      for (const [name, { flags }] of Object.entries((await load()).options)) {
        const long = /--(?:no-)?([a-z-]+)/.exec(flags)![1]!;
        expect(long.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(name);
      }
    }
  });
});

test.for(["-V", "--version"])("%s prints the version", async (word) => {
  expect(await place().call(word)).toEqual({ code: 0, out: "1.2.3\n", err: "" });
});

test("help comes before anything is looked at", async () => {
  expect((await place().call("--input", "nix", "-h")).code).toBe(0);
});
