import type { Cue, CueName } from "../press-words.ts";
import { calls } from "./press-calls.ts";
import { cookies, paywall } from "./press-gates.ts";
import { correction, disclaimer, footer, reposting } from "./press-notes.ts";
import { photo } from "./press-pictures.ts";
import { navigation, related } from "./press-ways.ts";

/** What lines of a page say that are not its article. */
export const cues: Readonly<Record<CueName, Cue>> = {
  ...calls,
  related,
  cookies,
  paywall,
  disclaimer,
  navigation,
  footer,
  photo,
  correction,
  reposting,
};
