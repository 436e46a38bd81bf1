import { isDeskInitials } from "../page/desk-initials.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Of whom they are nobody outside knows. */
export const deskInitials: Rule = {
  name: "junk/desk-initials",
  says: "Below the text stand small letters parted by slashes, as agencies sign their reports.",
  example: "The owners met again on Tuesday, as was expected.\n\njm/kb/ec",
  find: eachLine((line, { extent, bodyStart }) =>
    extent !== null && line.index > bodyStart && isDeskInitials(line) ? junk(line, "other") : null,
  ),
};
