import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import type { EventTrace } from "../../src/records/events.ts";
import type { Trace } from "../../src/records/trace.ts";
import { digestOfQuotes } from "../../src/relate/card-mentions.ts";
import { digestOfEvents } from "../../src/relate/events/traces.ts";
import type { Memo } from "../../src/relate/memo.ts";
import { memory } from "../../src/relate/recall.ts";
import { type RelateOptions, relate } from "../../src/relate/relate.ts";
import { cluster } from "../../src/relate/stories/cluster.ts";
import { edgeList } from "../../src/relate/stories/edges.ts";
import { findPairs, type Pairs, renewPairs, type Sought } from "../../src/relate/stories/pairs.ts";
import { regroup } from "../../src/relate/stories/regroup.ts";
import { joinWords } from "../../src/text/word-list.ts";
import { printDay } from "../../src/time/day.ts";
import { madeUp, madeUpCard } from "../support/dossier.ts";

/** Whatever is remembered, the outcome is that of beginning with nothing. */

/** A few words out of so many: the fewer there are, the more articles share one. */
const wordsOutOf = (many: number, most: number) => fc.uniqueArray(fc.nat(many - 1), { maxLength: most });

interface Words {
  readonly names: readonly number[];
  readonly words: readonly number[];
  readonly speech: readonly number[];
  readonly prints: readonly number[];
  readonly day: number | null;
  readonly weekday: number | null;
}

const anyWords: fc.Arbitrary<Words> = fc.record({
  names: wordsOutOf(40, 5),
  words: wordsOutOf(60, 8),
  speech: wordsOutOf(400, 3),
  prints: fc.oneof(wordsOutOf(3000, 20), fc.constantFrom(...[100, 200, 300].map(tenFrom))),
  day: fc.option(fc.integer({ min: 18_000, max: 18_030 })),
  weekday: fc.option(fc.nat(6)),
});

function tenFrom(first: number): number[] {
  return Array.from({ length: 10 }, (_, i) => first + i);
}

const BLANK = madeUpCard(
  madeUp({
    name: "blank.txt",
    lines: [
      ["title", "Title"],
      ["body", "Words."],
    ],
  }),
);

const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** An article of which nothing is known but what is held against others. */
function cardOf(name: string, words: Words): ArticleCard {
  const { day, weekday } = words;
  const iso = day === null ? null : printDay(day);
  const ranges = iso === null ? [] : [{ earliest: iso, latest: iso }];
  const basis = iso === null ? ("unknown" as const) : ("stated" as const);
  const date = { edtf: iso, earliest: iso, latest: iso, ranges, weekdays: [], basis };
  const span = { start: 0, end: 1 };
  const trace: Trace = {
    names: words.names.map((n) => `Name ${n}`),
    nameFeatures: words.names.map((n) => 8 * (n + 1) + 5),
    words: inOrder(words.words).map((n) => 8 * (n + 1000) + 3),
    counts: [],
    speech: inOrder(words.speech).map((n) => n + 50_000),
    prints: inOrder(words.prints),
    ties:
      weekday === null
        ? []
        : [{ weekday, daysAfter: 0, thisWeek: false, main: true, text: "that day", span, line: 1 }],
    known: { ranges, weekdays: null, confidence: 1 },
    votes: [],
  };
  const said = {
    name: `Ada Brook${words.names[0] ?? ""}`,
    kind: "person" as const,
    basis: "stated" as const,
  };
  const named = (numbers: readonly number[]) =>
    numbers.map((n) => ({ name: `Name ${n}`, key: `name ${n}`, count: 1 }));
  const event = (n: number, at: number): EventTrace => ({
    at,
    edtf: n % 3 === 0 ? "2019-05" : printDay(18_010 + (n % 5)),
    earliest: n % 3 === 0 ? "2019-05-01" : printDay(18_010 + (n % 5)),
    latest: n % 3 === 0 ? "2019-05-31" : printDay(18_010 + (n % 5)),
    granularity: n % 3 === 0 ? "month" : "day",
    needsDate: false,
    kind: "event",
    main: at === 0,
    deed: n % 2 === 0 ? "meet" : null,
    stems: joinWords(words.words.map((word) => `w${word % 9}`)),
    names: `n${n % 4}`,
  });
  const quotes = words.speech.map((n) => ({
    text: `the mill on the river ${n % 7} will be shut by the council in week ${n % 3}`,
    speaker: said,
    hasRareWord: true,
  }));
  const events = words.names.map(event);
  return {
    ...BLANK,
    id: name,
    path: `${name}.txt`,
    digest: JSON.stringify(words),
    trace: () => trace,
    article: {
      ...BLANK.article!,
      title: `Of ${name}`,
      date,
      events,
      told: digestOfEvents(events),
      named: {
        people: [
          {
            name: said.name,
            key: said.name,
            count: 1,
            gender: null,
            roles: [`mayor ${words.names[1] ?? ""}`],
          },
          { name: "Brook", key: "brook", count: 1, gender: null, roles: [`mayor ${words.names[2] ?? ""}`] },
        ],
        organisations: named(words.names.slice(0, 2)),
        places: named(words.names.slice(2)),
        quotes,
        said: digestOfQuotes(quotes),
      },
    },
  };
}

