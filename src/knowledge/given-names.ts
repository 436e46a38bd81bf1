import type { Gender } from "../records/mentions.ts";

/**
 * Given names by their keys; the table has most of them in plain letters, and they are found with accents, too: `José`, `Jiří`.
 * Not with an umlaut, which makes another word (`Länder` is no `Lander`): such names stand in the table as they are written.
 */
export class GivenNames extends Map<string, Gender | null> {
  override has(key: string): boolean {
    return super.has(key) || (hasAccents(key) && super.has(withoutAccents(key)));
  }

  override get(key: string): Gender | null | undefined {
    return super.has(key) || !hasAccents(key) ? super.get(key) : super.get(withoutAccents(key));
  }
}

const hasAccents = (key: string): boolean => ACCENT.test(key) && !UMLAUT.test(key);

const ACCENT = /[\u00e0-\u017e]/;
const UMLAUT = /[äöü]/;

const withoutAccents = (key: string): string => key.normalize("NFD").replace(/\p{M}+/gu, "");
