import type { HeldOffice, Labelled, PrintedDate } from "../../records/said.ts";
import { type DatedInWords, datesOf } from "../dates.ts";
import type { SaidInWords } from "../said.ts";
import { dates as forms } from "./dates.ts";
import { grammar } from "./grammar.ts";
import { bodyNamed, officeNamed } from "./offices.ts";
import { sourceNamed } from "./source-notes.ts";
import { terms } from "./terms.ts";

const dates = datesOf(forms);
const { day } = dates;

/** Wie die Tabelle es auf Deutsch nennt; sonst, wie sie es nennt. */
const labelIn = ({ label, labels }: Labelled): string => labels?.de ?? label;

export const says: SaidInWords = {
  address: ({ text }) => `in seiner Adresse steht ${text}`,
  "other-address": ({ text }) => `er verweist auf eine Adresse, in der ${text} steht`,
  anniversary: ({ years, text }) => `er erzählt von einem Jahrestag, ${years} Jahre nach ${quoted(text)}`,
  birthday: ({ born, text, isBefore, age }) =>
    `wer ${quoted(born)} geboren ist, war ${quoted(text)} ${isBefore ? "vor" : "nach"} dem ${age}. Geburtstag`,
  picture: ({ date, isNews }) =>
    `ein ${isNews ? "Pressebild" : "Bild"} ist ${/^\d{4}$/.test(date.iso ?? "") ? "aus dem Jahr" : "vom"} ${printed(date)}`,
  captured: ({ date }) => `eine Kopie wurde am ${printed(date)} angelegt`,
  citation: ({ date }) => `die Seite soll mit dem ${printed(date)} zitiert werden`,
  comment: ({ date }) => `am ${printed(date)} stand ein Leserkommentar darunter`,
  copyright: ({ text, isAgency }) =>
    `der Urheberrechtsvermerk der ${isAgency ? "Agentur" : "Seite"} nennt ${text}`,
  "date-line": ({ date, place }) => `${printed(date)} steht ${PLACES[place]} dem Text`,
  masthead: ({ date }) => `die Seite wurde am ${printed(date)} aufgerufen`,
  dateline: ({ text }) => `in der Ortsmarke steht ${quoted(text)}`,
  "dateline-next": () => "gedruckt wurde er am Tag der Ortsmarke oder am nächsten",
  "day-dated": ({ text }) =>
    `er gibt dem Tag der Niederschrift, oder einem daneben, sein Datum: ${quoted(text)}`,
  "day-named": ({ weekday }) =>
    `er nennt den Tag der Niederschrift, oder einen daneben, beim Namen: geschrieben an einem ${dates.weekday(weekday)}`,
  "earlier-this-week": ({ text }) => `${quoted(text)} sagt niemand am ersten Tag der Woche`,
  "file-name": ({ text }) => `im Namen der Datei steht ${text}`,
  "full-date": ({ date, isPast }) => `vom ${printed(date)} ist ${tense(isPast)} die Rede`,
  "future-year": ({ iso }) => `von ${day(iso)} ist als künftig die Rede`,
  published: ({ date }) => `die Seite nennt den Tag der Veröffentlichung: ${printed(date)}`,
  "last-month": ({ text }) => `${quoted(text)} sagt niemand in diesem Monat selbst`,
  "last-month-after": ({ text, iso }) => `${quoted(text)} war nach ${day(iso)}`,
  "near-day": ({ text, isPast }) => `von ${quoted(text)} ist ${tense(isPast)} die Rede, ohne ein Jahr`,
  "weekday-agrees": ({ text }) => `${quoted(text)}: Wochentag und Tag passen nur in manchen Jahren zusammen`,
  "past-year": ({ text }) => `von ${quoted(text)} ist als vergangen die Rede`,
  "not-running": ({ text }) =>
    `von ${quoted(text)} ist als vergangen die Rede, und das laufende Jahr nennen Nachrichten selten`,
  "relative-year": ({ text, year }) =>
    `${quoted(text)} war ${quoted(year)}, wie der Text an anderer Stelle sagt`,
  "years-ago": ({ text, year }) => `${quoted(text)} war ${quoted(year)}, wie der Text an anderer Stelle sagt`,
  changed: ({ date, isOnly }) =>
    `die Seite wurde am ${printed(date)} geändert${isOnly ? ", und kein anderer Tag steht darauf" : ""}`,
  "says-changed": ({ date }) => `die Seite nennt den Tag der Änderung: ${printed(date)}`,
  reposted: ({ date }) => `die Seite sagt, wann die Kopie erschien: ${printed(date)}`,
  "data-published": ({ name, line }) =>
    `die Daten der Seite nennen den Tag der Veröffentlichung: ${name}, Zeile ${line} der Datei`,
  "data-changed": ({ name, line }) =>
    `die Daten der Seite nennen den Tag der Änderung: ${name}, Zeile ${line} der Datei`,
  "weekday-style": ({ text, named, out }) =>
    `er sagt ${quoted(text)} und nennt andere Tage beim Namen (${dates.weekdays(named)}): nicht an einem ${out.map(dates.weekday).join(" oder ")} geschrieben`,
  "owner-date": ({ signed, ...owner }) => `das Datum steht ${ownerIn(owner)}${signature(signed)}`,
  "owner-changed": (owner) => `der Tag der Änderung steht ${ownerIn(owner)}`,
  "owner-accessed": (owner) => `der Tag, an dem er gesehen wurde, steht ${ownerIn(owner)}`,
  "owner-gives-changed": (owner) => `der Tag der Änderung steht ${ownerIn(owner)}`,
  "owner-overruled": (owner) => `ein anderes Datum steht ${ownerIn(owner)}`,
  "fact-first": ({ start, source, ...fact }) =>
    `${quoted(labelIn(fact))}: nicht vor dem ${day(start)}${by([source])}`,
  "fact-past": ({ start, source, ...fact }) =>
    `${quoted(labelIn(fact))}: das war am ${day(start)}, und davon ist als vergangen die Rede${by([source])}`,
  "fact-held": ({ facts, source }) =>
    `${facts.map(({ start, end, ...fact }) => `${quoted(labelIn(fact))}: ${stretch(start, end)}`).join("; ")}${by([source])}`,
  "fact-ago": ({ start, text, source, ...fact }) =>
    `${quoted(labelIn(fact))}: das war am ${day(start)}, und der Text sagt ${quoted(text)}${by([source])}`,
  "fact-counted": ({ start, source, ...fact }) =>
    `${quoted(labelIn(fact))}: das war am ${day(start)}, und der Text zählt die Tage${by([source])}`,
  "fact-years": ({ start, years, source, ...fact }) =>
    `${quoted(labelIn(fact))}: das war am ${day(start)}, ${years} Jahre zuvor${by([source])}`,
  "fact-absent": ({ start, source, ...fact }) =>
    `${quoted(labelIn(fact))}, ${day(start)}: der Text erzählt, was davor lag, und weiß davon nichts${by([source])}`,
  "office-began": ({ terms: all, sources }) => `${all.map(began).join("; ")}${by(sources)}`,
  "office-held": ({ terms: all, sources }) => `${held(all)}${by(sources)}`,
  "office-new": ({ terms: all, sources }) =>
    `${all.map(began).join("; ")}; länger als zwei Jahre heißt niemand neu${by(sources)}`,
  "office-outgoing": ({ terms: all, sources }) =>
    `${all.map(ended).join("; ")}; und sollte binnen eines Jahres ausscheiden${by(sources)}`,
  "office-left": ({ terms: all, sources }) => `${all.map(ended).join("; ")}${by(sources)}`,
  "usual-day": ({ text, isVeryDay }) =>
    `was ${quoted(text)} geschah, steht meist ${isVeryDay ? "noch am selben Tag" : "am selben Tag oder am nächsten"} in den Nachrichten`,
  affair: ({ accounts, ranges }) =>
    `${grammar.number(accounts)} datierte Berichte über dieselbe Angelegenheit entstanden ${dates.placed({ edtf: null, ranges })}`,
  "copy-of": ({ written, ...other }) =>
    `er ist eine Kopie von ${titled(other)}, verfasst ${dates.placed(written)}: keine Kopie ist älter als ihr Original`,
  "original-of": ({ written, ...other }) =>
    `${titled(other)} ist eine Kopie davon, verfasst ${dates.placed(written)}: kein Original ist jünger als seine Kopie`,
  "copied-in-week": () => "Kopien erscheinen binnen einer Woche",
  "copied-soon": () => "die meisten Kopien erscheinen binnen drei Tagen",
  "same-event": ({ text, written, ...other }) =>
    `${titled(other)} berichtet von demselben Ereignis und nennt seinen Tag ${quoted(text)}${known(written)}`,
  "same-weekday": ({ text, written, ...other }) =>
    `${titled(other)} berichtet von demselben Ereignis und nennt ebenfalls ${quoted(text)}${known(written)}`,
  "same-week": ({ written, ...other }) =>
    `${titled(other)} berichtet von demselben Ereignis, verfasst ${dates.placed(written)}: Berichte über ein Ereignis entstehen binnen einer Woche`,
};

