import { hasPlaceholder } from "../page/placeholder.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

export const placeholder: Rule = {
  name: "junk/placeholder",
  says: "A name in braces for which the page's script would have put a value: a form, or a message that nobody saw.",
  example: "{* displayName *} {* emailAddress *} Save",
  find: eachLine((line) => (hasPlaceholder(line) ? junk(line, "navigation") : null)),
};
