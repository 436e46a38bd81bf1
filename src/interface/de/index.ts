import { grammarOf } from "../grammar.ts";
import type { Words } from "../words.ts";
import { frame } from "./frame.ts";

export const de: Words = {
  language: "de",
  ...grammarOf("de"),
  frame,
};
