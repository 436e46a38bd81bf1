import { placePrepositions } from "../../language/everywhere.ts";
import { literally } from "../../text/literally.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { type Page, spanIn } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { SIDE_HEAD } from "../page/side-head.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/** `New`, `O'Brien's`, `St.`; small words stand only between two of them: `Port of Spain`. */
const NAME = "\\p{Lu}[\\p{L}'\u2019.-]*";
const NAMES = `${NAME}(?:[ /](?:\\p{Ll}{2,3} )?${NAME}){0,4}`;
/** The country or state behind a place: `, India`, ` [Australia]`. */
const REGION = `(?:,? ?\\[\\p{Lu}[\\p{L} .]{1,25}\\])?(?:, ${NAME}(?: ${NAME}){0,2})??`;
const DATE = "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?";
const BRACKET = "(?:\\((?<bracket>\\p{Lu}[\\p{L}\\p{N} .&/-]{1,30})\\)|/(?<slashes>\\p{Lu}[\\p{L}-]{3,30})/)";
const MARK = "(?<mark>\\s?(?:\u2014|\u2013|--|-(?=\\s))|:)";

/** What every such mark has. */
const ANY_MARK = /[\u2014\u2013:-]/;

/**
 * How the first paragraph of an agency's report opens: place, perhaps a date, perhaps the agency in brackets, then a
 * dash or colon.
 *
 *   LEEDS — …             LYON/GENEVA – …          PATNA, India -- …      CAIRO: …
 *   MOSCOW (Wire) – …     LEEDS, May 4 (Wire) — …  Melbourne [Australia], October 23 (Wire): …
 *   LEEDS, May 4. — …     LEEDS, May 4, 2021 /Wire/ -- …
 */
const DATELINE = new RegExp(
  `^(?<place>${NAMES}${REGION})(?:,? (?<date>${DATE}))?[,.]?(?: ?${BRACKET})?${MARK}\\s*(?=[\\p{Lu}\\p{N}"\u201c\u2018'])`,
  "u",
);

/** Some print the agency alone: `(Wire) - The owners …`. */
const AGENCY_ALONE = new RegExp(`^(?<place>)${BRACKET}${MARK}\\s*(?=[\\p{Lu}\\p{N}"\u201c\u2018'])`, "u");

/** Or first: `(Wire) - LEEDS, 4 MAY - The owners …`. */
const AGENCY_FIRST = new RegExp(
  `^${BRACKET}\\s?[\u2014\u2013-]\\s(?<place>${NAMES}${REGION}),? (?<date>${DATE})[,.]?${MARK}\\s*(?=[\\p{Lu}\\p{N}"\u201c\u2018'])`,
  "u",
);

/** The longest that were seen are shorter. */
const LONGEST = 110;

export const placeAndDash: Rule = {
  name: "dateline/place-and-dash",
  says: "The first paragraph opens with a place, perhaps a date and an agency, and a dash.",
  example:
    "LEEDS, May 4 (Wire) \u2014 The owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    for (const line of openings(page)) {
      const proposal = propose(page, line);
      if (!proposal) continue;
      yield proposal;
      yield* stationOf(line, proposal);
      return;
    }
  },
};

/** The first lines of the text that are paragraphs; a dateline opens the first that is no standfirst or caption. */
const OPENINGS = 4;

function openings({ extent, lines, bodyStart }: Page): readonly PageLine[] {
  if (!extent) return [];
  return lines
    .slice(bodyStart, extent.last + 1)
    .filter((line) => line.prose >= 0.4)
    .slice(0, OPENINGS);
}

interface Parts {
  readonly place: string;
  readonly date: string | null;
  readonly agency: string | null;
  readonly mark: string;
}

function propose(page: Page, line: PageLine): Proposal | null {
  const opening = line.text.slice(0, LONGEST);
  if (!ANY_MARK.test(opening)) return null;
  if (opensWithSideHead(page, opening)) return null;
  const match = DATELINE.exec(opening) ?? AGENCY_FIRST.exec(opening) ?? AGENCY_ALONE.exec(opening);
  const parts = match?.groups && toParts(page, match.groups);
  if (!match || !parts || !isDateline(page, parts)) return null;
  const span = spanIn(page, line, 0, match[0].trimEnd().length);
  return span && { span, role: "dateline", names: [...namesOf(page, line, parts)] };
}

/** In brackets stands the agency, or the day (`MIRI (Jan 12): …`), or the place's region, which is part of the place. */
function toParts(page: Page, groups: Record<string, string | undefined>): Parts | null {
  const { date = null, slashes = null, bracket = slashes, mark = "" } = groups;
  const place = (groups.place ?? "").replace(CLOSED, "");
  if (date && !isDay(page, date)) return null;
  if (bracket && !place && isPlaceAlone(page, bracket)) return { place: bracket, date, agency: null, mark };
  if (!bracket || !place || findAgency(bracket, page.lexicon.sources))
    return { place, date, agency: bracket, mark };
  if (isDay(page, bracket)) return { place, date: bracket, agency: null, mark };
  const isAgency = !mark.includes(":") && (isCapitals(place.split(/[ ,/]/)[0]!) || date !== null);
  return isAgency
    ? { place, date, agency: bracket, mark }
    : { place: `${place} (${bracket})`, date, agency: null, mark };
}

