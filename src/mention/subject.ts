import type { Mention, Speaker } from "../records/mentions.ts";
import { byRole, type InMind, lastSpokenOf, type Scene } from "./scene.ts";
import { type Sight, wordAt } from "./sight.ts";
import type { Entity, Who } from "./who.ts";

/** Tokens `from` to `to` (not included). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words between a word of saying and the one who says it: `said the agency's new head, Ada Brook`. */
const REACH = 10;

/**
 * Who does it, in the words before the verb. `near`: whoever stands right before it, else the first named; `last`: the
 * last named.
 */
export function subjectIn(
  scene: Scene,
  stretch: Stretch,
  who: Who,
  inMind: readonly InMind[],
  which: "near" | "last",
): Speaker | null {
  const { sight, named } = scene;
  const there = named.filter(
    ({ piece, entity }) => piece.from >= stretch.from && piece.to <= stretch.to && entity.kind !== "place",
  );
  const people = there.filter(({ entity }) => entity.kind === "person");
  const near = nearest(scene, stretch, who, inMind);
  if (near) return near;
  const person = which === "last" ? people.at(-1) : people[0];
  if (person) return stated(scene, person.entity, person.piece.titled, person.piece.to);
  for (let at = stretch.to - 1; at >= stretch.from; at--) {
    const pronoun = pronounAt(scene, at, inMind);
    if (pronoun) return pronoun;
    const holder = byRole(sight, at, who);
    if (holder) return inferred(scene, holder, at - 1, at + 1);
  }
  const organisation = there[0];
  return organisation
    ? stated(scene, organisation.entity, organisation.piece.from, organisation.piece.to)
    : null;
}

/** The name, pronoun or description that ends right before the verb, auxiliaries and adverbs left out. */
function nearest(scene: Scene, { from, to }: Stretch, who: Who, inMind: readonly InMind[]): Speaker | null {
  const { sight, named } = scene;
  const { tokens } = sight;
  let end = to;
  while (end > from && isBesideVerb(sight, end - 1) && to - end < 4) end--;
  // `…, saying`, `Ada Brook, the envoy to Tarn, said`: the subject stands further before.
  if (end <= from || tokens[to - 1]!.glue.includes(",")) return null;
  const name = named.find(({ piece }) => piece.to === end && piece.from >= from);
  if (name && !tokens[end - 1]!.possessive)
    return stated(scene, name.entity, name.piece.titled, name.piece.to);
  const pronoun = pronounAt(scene, end - 1, inMind);
  if (pronoun) return pronoun;
  return surnameEnding(scene, from, end) ?? descriptionEnding(scene, from, end, who, inMind);
}

/** `had`, `also`, `who`: between the subject and its verb. */
const isBesideVerb = ({ tokens, lexicon }: Sight, at: number): boolean =>
  !tokens[at]!.upper && (lexicon.besideVerbs.has(tokens[at]!.key) || lexicon.relatives.has(tokens[at]!.key));

function pronounAt(scene: Scene, at: number, inMind: readonly InMind[]): Speaker | null {
  const { tokens, lexicon, unit } = scene.sight;
  const token = tokens[at]!;
  const gender = lexicon.she.has(token.key) ? "f" : lexicon.he.has(token.key) ? "m" : null;
  if (!gender) return null;
  const fits = ({ entity }: InMind) => entity.gender === null || entity.gender === gender;
  const meant = lastSpokenOf(inMind, unit, token.start, fits) ?? lastSpokenOf(inMind, unit, token.start);
  if (!meant) return describedAs(wordsOf(scene, at, at + 1));
  return inferred(scene, meant.entity, at, at + 1);
}

/** `Brook said`, of somebody whom the text never names in full: as the words say. */
function surnameEnding({ sight }: Scene, from: number, end: number): Speaker | null {
  const { tokens } = sight;
  let start = end;
  while (
    start > from &&
    end - start < 3 &&
    isPartOfName(sight, start - 1) &&
    (start === end || tokens[start - 1]!.glue === " ")
  )
    start--;
  return start < end && !tokens[end - 1]!.possessive ? describedAs(wordsOf({ sight }, start, end)) : null;
}

const isPartOfName = ({ tokens, lexicon }: Sight, at: number): boolean => {
  const { key, upper } = tokens[at]!;
  const isWord = lexicon.noNames.has(key) || lexicon.functionWords.has(key) || lexicon.nationalities.has(key);
  return upper && !isWord && !lexicon.titles.has(key) && !lexicon.roles.has(key);
};

/** `the agency's new head`, `a neighbour`, `the company`: from its determiner to `end`. */
function descriptionEnding(
  scene: Scene,
  from: number,
  end: number,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  let start = end - 1;
  const isOffice = lexicon.titles.has(tokens[start]!.key) && end - start === 1;
  if ((tokens[start]!.upper && !isOffice) || lexicon.functionWords.has(tokens[start]!.key)) return null;
  while (
    start > from &&
    end - start < 8 &&
    !lexicon.determiners.has(tokens[start]!.key) &&
    /^ $/.test(tokens[start - 1]!.glue)
  )
    start--;
  if (!lexicon.determiners.has(tokens[start]!.key) && !tokens[start]!.opens) return null;
  const person = named.findLast(
    ({ piece, entity }) => entity.kind === "person" && piece.titled >= start && piece.to <= end,
  );
  if (person) return stated(scene, person.entity, person.piece.titled, person.piece.to);
  return describe(scene, start, end, who, inMind);
}

