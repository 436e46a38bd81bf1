import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What V8 compiled of a script. */
export interface Compiled {
  readonly code: Buffer;
  /** How much bytecode there was when it was put down, in bytes. */
  readonly amount: number;
}

const HEAD_END = 0x0a;

/** `of`: digest of its sources. Null: there is none, or it was damaged or is of others; V8 itself would not see that. */
export function readCompiled(place: string, of: string): Compiled | null {
  try {
    const bytes = readFileSync(place);
    const end = bytes.indexOf(HEAD_END);
    const [digest, amount] = bytes.toString("latin1", 0, end).split(" ");
    const code = bytes.subarray(end + 1);
    return digest === digestOf(code, of) ? { code, amount: Number(amount) } : null;
  } catch {
    return null;
  }
}

/** It is a help, never a need: where nothing can be written, the next start compiles for itself. */
export function keepCompiled(place: string, of: string, { code, amount }: Compiled): void {
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${digestOf(code, of)} ${amount}\n`), code]));
    renameSync(draft, place);
  } catch {
    rmSync(draft, { force: true });
  }
}

const digestOf = (code: Buffer, of: string): string =>
  hash("sha256", of + hash("sha256", code, "hex"), "hex");
