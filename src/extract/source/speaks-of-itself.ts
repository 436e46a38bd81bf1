import type { KnownSource } from "../../records/knowledge.ts";
import type { Span } from "../../records/span.ts";
import { foldToWords } from "../../text/fold.ts";
import { findOutlet, outletCalled } from "../names/find-agency.ts";
import { isTold } from "../page/citing.ts";
import { Has } from "../page/has.ts";
import { keyOf } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { knownNamesIn } from "./known-names.ts";
import { isNamedAgain } from "./named-again.ts";
import { isOffer, LABEL_WORDS } from "./offers.ts";

/** What one trace of each kind says of whose page it is. */
const SAYS = { offer: 1, people: 1, reader: 1, told: 0.6, label: 0.5 } as const;
type Kind = keyof typeof SAYS;
/** So many of one kind count in full, as many again half; more say nothing new. */
const FULL = 2;
const MOST = 4;

/** So much is worth saying; one offer alone may be another's, where the page has traces of others. */
const LEAST = 1;
const SURE = 1.15;
const ALONE = 0.85;
const ONCE = 0.6;
/** One interview: with another trace it is enough, or where the text comes back to the house. */
const HINT = 0.45;
const RETOLD = 0.25;
/** One or two interviews with another. */
const HARDLY = 0.3;
/** All others together must say less than this part of it. */
const RIVALS = 0.5;

/** `Sign up to Clarion emails`, `a Clarion reporter`, `told the Clarion`: one paper that is known is spoken of so, and no other. */
export const speaksOfItself: Rule = {
  name: "source/speaks-of-itself",
  says: "The page has offers, people or interviews of one paper that Clipfile or its owner knows, and of no other.",
  example: [
    "Mill owners meet for the fourth time",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Sign up here for daily emails and the newsletter of the Harbour Clarion.",
    "Jo March is a Harbour Clarion reporter.",
  ].join("\n"),
  find: (page) => {
    const houses = housesOn(page);
    if (houses.size === 0) return [];
    const scores: readonly Scored[] = [...houses.values()].map((house) => ({
      ...house,
      score: scoreOf(house),
    }));
    const best = scores.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (!best || (best.score < LEAST && !onlyTold(best))) return [];
    const others = scores.reduce((sum, house) => sum + asRival(house), 0) - asRival(best);
    if (others > RIVALS * best.score) return [];
    const { value, span } = best;
    return [
      {
        span,
        role: null,
        share: shareOf(page, best, others),
        names: [{ field: "outlet", value, span, basis: "inferred" }],
      },
    ];
  },
};

/** A house with the lines that speak of it, by kind, and where it is named first. */
interface House {
  readonly value: string;
  readonly span: Span;
  readonly times: Map<Kind, Set<string>>;
}

interface Scored extends House {
  readonly score: number;
}

function scoreOf({ times }: House): number {
  let score = 0;
  for (const [kind, lines] of times) {
    const counted = Math.min(MOST, lines.size);
    score += (SAYS[kind] * (counted + Math.min(FULL, counted))) / 2;
  }
  return score;
}

/** How fully it counts, where rivals have so much. */
function shareOf(page: Page, best: Scored, others: number): number {
  if (onlyTold(best)) return isNamedAgain(page, best.value, best.span) ? ALONE : HINT;
  if ((best.times.has("people") && others === 0) || best.score >= SURE) return 1;
  return others <= HARDLY ? ALONE : ONCE;
}

/** Who is told things may be another whose interview is retold: of several another rule thinks, and one supports other traces. */
const onlyTold = ({ times }: House): boolean => times.size === 1 && times.has("told");

/** What speaks against the best: an interview with another is common. */
const asRival = (house: Scored): number => (onlyTold(house) ? house.score * RETOLD : house.score);

function housesOn(page: Page): ReadonlyMap<string, House> {
  const houses = new Map<string, House>();
  let title: string | null = null;
  for (const line of page.lines) {
    if (line.index === page.title || !mayTell(page, line)) continue;
    for (const { from, to } of knownNamesIn(page, line)) {
      const start = line.words[from]!.start;
      const last = line.words[to - 1]!;
      const value = line.text.slice(start, last.text.endsWith("'s") ? last.end - 2 : last.end);
      if (isVerb(page, line, from, to)) continue;
      const kind = kindOf(page, line, from, to);
      title ??= page.title === null ? "" : ` ${keyOf(page.lines[page.title]!)} `;
      if (kind === null || (kind !== "offer" && title.includes(` ${foldToWords(value)} `))) continue; // what it is about
      const known = findOutlet(value, page.lexicon.sources);
      const house = (known ?? houseCalled(page, value, kind))?.name;
      if (house === undefined) continue;
      const own = houses.get(house) ?? {
        value: known?.name === `The ${value}` ? known.name : value, // `Clarion readers`
        span: wordsAt(page, line, start, start + value.length),
        times: new Map<Kind, Set<string>>(),
      };
      houses.set(house, own);
      own.times.set(kind, (own.times.get(kind) ?? new Set()).add(keyOf(line)));
    }
  }
  return houses;
}

