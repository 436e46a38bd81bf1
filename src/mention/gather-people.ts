import { callingEndings, nameSuffixes } from "../language/everywhere.ts";
import type { Gender } from "../records/mentions.ts";
import { isSituated } from "./claim-place.ts";
import { isTitleOfWork } from "./person-signs.ts";
import type { Piece } from "./piece.ts";
import type { Sight } from "./sight.ts";
import type { Entity } from "./who.ts";

export interface Gathered {
  readonly entities: readonly Entity[];
  /** What names none of them. */
  readonly left: readonly Piece[];
}

/** People by their full names, then every surname, given name and titled surname that is short for one of them. */
export function gatherPeople(sights: readonly Sight[], pieces: readonly Piece[]): Gathered {
  const entities: Entity[] = [];
  const byWord: ByWord = new Map();
  const short: Piece[] = [];
  for (const piece of pieces) {
    const sight = sights[piece.unit]!;
    const keys = nameKeys(sight, piece);
    if (
      opensWithCalling(sight, piece) &&
      byWord.get(keys[1]!)?.some((one) => endsWith(one.keys, keys.slice(1)))
    )
      short.push({ ...piece, kind: "unknown", from: piece.to - 1, titled: piece.to - 1 });
    else if (piece.kind !== "person" || keys.length < 2) short.push(piece);
    else addFull(entities, byWord, sight, piece, keys);
  }
  const left: Piece[] = [];
  for (const piece of short) {
    const sight = sights[piece.unit]!;
    const owner = mayBePerson(sight, piece) ? ownerOf(byWord, sight, piece) : null;
    if (owner) owner.pieces.push(piece);
    else if (piece.kind === "person" && piece.titled < piece.from)
      addFull(entities, byWord, sight, piece, nameKeys(sight, piece));
    else left.push(piece);
  }
  return { entities, left };
}

/** `Limnologist Brook said`: a calling that has its capital from the head of the sentence, and one word more. */
function opensWithCalling({ tokens, tables, lexicon }: Sight, { kind, from, to, titled }: Piece): boolean {
  const { key, opens } = tokens[from]!;
  if (!opens || to - from !== 2 || titled < from || (kind !== "person" && kind !== "unknown")) return false;
  return !tables.given.has(key) && (tables.everyday.has(key) || lexicon.roles.has(key) || CALLING.test(key));
}

const CALLING = new RegExp(`..(?:${callingEndings.join("|")})$`);

const nameKeys = ({ tokens }: Sight, { from, to }: Piece): readonly string[] =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .filter((key) => !nameSuffixes.has(key));

/** People by every word of their names. */
type ByWord = Map<string, Entity[]>;

function addFull(
  entities: Entity[],
  byWord: ByWord,
  sight: Sight,
  piece: Piece,
  keys: readonly string[],
): void {
  const gender = genderOf(sight, piece);
  const name = sight.text.slice(sight.tokens[piece.from]!.start, endOf(sight, piece));
  const known = byWord.get(keys.at(-1)!)?.find((entity) => isSamePerson(entity.keys, keys));
  if (!known) {
    const entity: Entity = { kind: "person", keys, name, gender, pieces: [piece] };
    entities.push(entity);
    index(byWord, entity);
    return;
  }
  known.pieces.push(piece);
  known.gender ??= gender;
  if (keys.length > known.keys.length || (keys.length === known.keys.length && isShouted(known.name))) {
    known.keys = keys;
    known.name = name;
    index(byWord, known);
  }
}

function index(byWord: ByWord, entity: Entity): void {
  for (const key of entity.keys) {
    const list = byWord.get(key) ?? [];
    if (!list.includes(entity)) list.push(entity);
    byWord.set(key, list);
  }
}

/** With the stop of `Jr.`, but not with that of the sentence. */
function endOf({ tokens }: Sight, { to }: Piece): number {
  const last = tokens[to - 1]!;
  return /^[js]r$/.test(last.key) && last.glue.startsWith(".") ? last.end + 1 : last.end;
}

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** Same surname, and given names of which one is the other, its beginning or its initial. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return a.length > 1 && b.length > 1 && a.join(" ") === b.join(" ");
  if (a.length === 1 || b.length === 1) return a.length === b.length;
  const [x, y] = [a[0]!, b[0]!];
  const isShort = (p: string, q: string) => p.length <= 2 && q.startsWith(p[0]!);
  if (!(x === y || isShort(x, y) || isShort(y, x))) return false;
  // `K. Brook Lane` is not `K. Tarn Lane`.
  const [p, q] = [a.length > 2 ? a[1]! : "", b.length > 2 ? b[1]! : ""];
  return p === "" || q === "" || p === q || isShort(p, q) || isShort(q, p);
}

/** A place or an organisation that is surely one does not stand for a person of the same name. */
function mayBePerson(sight: Sight, piece: Piece): boolean {
  if (isTitleOfWork(sight, piece.from, piece.to)) return false;
  if (piece.kind === "organisation") return false;
  return (
    piece.kind !== "place" ||
    !isSituated(sight, piece.from) ||
    !sight.tables.places.has(sight.tokens[piece.from]!.key)
  );
}

/** Whose surname, given name or end of a name it is: of several with the same, the one named last before it. */
function ownerOf(byWord: ByWord, sight: Sight, piece: Piece): Entity | null {
  const keys = nameKeys(sight, piece);
  const entities = byWord.get(keys.at(-1) ?? "");
  if (!entities) return null;
  const gender = titleGender(sight, piece);
  const fits = ({ gender: own }: Entity) => !gender || !own || gender === own;
  const bySurname = entities.filter((one) => endsWith(one.keys, keys) && fits(one));
  if (bySurname.length > 0) return lastBefore(bySurname, piece);
  const byGiven = entities.filter(
    (one) =>
      keys.length === 1 &&
      one.keys.length > 1 &&
      one.keys[0] === keys[0] &&
      fits(one) &&
      isBefore(one, piece),
  );
  return piece.kind !== "place" && byGiven.length === 1 ? byGiven[0]! : null;
}

/** Whoever is called by a given name alone was named in full before: else it is another's. */
const isBefore = ({ pieces: [first] }: Entity, { unit, from }: Piece): boolean =>
  first!.unit < unit || (first!.unit === unit && first!.from < from);

const endsWith = (name: readonly string[], end: readonly string[]): boolean =>
  end.length <= name.length && end.every((key, i) => key === name[name.length - end.length + i]);

function lastBefore(entities: readonly Entity[], { unit, from }: Piece): Entity {
  const place = (entity: Entity): number => {
    let last = -1;
    for (const piece of entity.pieces)
      if (piece.unit < unit || (piece.unit === unit && piece.from < from))
        last = Math.max(last, piece.unit * 10_000 + piece.from);
    return last;
  };
  return entities.reduce((best, one) => (place(one) > place(best) ? one : best));
}

function genderOf(sight: Sight, piece: Piece): Gender | null {
  const title = titleGender(sight, piece);
  return title ?? sight.tables.given.get(sight.tokens[piece.from]!.key) ?? null;
}

function titleGender({ tokens, lexicon }: Sight, { titled, from }: Piece): Gender | null {
  for (const { key } of tokens.slice(titled, from)) {
    if (lexicon.herTitles.has(key)) return "f";
    if (lexicon.hisTitles.has(key)) return "m";
  }
  return null;
}
