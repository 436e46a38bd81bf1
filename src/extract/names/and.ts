import { languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import { literally } from "../../text/literally.ts";

/** `,` or a word for `and` between names; and such a word by itself at the head or the end of a piece. */
export interface AndPatterns {
  readonly between: RegExp;
  readonly opening: RegExp;
  readonly ending: RegExp;
}

const patterns: ReadonlyMap<string, AndPatterns> = new Map(
  languages.map(({ code, press }) => {
    const and = press.byline.and.map(literally).join("|");
    return [
      code,
      {
        between: new RegExp(`,\\s*(?:(?:${and})\\s+)?|\\s+(?:${and})\\s+`, "gu"),
        opening: new RegExp(`^[\\s,;]*(?:${and})?\\s+`, "u"),
        ending: new RegExp(`[\\s,]+(?:${and})$`, "u"),
      },
    ];
  }),
);

export const andPatterns = ({ code }: Language): AndPatterns => patterns.get(code)!;
