/** Articles of an invented paper, with and without what its pages have around them. */

const SUBJECTS = [
  ["ferry", "harbour board", "jetty"],
  ["mill", "town council", "great wheel"],
  ["bridge", "road office", "four pillars"],
  ["choir", "church wardens", "market hall"],
  ["bakery", "guild of bakers", "brick oven"],
  ["wolf", "forest office", "upper farms"],
  ["tram", "transport works", "beach line"],
  ["school", "board of teachers", "east wing"],
  ["lighthouse", "pilots' house", "old lamp"],
  ["library", "friends of reading", "map room"],
  ["orchard", "growers' union", "cider press"],
  ["theatre", "players' club", "iron curtain"],
] as const;

export const MOST_ARTICLES = SUBJECTS.length;

/** Paragraphs that no other article shares. */
export function bodyOf(at: number): readonly string[] {
  const [thing, office, part] = SUBJECTS[at % SUBJECTS.length]!;
  return [
    `The ${thing} by the river will be closed for repairs until the ${part} is safe again, the ${office} said.`,
    `People who live near the ${thing} had asked for that since the storm took away a piece of the ${part}.`,
    `Nobody at the ${office} wanted to say what the new ${part} would cost, or who was going to pay for it.`,
    `A plan for the ${thing} is to be shown to the public before the ${office} meets for the next time.`,
  ];
}

export const titleOf = (at: number): string =>
  `Repairs close the ${SUBJECTS[at % SUBJECTS.length]![0]} by the river`;

export const SLOGAN =
  "The Harbour Gazette has told the news of the valley, six days a week, since the first mill was built.";

export interface Around {
  readonly above?: readonly string[];
  /** Between the second and the third paragraph. */
  readonly within?: readonly string[];
  readonly below?: readonly string[];
  /** Null: nothing says where it is from. */
  readonly paper?: string | null;
  readonly title?: string;
}

export function pageOf(at: number, around: Around = {}): string {
  const { above = [], within = [], below = [], paper = "The Harbour Gazette", title = titleOf(at) } = around;
  const body = bodyOf(at);
  const lines = [
    ...above,
    title,
    ...body.slice(0, 2),
    ...within,
    ...body.slice(2),
    ...below,
    ...(paper === null ? [] : [`© ${paper}`]),
  ];
  return `${lines.join("\n\n")}\n`;
}
