import { unitsOf } from "../../text/units.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import { junk, proposeEach } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** A line in another alphabet than its page is a label that nobody translated. */
export const otherScript: Rule = {
  name: "junk/other-script",
  says: "A line in another alphabet than the rest of the page.",
  example:
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.\n\n\u0417\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a",
  needs: { has: Has.OTHER_SCRIPT },
  find: (page) => {
    if (!page.lines.some(({ has }) => (has & Has.OTHER_SCRIPT) !== 0)) return []; // most pages
    const latin = latinShare(sampleOf(page));
    if (latin > 0.2 && latin < 0.8) return [];
    return proposeEach(page, (line) => {
      if (line.count > 12 || line.prose >= 0.5 || (latin > 0.5 && (line.has & Has.OTHER_SCRIPT) === 0))
        return null;
      const own = latinShare(line.text);
      return own >= 0 && Math.abs(own - latin) > 0.8 ? junk(line, "navigation") : null;
    });
  },
};

const SAMPLE = 1000;

function sampleOf({ clipping, extent, lines }: Page): string {
  const from = extent ? lines[extent.first]!.span.start : 0;
  return clipping.text.slice(from, from + SAMPLE);
}

/** Share of Latin among the letters; -1: no letters. Accents and signs count as neither. */
function latinShare(text: string): number {
  const units = unitsOf(text);
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = units[i]!;
    if (code < 0x250) {
      const lower = code | 0x20;
      if ((lower >= 0x61 && lower <= 0x7a) || code >= 0xc0) latin++;
    } else if ((code >= 0x370 && code < 0x1e00) || (code >= 0x2c00 && code < 0xd800)) other++;
  }
  return latin + other === 0 ? -1 : latin / (latin + other);
}
