import { grammarOf } from "../grammar.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";

/** The English table. It is the model: its type is what every other table has to fill. */
export const en = {
  /** BCP 47. */
  language: "en",
  ...grammarOf("en-GB"),
  frame,
  home,
};
