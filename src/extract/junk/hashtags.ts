import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Two at least, and little else: sentences of posts have one at their end. */
const HASHTAG = /#[\p{L}\p{N}_]/gu;

export const hashtags: Rule = {
  name: "junk/hashtags",
  says: "A line of hashtags.",
  example: "#harbour #strike #MillOwners",
  find: eachLine((line) => {
    if (line.count > 30 || line.stop || !line.text.trimStart().startsWith("#") || line.kind === "heading")
      return null;
    return (line.text.match(HASHTAG)?.length ?? 0) >= 2 ? junk(line, "share") : null;
  }),
};
