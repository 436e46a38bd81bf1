import { grammarOf } from "../grammar.ts";
import type { Words } from "../words.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";

export const de: Words = {
  language: "de",
  ...grammarOf("de"),
  frame,
  home,
};
