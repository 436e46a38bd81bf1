import type { Clipping } from "../records/clipping.ts";
import type { Dating } from "../records/dating.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { nearestDate, readGivenDate } from "./given-date.ts";
import type { Matter } from "./matter.ts";
import { givenBy } from "./said.ts";

/** Only evidence as sure as that is worth an owner's look when it speaks against the front matter. */
const WORTH_A_LOOK = 0.9;
/** Three numbers, or a month's name and numbers, that somebody meant as a date. */
const MEANT_AS_DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;

/** Dates that could not be read, and front matter that the text contradicts. */
export function findProblems(matter: Matter, dating: Dating): readonly Problem[] {
  return [...unreadFrontMatter(matter), ...unreadLabels(matter), ...contradicted(matter.clipping, dating)];
}

/** The same of another dating: only what contradicts it hangs on that. */
export const problemsWith = (
  before: readonly Problem[],
  clipping: Clipping,
  dating: Dating,
): readonly Problem[] => [
  ...before.filter(({ code }) => code !== CONTRADICTED),
  ...contradicted(clipping, dating),
];

const CONTRADICTED = "date-contradicted";

function unreadFrontMatter({ clipping, dateOrder }: Matter): readonly Problem[] {
  const given = clipping.frontMatter;
  if (!given) return [];
  return (["date", "updated", "accessed"] as const).flatMap((field) => {
    const text = given[field];
    if (text === null || readGivenDate(text, dateOrder)) return [];
    const facts = { text, example: nearestDate(text) };
    const origin = clipping.owner?.origins[field];
    return origin
      ? [
          problem(
            "owner-date-unparsed",
            origin.path,
            { ...facts, field, clipping: clipping.path },
            origin.span,
          ),
        ]
      : [problem("date-unparsed", clipping.path, facts, given.places[field] ?? null)];
  });
}

/** `Published: 13/13/2022`: a date line in which no date was found. */
function unreadLabels({ clipping, dateLines, cues }: Matter): readonly Problem[] {
  return dateLines.flatMap((span) => {
    const meant = MEANT_AS_DATE.exec(clipping.text.slice(span.start, span.end));
    if (!meant) return [];
    const start = span.start + meant.index;
    const end = start + meant[0].length;
    if (cues.some(({ timex }) => timex.span.start < end && start < timex.span.end)) return [];
    return [
      problem(
        "date-unparsed",
        clipping.path,
        { text: meant[0], example: nearestDate(meant[0]) },
        { start, end },
      ),
    ];
  });
}

function contradicted(clipping: Clipping, { against, best }: Dating): readonly Problem[] {
  const given = clipping.frontMatter?.date;
  // An editor has looked already.
  if (clipping.owner?.origins.date?.level === "correction") return [];
  const strong = against.find(({ confidence, text }) => confidence >= WORTH_A_LOOK && text !== null);
  if (!given || !strong || !best) return [];
  const facts = { date: best.edtf, text: strong.text!, who: givenBy(clipping, "date").path ?? "" };
  return [problem(CONTRADICTED, clipping.path, facts, strong.span)];
}
