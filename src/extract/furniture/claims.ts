import type { Clipping } from "../../records/clipping.ts";
import type { FurnitureLine, OwnFurniture } from "../../records/furniture.ts";
import type { JunkKind } from "../../records/passage.ts";
import { foldName } from "../../text/fold.ts";
import { pickTitle } from "../pick-title.ts";
import type { Claim, Rule } from "../rule.ts";
import { weights } from "../weights.ts";

/** Nothing is known of the lines of other clippings. */
export const NO_FURNITURE: OwnFurniture = { lines: [], site: null };

const LABEL = "furniture/label";
const SENTENCE = "furniture/sentence";
const TITLE = "furniture/title";
const SITE_NAME = "furniture/site-name";

/**
 * What the other clippings of a source say of this one's lines. They do not look at a page, so they have no `find`; what
 * they say is made into claims here, and weighed with all others.
 */
export const furnitureRules: readonly Pick<Rule, "name" | "says" | "example">[] = [
  {
    name: LABEL,
    says: "A short line that stands in many clippings of one source belongs to its pages, not to the article.",
    example: "Support your local paper",
  },
  {
    name: SENTENCE,
    says: "A sentence that stands in many clippings of one source belongs to its pages, not to the article.",
    example:
      "The Harbour Gazette has told the news of the valley, six days a week, since the mill was built.",
  },
  {
    name: TITLE,
    says: "Where the line over an article stands over most articles of its source, another line is the title.",
    example: "All about the valley",
  },
  {
    name: SITE_NAME,
    says: "A clipping with the lines that all pages of a source have, its name among them, is of that source.",
    example: "More from The Harbour Gazette",
  },
];

/** Among the article's own sentences a repeated label may be a subhead that the paper likes. */
const WITHIN = 0.6;

/** The rules' claims, and what the furniture of its source adds to them. */
export function withFurniture(
  clipping: Clipping,
  claims: readonly Claim[],
  furniture: OwnFurniture,
): readonly Claim[] {
  const { lines, site } = furniture;
  if (lines.length === 0 && !site) return claims;
  const junk = lines.filter(([, kind]) => kind !== "title").map((line) => junkClaim(clipping, line));
  return [...withOtherTitle(clipping, claims, lines), ...junk, ...siteClaim(clipping, site)];
}

function junkClaim({ blocks }: Clipping, [block, kind, place]: FurnitureLine): Claim {
  const rule = kind === "sentence" ? SENTENCE : LABEL;
  const share = kind === "label" && place === "within" ? WITHIN : 1;
  return {
    span: blocks[block]!.span,
    role: "junk",
    junk: KINDS[place],
    rule,
    weight: weights[rule]! * share,
  };
}

const KINDS = { before: "navigation", within: "other", behind: "footer" } as const satisfies Readonly<
  Record<FurnitureLine[2], JunkKind>
>;

/**
 * What stands over many articles of a source is the name of a page or of a column: the title is the line for which most
 * speaks of the others, if there is one.
 */
function withOtherTitle(
  clipping: Clipping,
  claims: readonly Claim[],
  lines: readonly FurnitureLine[],
): readonly Claim[] {
  const standing = lines.filter(([, kind]) => kind === "title");
  if (standing.length === 0) return claims;
  const spans = standing.map(([block]) => clipping.blocks[block]!.span);
  const others = claims.filter(
    ({ role, span }) =>
      role !== "title" || !spans.some(({ start, end }) => start <= span.start && span.start < end),
  );
  const title = pickTitle(clipping.text, others);
  if (!title) return claims;
  const chosen: Claim = { span: title.span, role: "title", rule: TITLE, weight: weights[TITLE]! };
  // Rules that looked for what stands below a title took this line for it.
  const fitting = others.filter(
    ({ role, span }) =>
      role === "title" || role === null || span.end <= title.span.start || span.start >= title.span.end,
  );
  return [...fitting, chosen, ...standing.map((line) => junkClaim(clipping, line))];
}

/** The name must be printed: papers of one house share their furniture. */
function siteClaim({ blocks }: Clipping, site: OwnFurniture["site"]): readonly Claim[] {
  const key = site ? foldName(site.name) : "";
  if (!site || key.length < LEAST_KEY) return [];
  const block = site.blocks.find((at) => foldName(blocks[at]!.text).includes(key));
  if (block === undefined) return [];
  const { span } = blocks[block]!;
  const named = { field: "outlet", value: site.name, span, basis: "inferred" } as const;
  return [{ span, role: null, names: [named], rule: SITE_NAME, weight: weights[SITE_NAME]! }];
}

/** Shorter names stand in other words. */
const LEAST_KEY = 5;
