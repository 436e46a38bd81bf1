import type { Piece } from "./excerpt.ts";

type Child = Node | string | null;

/** An element with its attributes and what is in it. Words become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Marked words of a text. */
export const marked = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, marked }) => (marked ? make("mark", {}, text) : document.createTextNode(text)));

/** Runs a file of the index. A script comes from a disk as well as from a server. */
export function fetchScript(path: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = make("script", { src: path });
    script.onload = () => {
      script.remove();
      done();
    };
    script.onerror = () => {
      script.remove();
      fail(new Error(path));
    };
    document.head.append(script);
  });
}
