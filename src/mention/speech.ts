import { WordIs } from "../knowledge/names-known.ts";
import type { Quote, Speaker } from "../records/mentions.ts";
import { CAPITAL, signAt } from "../text/characters.ts";
import { firstFrom } from "../text/first-from.ts";
import { type Attribution, attribute } from "./attribute.ts";
import { findQuotations, type Quotation } from "./marks.ts";
import { type InMind, lastSpokenOf, peopleInMind, type Scene } from "./scene.ts";
import { type Sight, withoutGaps } from "./sight.ts";
import type { Unit } from "./units.ts";
import type { NamedThere, Who } from "./who.ts";

/** Fewer words without a word of saying beside them are a name or a turn of phrase. */
const FEWEST_ALONE = 4;
const FEWEST = 2;
/** So many are hardly a title or a turn of phrase. */
const LONG = 6;

interface Heard {
  readonly quote: Quote;
  readonly unit: number;
  /** Nothing in its own paragraph tells who speaks. */
  readonly isAlone: boolean;
  readonly open: boolean;
}

/** Direct speech in the units, in order, and who speaks. */
export function findSpeech(units: readonly Unit[], sights: readonly Sight[], who: Who): readonly Quote[] {
  const scenes = sights.map((sight): Scene => {
    const quotations = findQuotations(sight.text);
    const named = outside(who.named[sight.unit]!, quotations, sight);
    return { sight, quotations, named };
  });
  const inMind: InMind[] = [...peopleInMind(scenes, who)];
  const heard: Heard[] = [];
  let interviewee: Speaker | null = null;
  for (const scene of scenes) {
    const unit = units[scene.sight.unit]!;
    if (unit.kind === "subheading" || unit.kind === "table") continue;
    if (interviewee === null && isLabelled(scene.sight))
      interviewee = lastInMind(inMind, scene.sight.unit, 0);
    let here: Speaker | null = null;
    for (const [i, quotation] of scene.quotations.entries()) {
      const found: Attribution | null = attribute(scene, i, who, inMind);
      const speaker: Speaker | null =
        found?.speaker ?? carried(scene, quotation, here, heard, inMind, interviewee);
      const isNear = nearestMind(inMind, heard, scene.sight.unit);
      if (!isSpeech(scene, quotation, found, speaker, here !== null, isNear)) continue;
      const isAlone = found === null && here === null;
      heard.push({
        quote: toQuote(unit, scene.sight, quotation, speaker),
        unit: scene.sight.unit,
        isAlone,
        open: quotation.open,
      });
      if (speaker) here = onceMore(speaker);
    }
  }
  return withoutPullQuotes(withNextSpeakers(heard)).map(({ quote }) => quote);
}

/** What is named between the quotations; both are in order of place. */
function outside(named: readonly NamedThere[], quotations: readonly Quotation[], { tokens }: Sight) {
  let next = 0;
  return named.filter(({ piece }) => {
    const at = tokens[piece.from]!.start;
    while (next < quotations.length && quotations[next]!.to <= at) next++;
    return !(next < quotations.length && quotations[next]!.from <= at);
  });
}

/** `A: “…”`. */
const isLabelled = ({ tokens, lexicon, text }: Sight): boolean =>
  tokens.length > 1 && lexicon.interview.has(tokens[0]!.key) && /^[:.]/.test(text.slice(tokens[0]!.end));

/** Who goes on speaking where nobody is named: in this paragraph, in the interview, or in the paragraph before. */
function carried(
  { sight }: Scene,
  quotation: Quotation,
  here: Speaker | null,
  heard: readonly Heard[],
  inMind: readonly InMind[],
  interviewee: Speaker | null,
): Speaker | null {
  if (here) return here;
  if (isLabelled(sight)) return interviewee;
  const before = heard.at(-1);
  const mind = lastInMind(inMind, sight.unit, quotation.from);
  if (before && sight.unit - before.unit <= 1 && before.quote.speaker) return onceMore(before.quote.speaker);
  return mind;
}

/** Who spoke before, and is not named again. */
const onceMore = ({ name, kind }: Speaker): Speaker => ({ name, kind, basis: "inferred", named: null });

/** Somebody is spoken of in this paragraph or the one before. */
const nearestMind = (inMind: readonly InMind[], heard: readonly Heard[], unit: number): boolean => {
  const last = lastSpokenOf(inMind, unit + 1, 0);
  return (last?.unit ?? -2) >= unit - 1 || (heard.at(-1)?.unit ?? -2) >= unit - 1;
};

