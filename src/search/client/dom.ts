import { make } from "../../interface/client/make.ts";
import type { Piece } from "./excerpt.ts";

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
