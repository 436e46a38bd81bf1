import { isSituated } from "./claim-place.ts";
import { isTitleOfWork } from "./person-signs.ts";
import type { Piece } from "./piece.ts";
import { inCapitals, phraseOf, type Sight, withoutGaps, wordAt } from "./sight.ts";
import type { Entity } from "./who.ts";

/** Organisations and places, spellings of one name together; then unknown names that stand for one of them. */
export function gatherThings(sights: readonly Sight[], pieces: readonly Piece[]): readonly Entity[] {
  const byKey = new Map<string, Entity>();
  const entities: Entity[] = [];
  const add = (piece: Piece, kind: "organisation" | "place") => {
    const sight = sights[piece.unit]!;
    const key = keyOfThing(sight, piece);
    const name = printedName(sight, piece);
    let entity = byKey.get(key);
    if (!entity) {
      entity = { kind, keys: key.split(" "), name, gender: null, pieces: [] };
      entities.push(entity);
      byKey.set(key, entity);
    }
    entity.pieces.push(piece);
    const letters = kind === "organisation" ? lettersBehind(sight, piece) : null;
    if (letters && !byKey.has(letters)) byKey.set(letters, entity);
  };
  for (const piece of pieces) {
    if (isTitleOfWork(sights[piece.unit]!, piece.from, piece.to)) continue;
    if (piece.kind === "organisation" || piece.kind === "place") add(piece, piece.kind);
  }
  for (const piece of pieces) {
    if (piece.kind !== "unknown") continue;
    const sight = sights[piece.unit]!;
    const known = byKey.get(keyOfThing(sight, piece));
    if (known) known.pieces.push(piece);
    else if (speaksAsOne(sight, piece)) add(piece, "organisation");
  }
  const shown = entities.filter((entity) => isShown(sights, entity));
  for (const entity of shown) entity.name = commonest(sights, entity);
  return shown;
}

/** Mere letters (`TRF`) are one where they stand twice, behind an article, or speak. */
function isShown(sights: readonly Sight[], entity: Entity): boolean {
  const { pieces } = entity;
  if (entity.kind === "place") return isOftenPlace(sights, pieces);
  if (pieces[0]!.sure) return true;
  if (pieces.some((piece) => isKindOfThing(sights[piece.unit]!, piece))) return false;
  if (pieces.length > 1) return true;
  const [{ unit, from, to }] = [pieces[0]!];
  const { tokens, lexicon } = sights[unit]!;
  const [before, behind] = [wordAt(tokens, from - 1), tokens[to]];
  return lexicon.articles.has(before?.key ?? "") || lexicon.saying.has(behind?.key ?? "");
}

/** `a CAGR of 9 percent`, `hit by an IED.`: one of many, and no more said of it. */
function isKindOfThing({ tokens, lexicon }: Sight, { from, to }: Piece): boolean {
  const [before, last, behind] = [wordAt(tokens, from - 1), tokens[to - 1]!, tokens[to]];
  if (before?.glue !== " " || !lexicon.indefinite.has(before.key) || !lexicon.articles.has(before.key))
    return false;
  return last.glue !== " " ? !/^[-/'\u2019]/.test(last.glue) : lexicon.functionWords.has(behind?.key ?? "");
}

/** Of a name that nobody knows as a place, one mention in so many stands like one. */
const OFTEN = 4;

/** `keep Social Security … added to Social Security`: a place stands where places do, and not only once in many times. */
function isOftenPlace(sights: readonly Sight[], pieces: readonly Piece[]): boolean {
  const situated = pieces.filter(({ kind }) => kind === "place").length;
  const [{ unit, from, to }] = [pieces[0]!];
  if (
    situated * OFTEN >= pieces.length ||
    sights[unit]!.tables.places.has(phraseOf(sights[unit]!.tokens, from, to))
  )
    return true;
  return pieces.some((piece) => piece.kind === "place" && !isSituated(sights[piece.unit]!, piece.from));
}

/** Its commonest spelling; of several the first, but not one in capitals like a dateline's. */
function commonest(sights: readonly Sight[], { pieces }: Entity): string {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const name = printedName(sights[piece.unit]!, piece);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isShouted = (name: string) => name.length > 5 && name === name.toUpperCase();
  const names = [...counts].sort(([a, m], [b, n]) => Number(isShouted(a)) - Number(isShouted(b)) || n - m);
  return names[0]![0];
}

/** All names of one thing have one key: `us`, `united states`. */
function keyOfThing({ tokens, tables }: Sight, { from, to }: Piece): string {
  const phrase = phraseOf(tokens, from, to);
  return tables.same.get(phrase) ?? phrase;
}

function printedName({ text, tokens }: Sight, { from, to }: Piece): string {
  return withoutGaps(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

/** `Tarn Rescue Force (TRF)`: the letters in brackets, where they are its initials. */
function lettersBehind({ tokens }: Sight, { from, to }: Piece): string | null {
  const next = tokens[to];
  if (!next || !/^ \($/.test(tokens[to - 1]!.glue) || !inCapitals(next)) return null;
  const initials = tokens
    .slice(from, to)
    .filter(({ upper }) => upper)
    .map(({ key }) => key[0])
    .join("");
  return initials === next.key ? next.key : null;
}

/** `the Mirror reported`: a paper, or whatever else speaks under such a name. */
function speaksAsOne({ tokens, lexicon }: Sight, { from, to }: Piece): boolean {
  const [before, behind] = [wordAt(tokens, from - 1), tokens[to]];
  if (before?.glue !== " " || !lexicon.determiners.has(before.key) || !lexicon.functionWords.has(before.key))
    return false;
  return tokens[to - 1]!.glue === " " && !tokens[to - 1]!.possessive && lexicon.saying.has(behind?.key ?? "");
}