function describe(
  scene: Scene,
  start: number,
  end: number,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  const noun = headOf(sight, start, end);
  if (noun < 0) return null;
  const holder = byRole(sight, noun, who) ?? holderOf(sight, noun, start, who);
  if (holder) return inferred(scene, holder, start, end);
  const meant = meantBy(scene, noun, start, inMind);
  if (meant) return inferred(scene, meant, start, end);
  const owner = named.findLast(
    ({ piece, entity }) => entity.kind === "organisation" && piece.from >= start && piece.to <= end,
  );
  if (
    lexicon.organisationNouns.has(tokens[noun]!.key) &&
    !owner &&
    !lexicon.indefinite.has(tokens[start]!.key)
  ) {
    const organisation = lastOrganisation(who, sight.unit, tokens[start]!.start, sight);
    if (organisation) return inferred(scene, organisation, start, end);
  }
  return describedAs(wordsOf(scene, start, end));
}

/** `the official`, with nobody of that role: whoever the text spoke of just before, in this paragraph or the last. */
function meantBy({ sight }: Scene, noun: number, start: number, inMind: readonly InMind[]): Entity | null {
  const { tokens, lexicon, unit } = sight;
  const isDefinite = lexicon.articles.has(tokens[start]!.key) && !lexicon.indefinite.has(tokens[start]!.key);
  if (!isDefinite || !lexicon.genericRoles.has(tokens[noun]!.key)) return null;
  const last = lastSpokenOf(inMind, unit, tokens[start]!.start);
  return last && last.unit >= unit - 1 ? last.entity : null;
}

/** The noun of the description: its last role or word for an organisation, else its last word. */
function headOf({ tokens, lexicon }: Sight, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (lexicon.links.has(tokens[at]!.key)) return at - 1;
  return end - 1 > start || lexicon.roles.has(tokens[start]!.key) ? end - 1 : -1;
}

function holderOf({ tokens, lexicon }: Sight, noun: number, start: number, who: Who): Entity | null {
  if (!lexicon.determiners.has(tokens[start]!.key) || lexicon.indefinite.has(tokens[start]!.key)) return null;
  const holders = who.roles.get(tokens[noun]!.key) ?? [];
  return holders.length === 1 ? holders[0]! : null;
}

/** `the company`: the organisation named most before it; a tie goes to the first. */
function lastOrganisation(who: Who, unit: number, at: number, { tokens }: Sight): Entity | null {
  let best: { entity: Entity; count: number } | null = null;
  for (const entity of who.entities) {
    if (entity.kind !== "organisation") continue;
    const count = entity.pieces.filter(
      (piece) => piece.unit < unit || (piece.unit === unit && tokens[piece.from]!.start < at),
    ).length;
    if (count > (best?.count ?? 0)) best = { entity, count };
  }
  return best?.entity ?? null;
}

/** `said the agency's new head, Ada Brook`: who stands behind the verb, before any word that opens something else. */
export function subjectBehind(
  scene: Scene,
  { from, to }: Stretch,
  who: Who,
  inMind: readonly InMind[],
): Speaker | null {
  const { sight, named } = scene;
  const { tokens, lexicon } = sight;
  if (from >= to) return null;
  const pronoun = pronounAt(scene, from, inMind);
  if (pronoun) return pronoun;
  let end = from;
  while (end < Math.min(to, from + REACH)) {
    const name = named.find(
      ({ piece, entity }) => (piece.from === end || piece.titled === end) && entity.kind !== "place",
    );
    if (name && (name.entity.kind === "person" || (!tokens[name.piece.to - 1]!.possessive && end === from)))
      return stated(scene, name.entity, name.piece.titled, name.piece.to);
    const { key, glue, upper } = tokens[end]!;
    const isInside =
      lexicon.determiners.has(key) ||
      (lexicon.links.has(key) && end > from) ||
      !lexicon.functionWords.has(key) ||
      upper;
    if (!isInside || lexicon.saying.has(key)) break;
    end++;
    if (!/^['\u2019]?s? $|^, $|^ & $/.test(glue)) break;
    if (glue.startsWith(",") && !named.some(({ piece }) => piece.titled === end || piece.from === end)) break;
  }
  if (isPartOfName(sight, from)) {
    const to =
      from + 1 < end && isPartOfName(sight, from + 1) && tokens[from]!.glue === " " ? from + 2 : from + 1;
    return describedAs(wordsOf(scene, from, to));
  }
  if (!lexicon.determiners.has(tokens[from]!.key) && !lexicon.roles.has(tokens[from]!.key)) return null;
  return end > from + 1 || lexicon.roles.has(tokens[from]!.key)
    ? describe(scene, from, end, who, inMind)
    : null;
}

export function stated(scene: Scene, entity: Entity, from: number, to: number): Speaker {
  if (entity.kind === "place") return describedAs(wordsOf(scene, withArticle(scene.sight, from), to));
  return { name: entity.name, kind: entity.kind, basis: "stated", named: wordsOf(scene, from, to) };
}

const describedAs = (named: Mention): Speaker => ({
  name: named.text,
  kind: "described",
  basis: "stated",
  named,
});

/** `the U.S.` said it. */
const withArticle = ({ tokens, lexicon }: Sight, from: number): number =>
  wordAt(tokens, from - 1)?.glue === " " && lexicon.articles.has(tokens[from - 1]!.key) ? from - 1 : from;

function inferred(scene: Scene, entity: Entity, from: number, to: number): Speaker {
  return { name: entity.name, kind: kindOf(entity), basis: "inferred", named: wordsOf(scene, from, to) };
}

const kindOf = ({ kind }: Entity): Speaker["kind"] => (kind === "person" ? "person" : "organisation");

/** As places of the unit; whoever makes the quote brings them into the file. */
function wordsOf({ sight }: Pick<Scene, "sight">, from: number, to: number): Mention {
  const span = { start: sight.tokens[from]!.start, end: sight.tokens[to - 1]!.end };
  return { text: sight.text.slice(span.start, span.end), span };
}
