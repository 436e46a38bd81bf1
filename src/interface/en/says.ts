import type { HeldOffice, PrintedDate } from "../../records/said.ts";
import type { DatedInWords } from "../dates.ts";
import { datesOf } from "../dates.ts";
import type { SaidInWords } from "../said.ts";
import { dates as forms } from "./dates.ts";
import { terms } from "./terms.ts";

const dates = datesOf(forms);
const { day } = dates;

/** What each piece of evidence says. */
export const says: SaidInWords = {
  address: ({ text }) => `its address holds ${text}`,
  "other-address": ({ text }) => `it points to an address that holds ${text}`,
  anniversary: ({ years, text }) => `it tells of an anniversary, ${years} years after ${text}`,
  birthday: ({ born, text, isBefore, age }) =>
    `somebody born ${born} was ${text} ${isBefore ? "before" : "after"} the ${age}th birthday`,
  picture: ({ date, isNews }) => `a ${isNews ? "news " : ""}picture is of ${printed(date)}`,
  captured: ({ date }) => `a copy was taken on ${printed(date)}`,
  citation: ({ date }) => `the page is to be cited with ${printed(date)}`,
  comment: ({ date }) => `a reader commented on ${printed(date)}`,
  copyright: ({ text, isAgency }) => `the ${isAgency ? "agency" : "page"}'s copyright is of ${text}`,
  "date-line": ({ date, place }) => `${printed(date)} stands ${place} the text`,
  masthead: ({ date }) => `the page was looked at on ${printed(date)}`,
  dateline: ({ text }) => `the dateline says ${text}`,
  "dateline-next": () => "it was printed on the day of the dateline or the next",
  "day-dated": ({ text }) => `it gives the day it was written, or one beside it, its date: "${text}"`,
  "day-named": ({ weekday }) =>
    `it calls the day it was written, or one beside it, by its name: written on a ${dates.weekday(weekday)}`,
  "earlier-this-week": ({ text }) => `"${text}" is not said on the first day of a week`,
  "file-name": ({ text }) => `the name of the file holds ${text}`,
  "full-date": ({ date, isPast }) => `${printed(date)} is told of as ${isPast ? "past" : "to come"}`,
  "future-year": ({ iso }) => `${day(iso)} is told of as to come`,
  published: ({ date }) => `the page says it was published: ${printed(date)}`,
  "last-month": ({ text }) => `"${text}" is not said in that month`,
  "last-month-after": ({ text, iso }) => `"${text}" came after ${day(iso)}`,
  "near-day": ({ text, isPast }) => `${text} is told of as ${isPast ? "past" : "to come"}, without a year`,
  "weekday-agrees": ({ text }) => `${text}: the weekday and the day agree only in some years`,
  "past-year": ({ text }) => `${text} is told of as past`,
  "not-running": ({ text }) => `${text} is told of as past, and news seldom names the running year`,
  "relative-year": ({ text, year }) => `"${text}" was ${year}, as the text says elsewhere`,
  "years-ago": ({ text, year }) => `"${text}" was in ${year}, as the text says elsewhere`,
  changed: ({ date, isOnly }) =>
    `the page was changed on ${printed(date)}${isOnly ? ", and no other day is printed" : ""}`,
  "says-changed": ({ date }) => `the page says it was changed: ${printed(date)}`,
  reposted: ({ date }) => `the page says the copy was put up: ${printed(date)}`,
  "data-published": ({ name, line }) =>
    `the page's data give the day it was published: ${name}, line ${line} of the file`,
  "data-changed": ({ name, line }) =>
    `the page's data give the day it was changed: ${name}, line ${line} of the file`,
  "weekday-style": ({ text, named, out }) =>
    `it says "${text}" and calls other days by name (${dates.weekdays(named)}): not written on ${out.map(dates.weekday).join(" or ")}`,
  "owner-date": ({ signed, ...owner }) => `${ownerIn(owner)}${signature(signed)} gives the date`,
  "owner-changed": (owner) => `it was changed on the day ${ownerIn(owner)} gives`,
  "owner-accessed": (owner) => `it was looked at on the day ${ownerIn(owner)} gives`,
  "owner-gives-changed": (owner) => `${ownerIn(owner)} gives the day it was changed`,
  "owner-overruled": (owner) => `${ownerIn(owner)} gives another date`,
  "fact-first": ({ label, start, source }) => `${label}: not before ${day(start)}${by([source])}`,
  "fact-past": ({ label, start, source }) =>
    `${label}: it was on ${day(start)}, and is told of as past${by([source])}`,
  "fact-held": ({ facts, source }) =>
    `${facts.map(({ label, start, end }) => `${label}: ${stretch(start, end)}`).join("; ")}${by([source])}`,
  "fact-ago": ({ label, start, text, source }) =>
    `${label}: it was on ${day(start)}, and the text says "${text}"${by([source])}`,
  "fact-counted": ({ label, start, source }) =>
    `${label}: it was on ${day(start)}, and the text counts the days${by([source])}`,
  "fact-years": ({ label, start, years, source }) =>
    `${label}: it was on ${day(start)}, ${years} years before${by([source])}`,
  "fact-absent": ({ label, start, source }) =>
    `${label}, ${day(start)}: it tells what came before and knows nothing of it${by([source])}`,
  "office-began": ({ terms, sources }) => `${terms.map(began).join("; ")}${by(sources)}`,
  "office-held": ({ terms, sources }) => `${held(terms)}${by(sources)}`,
  "office-new": ({ terms, sources }) =>
    `${terms.map(began).join("; ")}; nobody is called new for more than two years${by(sources)}`,
  "office-outgoing": ({ terms, sources }) =>
    `${terms.map(ended).join("; ")}; and was to leave within a year${by(sources)}`,
  "office-left": ({ terms, sources }) => `${terms.map(ended).join("; ")}${by(sources)}`,
  "usual-day": ({ text, isVeryDay }) =>
    `of what happened "${text}" news is mostly written on that ${isVeryDay ? "very day" : "day or the next"}`,
  affair: ({ accounts, ranges }) =>
    `${accounts} dated accounts of the same affair were written ${dates.dating({ edtf: null, ranges })}`,
  "copy-of": ({ written, ...other }) =>
    `it is a copy of ${titled(other)}, written ${on(written)}: no copy is older than its original`,
  "original-of": ({ written, ...other }) =>
    `${titled(other)} is a copy of it, written ${on(written)}: no original is younger than its copy`,
  "copied-in-week": () => "copies are put up within a week",
  "copied-soon": () => "most copies are put up within three days",
  "same-event": ({ text, written, ...other }) =>
    `${titled(other)} tells of the same event, and says "${text}" of its day${known(written)}`,
  "same-weekday": ({ text, written, ...other }) =>
    `${titled(other)} tells of the same event, and names the same ${text}${known(written)}`,
  "same-week": ({ written, ...other }) =>
    `${titled(other)} tells of the same event, and was written ${on(written)}: accounts of one event are written within a week`,
};