/** `Two Towns Mirror a Divide`: among words with capitals what names several papers is any word, without its article. */
function isVerb(
  { lexicon: { sources } }: Page,
  { words, lists, text }: PageLine,
  from: number,
  to: number,
): boolean {
  const [before, word] = [words[from - 1], words[from]!];
  if (to > from + 1 || !before?.capital || text.slice(before.end, word.start) !== " ") return false;
  if ((lists[from - 1]! & (List.SERVICE | List.CALL | List.SMALL | List.MENU)) !== 0) return false;
  return findOutlet(text.slice(word.start, word.end), sources) === null;
}

/** A name that others have, too, is a house's in offers, before its people and behind `told`; elsewhere it may be anything. */
const houseCalled = ({ lexicon: { sources } }: Page, name: string, kind: Kind): KnownSource | null =>
  kind === "label" || kind === "reader" ? null : outletCalled(name, sources);

/** What kind of trace a name is where it stands; null: none. */
function kindOf(page: Page, line: PageLine, from: number, to: number): Kind | null {
  if (isPeople(page, line, to)) return "people";
  if (
    (line.anyOf & List.CITED) !== 0 &&
    page
      .citingOf(line)
      .some((hit) => hit.tag === "toldTo" && (hit.to === from || isArticle(line, hit.to, from)))
  )
    return "told";
  if ((line.cues.comments ?? 0) >= CLEAR) return null; // `Join the conversation`
  if (page.lexicon.language.press.source.indefinite.includes(line.words[from - 1]?.text ?? "")) return null; // `join a Conversation`
  if (isOffer(page, line) && offersBeside(line, from, to)) return "offer";
  if (isWithin(page, line)) return isOurs(line, from) ? "reader" : null;
  if ((line.cues.share ?? 0) >= CLEAR || (to - from === 1 && line.words[from]!.text.length <= INITIALS))
    return null;
  if (speaksToReaders(line)) return "reader";
  const isAlone = line.index >= TOP && to - from === line.words.length; // in a menu; another rule thinks of it (`known-name`)
  return mayBeLabel(page, line) && !isAlone ? "label" : null;
}

/** May a name in the line be of any kind? Most lines are of the text, and have nothing that makes a trace of a name. */
function mayTell(page: Page, line: PageLine): boolean {
  const { has, anyOf } = line;
  if ((anyOf & (List.JOB | List.OWN_PEOPLE)) !== 0 || mayBeLabel(page, line)) return true;
  if ((anyOf & List.VOICE) !== 0 && (has & Has.QUOTE) === 0) return true;
  if ((anyOf & (List.SERVICE | List.CALL)) !== 0 && isOffer(page, line)) return true;
  return (anyOf & List.CITED) !== 0 && page.citingOf(line).some(isTold);
}

const NOTE_WORDS = 30;

/** The mark of the page stands among its first lines. */
const TOP = 4;

const mayBeLabel = (page: Page, line: PageLine): boolean =>
  line.count <= LABEL_WORDS && !isWithin(page, line);

const CLEAR = 0.5;

/** The words of offers are no part of the name. */
const offersBeside = ({ lists }: PageLine, from: number, to: number): boolean =>
  lists.some((list, i) => (i < from || i >= to) && (list & (List.SERVICE | List.CALL)) !== 0);

/** `Would you bring the Clarion to your town?`: a note to readers, and nobody's words. */
const speaksToReaders = ({ has, anyOf, count }: PageLine): boolean =>
  count <= NOTE_WORDS && (has & Has.QUOTE) === 0 && (anyOf & List.VOICE) !== 0;

/** `our ambitious Clarion fund`: so the text speaks of its own house, where it quotes nobody. */
const isOurs = ({ has, lists }: PageLine, from: number): boolean =>
  (has & Has.QUOTE) === 0 &&
  lists.slice(Math.max(0, from - OURS), from).some((list) => (list & List.VOICE) !== 0);

const OURS = 3;
/** `BT`: so many others are called so that a label says nothing. */
const INITIALS = 2;

const isArticle = ({ lists }: PageLine, at: number, from: number): boolean =>
  at === from - 1 && (lists[at]! & List.SMALL) !== 0;

/** `Clarion reporter`, `Clarion News reporter`. */
function isPeople(page: Page, line: PageLine, to: number): boolean {
  const { lists, words, text } = line;
  for (let at = to; at < Math.min(words.length, to + 2); at++) {
    if (!/^[ -]$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false;
    if ((lists[at]! & (List.JOB | List.OWN_PEOPLE)) !== 0)
      return !(isWithin(page, line) && isNamed(line, at));
    if ((lists[at]! & List.PAPER) === 0) return false;
  }
  return false;
}

/** `Clarion staff reporter Jo March asked`: the text names people of others; its own are asked things by nobody in particular. */
const isNamed = ({ words, lists, text }: PageLine, at: number): boolean => {
  let last = at;
  while (((lists[last + 1] ?? 0) & List.JOB) !== 0) last++;
  const next = words[last + 1];
  return next?.capital === true && text.slice(words[last]!.end, next.start) === " ";
};
