import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import pc from "picocolors";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { End, Output } from "../../src/cli/terminal.ts";

/** What a call answered, and what it said on each side. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  /** Absolute. */
  readonly folder: string;
  put(name: string, content: string | Uint8Array): void;
  /** `clipfile` with these words, as if typed in the folder. */
  call(...words: readonly string[]): Promise<Answer>;
  /** The same, with this piped in. */
  callWith(input: string, ...words: readonly string[]): Promise<Answer>;
  /** For a folder that outlasts its test. */
  remove(): void;
  /** The same at a terminal: what progress says is then a bar, if anything. */
  callAtTerminal(...words: readonly string[]): Promise<Answer>;
}

/** The checkout: the program's own templates are in it. */
export const home = resolve(import.meta.dirname, "../..");

/** A new folder with these files in it; it is gone after the test, unless it is kept for several. */
export function place(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { kept = false } = {},
): Place {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "clipfile-cli-")));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!kept) onTestFinished(remove);
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) put(name, content);
  return {
    folder,
    put,
    remove,
    call: (...words) => call(folder, words, false),
    callWith: (input, ...words) => call(folder, words, false, input),
    callAtTerminal: (...words) => call(folder, words, true),
  };
}

async function call(cwd: string, words: readonly string[], isTerminal: boolean, input = ""): Promise<Answer> {
  const said = { out: "", err: "" };
  const side = (name: "out" | "err"): Output => ({
    write(text) {
      said[name] += text;
      return true;
    },
    drained: async () => {},
    isTerminal,
    stream: process.stderr,
    paint: pc.createColors(false),
  });
  const program = { home, version: "1.2.3", code: "test" };
  const sides = { out: side("out"), err: side("err") };
  const readInput = async () => Buffer.from(input);
  const code = await main(words, program, {
    terminal: { cwd, ...sides, readInput, listenForEnd: noEnd },
  });
  return { code, ...said };
}

function noEnd(): End {
  throw new Error("a call that ends by itself does not listen for its end");
}

/** A clipping that nothing is wrong with. */
export const STRIKE = `Mill strike enters third week

By Jo March

LEEDS, May 4, 1931 (Wire) – The owners of the mill met again on Monday and made no offer to the men at its gate.

The men said that they would stay where they are until their wages are paid, and that nobody would be let in.
`;

export const DOCKS = `Docks fall quiet as the tide of trade turns

LIVERPOOL, June 9, 1931 – No ship was unloaded on Tuesday, for the first time in living memory, said the dockers.
`;
