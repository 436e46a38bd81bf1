import { Has } from "../page/has.ts";
import { isFoot, isHead } from "../page/page.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { namePeople } from "./signature.ts";

const HANDLE = /^@\w{2,30}$|^[\w.+-]{1,40}@[\w.-]{3,40}\.\w{2,10}$/;

/** `@jomarch`, `jo.march@clarion.example`: the author's address by itself. */
export const handle: Rule = {
  name: "byline/handle",
  says: "A line between the title and the text, or below it, is the author's address.",
  example:
    "Mill owners meet for the fourth time\nJo March\n@jomarch\n\nThe owners met again on Tuesday, as was expected.",
  needs: { has: Has.AT },
  find: function* (page) {
    for (const line of page.lines) {
      if (line.text.length > MOST_LENGTH || !HANDLE.test(line.text.trim())) continue;
      if (!isHead(page, line) && !isFoot(page, line)) continue;
      yield whole(line, "byline");
      const name = page.lines[line.index - 1];
      const [person, more] = name && isHead(page, name) ? page.peopleOf(name).people : [];
      if (name && person && !more && person.name === name.text.trim())
        yield { ...whole(name, "byline"), names: namePeople(page, name, 0, "author") };
    }
  },
};

const MOST_LENGTH = 90;