/** `12 January 2022`, or the words as printed where they can be read in two ways. */
const printed = ({ iso, text }: PrintedDate): string => (iso === null ? `"${text}"` : day(iso));

const stretch = (start: string, end: string | null): string =>
  end === null ? `from ${day(start)} on` : `from ${day(start)} to ${day(end)}`;

const titled = ({ title, supplied }: { readonly title: string; readonly supplied: boolean }): string =>
  terms.quoted(supplied ? `[${title}]` : title);

const known = (written: DatedInWords | null): string =>
  written === null ? "" : `; it was written ${on(written)}`;

/** `on 12 January 2022`, `between 2021 and 2022`, `2015 or later`; for the middle of a sentence. */
function on(written: DatedInWords): string {
  const words = dates.dating(written);
  if (/^\d{1,2} \p{L}+ \d+$/u.test(words)) return `on ${words}`;
  return /^\d{4}$|^\p{L}+ \d{4}$/u.test(words) ? `in ${words}` : words;
}

/** Where the owner says it. */
function ownerIn({ path, isCorrection }: { readonly path: string | null; readonly isCorrection: boolean }) {
  if (path === null) return "the front matter";
  return isCorrection ? `the correction in ${path}` : path;
}

/** ` (by Ada Brook on 2024-05-03: the day of the next issue)`. */
function signature(signed: Parameters<SaidInWords["owner-date"]>[0]["signed"]): string {
  if (signed === null) return "";
  const who = [signed.by && `by ${signed.by}`, signed.on && `on ${signed.on}`].filter(Boolean).join(" ");
  const said = [who, signed.note?.replace(/\.$/, "")].filter(Boolean).join(": ");
  return said === "" ? "" : ` (${said})`;
}

const by = (sources: readonly string[]): string => {
  const named = sources.filter((source) => source !== "");
  return named.length === 0 ? "" : ` (source: ${named.join(", ")})`;
};

const began = (term: HeldOffice): string => `${term.person} became ${titleOf(term)} on ${day(term.start)}`;

const ended = (term: HeldOffice): string => `${term.person} was ${titleOf(term)} until ${day(term.end!)}`;

/** `Secretary General of the League`, `Ambassador to the League for Ruritania`, `President of the Tarn Council`. */
function titleOf({ office, body, called }: HeldOffice): string {
  if (body.split(" ").some((word) => /^\p{Lu}/u.test(word) && office.split(" ").includes(word)))
    return office;
  return `${office} ${office.includes(" to ") ? "for" : "of"} ${called}`;
}

/** `Jo March, President of Freedonia, held the office from … to …, and from …`; one sentence for each office. */
function held(terms: readonly HeldOffice[]): string {
  const byOffice = new Map<string, HeldOffice[]>();
  for (const term of terms) {
    const holder = `${term.person}, ${titleOf(term)},`;
    byOffice.set(holder, [...(byOffice.get(holder) ?? []), term]);
  }
  return [...byOffice]
    .map(([holder, all]) => `${holder} held the office ${all.map(inOffice).join(", and ")}`)
    .join("; ");
}

function inOffice({ start, end, asOf }: HeldOffice): string {
  if (end !== null) return stretch(start, end);
  return `${stretch(start, end)}${asOf === null ? "" : ` (no end known as of ${day(asOf)})`}`;
}