function lastInMind(inMind: readonly InMind[], unit: number, at: number): Speaker | null {
  const last = lastSpokenOf(inMind, unit, at);
  return last ? { name: last.entity.name, kind: "person", basis: "inferred", named: null } : null;
}

/** Is it said by somebody, or the title of a work, a turn of phrase, a word held at arm's length? */
function isSpeech(
  { sight }: Scene,
  quotation: Quotation,
  found: Attribution | null,
  speaker: Speaker | null,
  goesOn: boolean,
  isNear: boolean,
): boolean {
  const words = firstFrom(sight.tokens, quotation.end) - firstFrom(sight.tokens, quotation.start);
  if (words < FEWEST) return false;
  const last = sight.text[quotation.end - 1] ?? "";
  const inner = sight.text.slice(quotation.start, quotation.end);
  if (
    isTitleCase(inner, sight) &&
    !(found?.isBeside && /[!?.]$/.test(inner) && /: *$/.test(sight.text.slice(0, quotation.from)))
  )
    return false;
  if (found) return !quotation.open || words >= FEWEST_ALONE;
  if (!speaker) return false;
  if (goesOn && words > FEWEST) return true;
  if (words < (goesOn ? FEWEST : FEWEST_ALONE)) return false;
  const before = sight.text.slice(Math.max(0, quotation.from - 4), quotation.from);
  const isWhole = /^[\p{Lu}\u2026\d]/u.test(inner) && (/[.!?\u2026,]/.test(last) || quotation.open);
  const opens = quotation.from === 0 || /[.!?:\u201d"] *$/.test(before);
  return (isWhole && opens) || (words >= LONG && isNear);
}

/** `The Long Way Home`: every longer word with a capital. */
function isTitleCase(inner: string, { lexicon }: Sight): boolean {
  if (lexicon.nounsInCapitals) return false;
  let words = 0;
  let last = "";
  let hasLong = false;
  for (const [word] of inner.matchAll(WORD)) {
    words += 1;
    last = word;
    const isLong = word.length > 4 || !lexicon.functionWords.has(word.toLowerCase());
    if (isLong && signAt(word, 0) !== CAPITAL) return false;
    hasLong ||= isLong;
  }
  return words > 1 && hasLong && signAt(last, 0) === CAPITAL;
}

const WORD = /[\p{L}\p{M}'\u2019-]+/gu;

function toQuote(unit: Unit, sight: Sight, { start, end }: Quotation, speaker: Speaker | null): Quote {
  const words = withoutGaps(unit.text.slice(start, end));
  const text = words.endsWith(",") ? words.slice(0, -1) : words;
  const named = speaker?.named && { text: speaker.named.text, span: unit.inFile(speaker.named.span) };
  return {
    text,
    span: unit.inFile({ start, end }),
    speaker: speaker && {
      name: speaker.name,
      kind: speaker.kind,
      basis: speaker.basis,
      named: named ?? null,
    },
    hasRareWord: hasRareWord(sight, firstFrom(sight.tokens, start), firstFrom(sight.tokens, end)),
  };
}

function hasRareWord({ tokens, tables }: Sight, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { spelling, key } = tokens[at]!;
    if ((tables.wordIs(spelling, key) & WordIs.COMMON) === 0) return true;
  }
  return false;
}

/** A paragraph left open is of whoever the next one names. */
function withNextSpeakers(heard: readonly Heard[]): readonly Heard[] {
  const out = [...heard];
  for (let i = out.length - 2; i >= 0; i--) {
    const [one, next] = [out[i]!, out[i + 1]!];
    const goesOn =
      one.open && one.isAlone && next.unit === one.unit + 1 && !next.isAlone && next.quote.speaker;
    if (goesOn)
      out[i] = {
        ...one,
        isAlone: false,
        quote: { ...one.quote, speaker: onceMore(goesOn) },
      };
  }
  return out;
}

/** A quotation set apart whose words stand in the running text, too, is shown once. */
function withoutPullQuotes(heard: readonly Heard[]): readonly Heard[] {
  if (!heard.some(({ isAlone }) => isAlone)) return heard;
  const bare = ({ quote }: Heard) =>
    quote.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const texts = heard.map(bare);
  return heard.filter(
    (one, i) =>
      !one.isAlone ||
      !texts.some((text, j) => j !== i && (!heard[j]!.isAlone || j < i) && text.includes(texts[i]!)),
  );
}