const { quoted } = terms;
const PLACES = { above: "über", amid: "mitten in", below: "unter" } as const;
const tense = (isPast: boolean): string => (isPast ? "als vergangen" : "als künftig");

/** `12. Januar 2022`, oder der Wortlaut, wo er sich auf zwei Weisen lesen lässt. */
const printed = ({ iso, text }: PrintedDate): string => (iso === null ? quoted(text) : day(iso));

/** `am 3. Mai 2025`, `im Mai 2025`, `2025`. */
function coarse(iso: string): string {
  if (/^-?\d{4}$/.test(iso)) return day(iso);
  return /^-?\d{4}-\d\d$/.test(iso) ? `im ${day(iso)}` : `am ${day(iso)}`;
}

const stretch = (start: string, end: string | null): string =>
  end === null ? `seit dem ${day(start)}` : `vom ${day(start)} bis zum ${day(end)}`;

const titled = ({ title, supplied }: { readonly title: string; readonly supplied: boolean }): string =>
  quoted(supplied ? `[${title}]` : title);

const known = (written: DatedInWords | null): string =>
  written === null ? "" : `; verfasst wurde er ${dates.placed(written)}`;

function ownerIn({ path, isCorrection }: { readonly path: string | null; readonly isCorrection: boolean }) {
  if (path === null) return "in den Kopfdaten";
  return isCorrection ? `in der Berichtigung ${path}` : `in ${path}`;
}

