import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Captions and credits name the picture, who took it or who sells it. */
const FAINTEST = 0.2;
const MOST_WORDS = 70;

export const photoWords: Rule = {
  name: "caption/photo-words",
  says: "The line speaks of a photograph, as captions and credits do.",
  example: "File photo of the bread queue in the harbour district",
  needs: { cues: ["photo"] },
  find: eachLine((line) => {
    const strength = line.cues.photo ?? 0;
    if (strength < FAINTEST || line.count > MOST_WORDS) return null;
    return whole(line, line.count <= 6 && !line.stop ? "credit" : "caption", strength);
  }),
};
