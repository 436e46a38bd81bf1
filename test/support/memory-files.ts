import { byCodePoints } from "../../src/effects/order.ts";
import type { Files, FoundFile } from "../../src/effects.ts";

/** A disk in memory: paths are absolute, with `/`; a folder is there as long as something is in it, or by `folder`. */
export interface MemoryFiles extends Files {
  readonly contents: Map<string, MemoryFile>;
  /** Makes an empty folder. */
  folder(path: string): void;
  /** What an owner does: writes a file outside of any build. */
  save(path: string, content: string | Uint8Array): void;
  /** All files below a folder as text, by path below it. */
  below(folder: string): Record<string, string>;
}

interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly changed: number;
  readonly number: number;
}

/** Temporary files of killed builds end so, here. */
export const LEFTOVER = ".leftover.tmp";

/** `clock`: the time of change that a file written now is given. */
export function memoryFiles(clock: () => number = () => 0): MemoryFiles {
  const contents = new Map<string, MemoryFile>();
  let saves = 0;
  const folders = new Set<string>();
  const missing = (call: string, path: string) =>
    systemError("ENOENT", "no such file or directory", call, path);
  const fileAt = (call: string, path: string): MemoryFile => {
    const file = contents.get(path);
    if (!file) throw missing(call, path);
    return file;
  };
  const save = (path: string, content: string | Uint8Array) => {
    const clash = [...contents.keys()].find(
      (other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
    );
    if (clash) throw systemError("ENOTDIR", "not a directory", "open", path);
    contents.set(path, { bytes: Uint8Array.from(Buffer.from(content)), changed: clock(), number: ++saves });
    moved(path);
  };
  /** Of each folder, how often something in it came or went; a write puts another file in the place of the one before. */
  const moves = new Map<string, number>();
  const moved = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    moves.set(folder, (moves.get(folder) ?? 0) + 1);
  };
  const exists = (path: string) =>
    contents.has(path) ||
    folders.has(path) ||
    [...contents.keys()].some((name) => name.startsWith(`${path}/`));

  return {
    contents,
    save,
    exists,
    folder: (path) => void folders.add(path),
    below: (folder) =>
      Object.fromEntries(
        [...contents]
          .filter(([path]) => path.startsWith(`${folder}/`))
          .map(([path, file]): [string, string] => [
            path.slice(folder.length + 1),
            Buffer.from(file.bytes).toString(),
          ])
          .sort(([a], [b]) => byCodePoints(a, b)),
      ),
    list(folder) {
      if (!exists(folder)) throw missing("scandir", folder);
      return [...contents]
        .flatMap(([path, file]) => found(folder, path, file))
        .sort((a, b) => byCodePoints(a.name, b.name));
    },
    read: (path) => Uint8Array.from(fileAt("open", path).bytes),
    slice: (path, start, length) => fileAt("open", path).bytes.slice(start, start + length),
    write: save,
    append: (path, more) => save(path, Buffer.concat([contents.get(path)?.bytes ?? new Uint8Array(), more])),
    remove(path) {
      if (contents.delete(path)) moved(path);
    },
    look(path) {
      const file = contents.get(path);
      if (file) return { kind: "file", number: file.number, size: file.bytes.length, changed: file.changed };
      return exists(path) ? { kind: "folder", number: 0, size: 0, changed: moves.get(path) ?? 0 } : null;
    },
    realPath: (path) => path,
    lock(path) {
      save(path, "");
      return () => void contents.delete(path);
    },
    isLeftover: (name) => name.endsWith(LEFTOVER),
  };
}

function found(folder: string, path: string, { bytes, changed }: MemoryFile): FoundFile[] {
  if (!path.startsWith(`${folder}/`)) return [];
  const name = path.slice(folder.length + 1);
  const isHidden = name
    .split("/")
    .slice(0, -1)
    .some((step) => step.startsWith("."));
  return isHidden ? [] : [{ name, size: bytes.length, changed }];
}

/** As Node throws it. */
export function systemError(code: string, reason: string, syscall: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${reason}, ${syscall} '${path}'`), { code, syscall, path });
}