/** ` (von Ada Brook am 3. Mai 2024: der Tag der nächsten Ausgabe)`. */
function signature(signed: Parameters<SaidInWords["owner-date"]>[0]["signed"]): string {
  if (signed === null) return "";
  const when = signed.on && (/^\d{4}-\d\d-\d\d$/.test(signed.on) ? `am ${day(signed.on)}` : signed.on);
  const who = [signed.by && `von ${signed.by}`, when].filter(Boolean).join(" ");
  const said = [who, signed.note?.replace(/\.$/, "")].filter(Boolean).join(": ");
  return said === "" ? "" : ` (${said})`;
}

const by = (sources: readonly string[]): string => {
  const all = sources.filter((source) => source !== "").map(sourceNamed);
  return all.length === 0 ? "" : ` (Quelle: ${all.join(", ")})`;
};

/** Wer ein Amt hatte, Mann oder Frau, sagt die Tabelle nicht: Deshalb steht das Amt wie eine Rubrik in Klammern. */
const titleOf = (held: HeldOffice): string => `(${officeNamed(held.office)}, ${bodyNamed(held)})`;

const began = (term: HeldOffice): string =>
  `${term.person} hatte das Amt ${titleOf(term)} seit dem ${day(term.start)}`;

const ended = (term: HeldOffice): string =>
  `${term.person} hatte das Amt ${titleOf(term)} bis zum ${day(term.end!)}`;

function held(all: readonly HeldOffice[]): string {
  const byOffice = new Map<string, HeldOffice[]>();
  for (const term of all) {
    const holder = `${term.person} hatte das Amt ${titleOf(term)}`;
    byOffice.set(holder, [...(byOffice.get(holder) ?? []), term]);
  }
  return [...byOffice].map(([holder, terms]) => `${holder} ${terms.map(inOffice).join(" und ")}`).join("; ");
}

function inOffice({ start, end, asOf }: HeldOffice): string {
  if (end !== null || asOf === null) return stretch(start, end);
  return `${stretch(start, end)} (ein Ende war ${coarse(asOf)} nicht bekannt)`;
}