/** `LEEDS.\u2014 \u2026`: as old papers closed it; but `Leeds, Calif. \u2014 \u2026`. */
const CLOSED = /(?<=^[^,]*\p{L}{4})\.$/u;

/** `(SEATTLE) \u2014 \u2026`: nobody's name that is known, and longer than initials are. */
const isPlaceAlone = ({ lexicon: { sources } }: Page, bracket: string): boolean =>
  bracket.length > LONGEST_INITIALS &&
  bracket.split(" ").every((word) => /^[\p{Lu}\p{M}'\u2019.]+$/u.test(word)) &&
  findAgency(bracket, sources) === null &&
  findOutlet(bracket, sources) === null;

const LONGEST_INITIALS = 5;

const isDay = (page: Page, text: string): boolean => {
  const words = text.toLowerCase().split(/[ .,]+/);
  return words.some((word) => page.lexicon.months.has(word)) && /\d/.test(text);
};

/**
 * An agency or a date proves it. Else the place stands in capitals and is no label (`UPDATE: …`), or the text speaks
 * of it again.
 */
function isDateline(page: Page, { place, date, agency, mark }: Parts): boolean {
  if (agency || date) return true;
  const words = place.split(/[ ,/]+/);
  if (isLabel(page, words) || (mark.includes(":") && isSpeaker(page))) return false;
  if (isCapitals(words[0]!)) return true;
  const known = isPlaceInText(page, words[0]!) && !page.lexicon.notPeople.has(words[0]!.toLowerCase());
  return known && (!mark.includes(":") || words.length === 1 || place.includes("("));
}

/** `ADA BROOK: \u2026`, `JO MARCH: \u2026`: in the text of a broadcast those who speak stand before a colon, again and again. */
const isSpeaker = ({ lines, extent }: Page): boolean =>
  lines.slice(extent!.first, extent!.last + 1).filter(({ text }) => SPEAKER.test(text)).length >=
  LEAST_SPEECHES;

/** Nothing but capitals before the colon: not `He said: \u2026`. */
const SPEAKER = /^\p{Lu}[\p{L}.'\u2019-]*(?:,? \(?\p{Lu}[\p{L}.'\u2019-]*\)?){0,4}: ?["\u201c]?\p{L}/u;
const LEAST_SPEECHES = 3;

/** `UPDATE`, `BREAKING NEWS`; but `NEW YORK`, though what is new is labelled so: the word opens places, and here one more follows. */
const isLabel = ({ lexicon }: Page, words: readonly string[]): boolean =>
  words.some((each, at) => {
    const word = each.toLowerCase();
    return lexicon.labels.has(word) && !(at === 0 && words.length > 1 && lexicon.placeOpeners.has(word));
  });

/** `MILL STRIKE.\u2014The strike goes on`: a heading of old papers, which ends in a word that the text has with small letters; not `NEW YORK.\u2014`. */
function opensWithSideHead({ vocabulary }: Page, opening: string): boolean {
  const head = SIDE_HEAD.exec(opening)?.[1];
  return head !== undefined && vocabulary.isCommon(head.slice(head.lastIndexOf(" ") + 1).toLowerCase());
}

/** Stations of the United States are called so: `LEEDS, Va. (WZZX) \u2014 \u2026`. */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-?(?:TV|FM|AM|\d{1,2}))?$/;

const isCapitals = (word: string): boolean => /^[\p{Lu}\p{M}'\u2019.-]{3,}$/u.test(word);

/** The text speaks of the place again: `Leeds: Boats combed the water … in Leeds`. */
function isPlaceInText({ lines, extent }: Page, place: string): boolean {
  const needle = new RegExp(`\\b(?:${placePrepositions.join("|")}) ${literally(place)}\\b`);
  return lines.slice(extent!.first, extent!.last + 1).some((line) => needle.test(line.text.slice(0, 4000)));
}

function* namesOf(page: Page, line: PageLine, { place, date, agency }: Parts): Iterable<Named> {
  const named = (field: Named["field"], value: string, words: string): Named => {
    const start = Math.max(0, line.text.indexOf(words));
    return { field, value, span: wordsAt(page, line, start, start + words.length), basis: "stated" };
  };
  if (place) yield named("dateline-place", place, place);
  if (date) yield named("dateline-date", date, date);
  if (!agency) return;
  yield named("dateline-agency", agency, agency);
  const known = findAgency(agency, page.lexicon.sources);
  if (known === null && place !== "" && CALL_SIGN.test(agency)) return; // a station
  if (known || place) yield named("agency", known ?? agency, agency);
  else yield named("outlet", agency, agency); // alone, and no agency we know: the house itself, `(CNN) —`
}

/** A station is the house, unless the page says more loudly that it has the text from there. */
function* stationOf(line: PageLine, { names = [] }: Proposal): Iterable<Proposal> {
  const signed = names.find(({ field }) => field === "dateline-agency");
  const isAgency = names.some(({ field }) => field === "agency" || field === "outlet");
  if (!signed || isAgency) return;
  yield { span: line.span, role: null, share: STATION, names: [{ ...signed, field: "outlet" }] };
}

const STATION = 0.3;
