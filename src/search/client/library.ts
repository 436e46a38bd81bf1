import type { Entry } from "../entry.ts";
import { type FileKind, filePath, MANIFEST } from "../layout.ts";
import type { Manifest } from "../manifest.ts";

/** What the files of the index hand over. */
export interface Contents {
  readonly index: Manifest;
  /** Of all articles, rising. */
  readonly keys: string;
  /** Terms and lists by turns, apart by spaces. */
  readonly words: string;
  readonly lists: string;
  /** What follows, term by term of the file of words of that number. */
  readonly next: string;
  readonly facts: readonly [number, string, ...(readonly [readonly string[], string])[]];
  /** Columns, in the order of the articles in the file of facts of that number. */
  readonly names: readonly (readonly [readonly string[], string])[];
  /** By key. */
  readonly articles: Readonly<Record<number, Entry>>;
}

/** The index, file by file as they are asked for; each is fetched once. */
export interface Library {
  readonly manifest: () => Promise<Manifest>;
  readonly file: <K extends FileKind>(kind: K, number: number) => Promise<Contents[K]>;
}

/** `fetchScript` runs a file of the index, which then calls `receive`. */
export function openLibrary(fetchScript: (path: string) => Promise<void>): {
  readonly library: Library;
  readonly receive: (kind: string, number: number, content: unknown) => void;
} {
  const received = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();

  function ask(name: string, path: string): Promise<unknown> {
    const known = asked.get(name);
    if (known) return known;
    const wanted = fetchScript(path).then(() => {
      if (!received.has(name)) throw new Error(`${path} holds something else`);
      return received.get(name);
    });
    asked.set(name, wanted);
    wanted.catch(() => asked.delete(name));
    return wanted;
  }
  return {
    receive: (kind, number, content) => void received.set(`${kind} ${number}`, content),
    library: {
      manifest: () => ask("index 0", MANIFEST) as Promise<Manifest>,
      file: <K extends FileKind>(kind: K, number: number) =>
        ask(`${kind} ${number}`, filePath(kind, number)) as Promise<Contents[K]>,
    },
  };
}