/** Remembers what JSON can say. */
function onPaper(): Memo {
  const paper = new Map<string, string>();
  const read = (key: string) => JSON.parse(paper.get(key) ?? "null") ?? undefined;
  const write = <T>(key: string, value: T): T => {
    paper.set(key, JSON.stringify(value));
    return value;
  };
  const once: Memo["once"] = (name, key, work) => {
    const place = `${name} ${JSON.stringify(key)}`;
    return read(place) ?? write(place, work());
  };
  return {
    once,
    each: (name, keys, work) => keys.map((key, place) => once(name, key, () => work([place])[0]!)),
    last: read,
    putLast: (name, value) => void write(name, value),
    keepLast() {},
  };
}

/** One article comes, goes, or is another. */
const anyStep = fc.record({ name: fc.nat(90), words: fc.option(anyWords, { freq: 3 }) });

const WISHES: RelateOptions["wishes"] = { merge: [["a1", "a2"]], split: [["a3", "a4"], ["a5"]] };

describe("what is found again when some articles are others", () => {
  test("is what is found from nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anyWords, { minLength: 60, maxLength: 90 }),
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (articles, rounds, wished) => {
          const cards = new Map(articles.map((words, i) => [`a${i}`, cardOf(`a${i}`, words)]));
          const options = wished ? { wishes: WISHES } : {};
          // One that goes on from what another put down, and has time to do what it could do without.
          const [paper, goesOn] = [onPaper(), memory()];
          relate([...cards.values()], [], { ...options, memo: paper });
          const ways = [{ memory: memory() }, { memo: onPaper() }, { memo: paper, memory: goesOn }].map(
            (way) => ({ ...options, ...way }),
          );
          for (const way of ways) relate([...cards.values()], [], way);
          goesOn.catchUp();
          for (const steps of rounds) {
            for (const { name, words } of steps) {
              if (words) cards.set(`a${name}`, cardOf(`a${name}`, words));
              else cards.delete(`a${name}`);
            }
            const clean = relate([...cards.values()], [], options);
            for (const way of ways) expect(relate([...cards.values()], [], way)).toEqual(clean);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("events of the same days in other words are found anew", () => {
    const told = (words: readonly number[]) => ({
      names: [1],
      words,
      speech: [],
      prints: [],
      day: 18_000,
      weekday: null,
    });
    const same = [1, 2, 3, 4, 5, 6];
    const before = [cardOf("a1", told(same)), cardOf("a2", told(same))];
    const now = [before[0]!, cardOf("a2", told([7, 8, 9]))];
    for (const way of [{ memory: memory() }, { memo: onPaper() }]) {
      expect(relate(before, [], way).events).toHaveLength(1);
      expect(relate(now, [], way).events).toEqual(relate(now, []).events);
      expect(relate(now, [], way).events).toHaveLength(2);
    }
  });

  test("one article's events of two years are not taken for each other", () => {
    const card = cardOf("a1", {
      names: [1],
      words: [1, 2],
      speech: [],
      prints: [],
      day: 18_000,
      weekday: null,
    });
    const [event] = card.article!.events;
    const then = { ...event!, at: 1, edtf: "1951", earliest: "1951-01-01", latest: "1951-12-31" };
    const events = [event!, { ...then, granularity: "year" as const }];
    const both = { ...card, article: { ...card.article!, events, told: digestOfEvents(events) } };
    const found = relate([both], [], { memo: onPaper() }).events;
    expect(found.map(({ edtf }) => edtf)).toEqual(["1951", event!.edtf]);
  });

  test("a story all of whose accounts go at once goes with them", () => {
    const told = { names: [1, 2, 3], words: [1, 2, 3, 4, 5], speech: [1, 2], prints: [], weekday: null };
    // Of fewer, two are so large a part that everything is found anew.
    const others = Array.from({ length: 80 }, (_, i) =>
      cardOf(`b${i}`, { names: [i + 10], words: [], speech: [], prints: [], day: null, weekday: null }),
    );
    const story = ["a1", "a2"].map((name) => cardOf(name, { ...told, day: 18_000 }));
    for (const way of [{ memory: memory() }, { memo: onPaper() }]) {
      expect(relate([...story, ...others], [], way).stories).toHaveLength(1);
      expect(relate(others, [], way)).toEqual(relate(others, []));
    }
  });

  test("holds for pairs and groups, however many things share a feature", () => {
    const features = fc.array(wordsOutOf(12, 6), { minLength: 70, maxLength: 110 });
    const change = fc.record({ at: fc.nat(200), features: fc.option(wordsOutOf(12, 6)) });
    fc.assert(
      fc.property(
        features,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        (own, changes, salt) => {
          const before = thingsOf(own.map((list, i) => [`t${i}`, list]));
          const others = own.map((list, i): [string, number[]] => [`t${i}`, list]);
          for (const one of changes) put(one, others);
          const now = thingsOf(others);
          const clean = findPairs(now, pairing(now, salt));
          const known = findPairs(before, pairing(before, salt));
          const { pairs, change } = renewPairs(now, pairing(now, salt), known);
          expect(rowsOf(pairs)).toEqual(rowsOf(clean));
          if (!change) return;
          const place = new Map([...change.was].map((from, i) => [from, i]));
          const old = groupsOf(known);
          const there = old.map((group) => group.flatMap((member) => place.get(member) ?? []));
          const bereft = there.filter((group, i) => group.length < old[i]!.length).flat();
          const again = regroup(clustering(pairs), there, [...change.touched, ...bereft]);
          if (!again) return;
          const found = [...again.fresh, ...again.kept.map((i) => there[i]!)];
          expect(sorted(found)).toEqual(sorted(groupsOf(clean)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("pairs that are found from those of before, again and again", () => {
  const anyFeatures = wordsOutOf(12, 6);
  const anyChanges = fc.array(fc.record({ at: fc.nat(200), features: fc.option(anyFeatures, { freq: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  });
  /** A store keeps no index. */
  const fromStore = ({ index: _, ...stored }: Pairs): Pairs => stored;

  test.for([
    ["in memory", (pairs: Pairs) => pairs],
    ["from a store", fromStore],
  ] as const)("are those that are found from nothing: %s", ([, keep]) => {
    fc.assert(
      fc.property(
        fc.array(anyFeatures, { minLength: 70, maxLength: 110 }),
        fc.array(anyChanges, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (own, rounds, salt) => {
          const things = own.map((list, i): [string, number[]] => [`t${i}`, list]);
          let known = findPairs(thingsOf(things), pairing(thingsOf(things), salt));
          for (const changes of rounds) {
            for (const one of changes) put(one, things);
            const now = thingsOf(things);
            known = renewPairs(now, pairing(now, salt), keep(known)).pairs;
            expect(rowsOf(known)).toEqual(rowsOf(findPairs(now, pairing(now, salt))));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A thing comes, goes, or is another. */
function put(
  { at, features }: { readonly at: number; readonly features: number[] | null },
  things: [string, number[]][],
): void {
  const place = at % things.length;
  if (features === null) things.splice(place, 1);
  else if (at > things.length) things.splice(place, 0, [`new ${at} ${features}`, features]);
  else things[place] = [`other ${at} ${features}`, features];
}

const pairing = ({ keys }: Sought, salt: number) => ({
  least: 2,
  scoreOf: (a: number, b: number) => scoreOf(keys[a]!, keys[b]!, salt),
});

const thingsOf = (things: readonly (readonly [string, readonly number[]])[]): Sought => ({
  keys: things.map(([key]) => key),
  featuresOf: (thing) => Uint32Array.from(things[thing]![1]),
});

/** Anything between 0 and 1, by the two names; often too little to count. */
function scoreOf(a: string, b: string, salt: number): number {
  let hash = salt >>> 0;
  for (const letter of `${a} ${b}`) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const score = (Math.imul(hash, 0x9e3779b1) >>> 8) / 2 ** 24;
  return score < 0.4 ? 0 : score;
}

const rowsOf = ({ edges: { a, b, scores } }: Pairs) => [[...a], [...b], [...scores]];

const clustering = ({ keys, edges }: Pairs) => ({
  count: keys.length,
  edges,
  together: [],
  apart: (a: number, b: number) => scoreOf(keys[a]!, keys[b]!, 7) > 0.97,
  link: 0.8,
  average: 0.35,
});

const groupsOf = (pairs: Pairs) => cluster(clustering(pairs)).filter(({ length }) => length > 1);
const sorted = (groups: readonly (readonly number[])[]) => groups.map(String).sort();

test("a list of pairs grows as it must", () => {
  const list = edgeList();
  for (let i = 0; i < 5000; i++) list.add(i, i + 1, i / 2);
  const { count, a, b, scores } = list.edges();
  expect([count, a.at(-1), b.at(-1), scores.at(-1)]).toEqual([5000, 4999, 5000, 2499.5]);
});
