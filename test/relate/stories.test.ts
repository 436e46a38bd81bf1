import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import { relate } from "../../src/relate/relate.ts";
import { cluster } from "../../src/relate/stories/cluster.ts";
import { edgeList } from "../../src/relate/stories/edges.ts";
import { visitNeighbours } from "../../src/relate/stories/neighbours.ts";
import { weightOfFeature } from "../../src/relate/trace/features.ts";
import { accountCard, BRIDGE, OTHER_BRIDGE } from "../support/accounts.ts";

const cards = [
  accountCard("weekday", BRIDGE.weekday),
  accountCard("dated", BRIDGE.dated),
  accountCard("other", OTHER_BRIDGE),
  accountCard("yesterday", BRIDGE.yesterday),
];

const membersIn = (found: readonly ArticleCard[], wishes = { merge: [], split: [] } as const) =>
  relate(found, [], { wishes }).stories.map(({ members }) => [...members].sort());

describe("stories", () => {
  test("accounts of one event are one story, though their words differ; another event of that kind is not", () => {
    expect(membersIn(cards)).toEqual([["dated", "weekday", "yesterday"]]);
  });

  test("a story is named after its first member by path, and says why", () => {
    const [story] = relate(cards, []).stories;
    expect(story!.id).toBe("dated");
    expect(story!.reasons).toHaveLength(2);
    expect(story!.reasons.flatMap(({ names }) => names)).toContain("Dora Whitmarsh");
  });

  test("the same words years apart are two events", () => {
    const later = accountCard("later", `${BRIDGE.yesterday}\n\nPublished: 2 March 2024`);
    expect(membersIn([cards[1]!, later])).toEqual([]);
    expect(membersIn([cards[1]!, cards[3]!])).toEqual([["dated", "yesterday"]]);
  });

  test("a contraction or a pronoun with a capital is nobody's name", () => {
    const one = accountCard(
      "one",
      `Letters\n\nWell, I’m sorry, he said, and I’ve told what We want to the harbour board.`,
    );
    const two = accountCard(
      "two",
      `Notes\n\nFor once I’m content, she wrote, since I’ve heard that We may keep our garden.`,
    );
    expect([...one.trace!().names, ...two.trace!().names]).toEqual([]);
    expect(membersIn([one, two])).toEqual([]);
  });

  test("two things that one president does are two events", () => {
    const one = accountCard(
      "one",
      "Brandt names a new keeper of the seal\n\nPresident Ada Brandt named a judge from the coast keeper of the seal on Tuesday. The judge is 61.",
    );
    const two = accountCard(
      "two",
      "Farmers wait for rain\n\nPresident Ada Brandt flew over the dry valleys of the south and promised seed and diesel to those who plough there.",
    );
    expect(membersIn([one, two])).toEqual([]);
  });

  test("a word that stands small in the text or its title, too, is no name", () => {
    const card = accountCard(
      "budget",
      "El Ayuntamiento retrasa hasta enero la votaci\u00f3n de su presupuesto\n\nLa Comisi\u00f3n de Hacienda ha aprobado esta ma\u00f1ana el texto de los Presupuestos municipales, con las propuestas de los vecinos de la villa.",
    );
    expect([...card.trace!().names].sort()).toEqual(["Comisi\u00f3n", "Hacienda"]);
  });

  test("letters that stand for something in the news all the time bind less than a name", () => {
    const weights = (name: string) =>
      accountCard("one", `The roof\n\nThe roof of the mill was mended by ${name} in the spring.`).trace!()
        .nameFeatures;
    expect(weights("TARN").map(weightOfFeature)).toEqual([2]);
    expect(weights("Tarn").map(weightOfFeature)).toEqual([4]);
  });

  test("the owner's word goes before all", () => {
    const apart = relate(cards, [], { wishes: { merge: [], split: [["yesterday"]] } }).stories;
    expect(apart.map(({ members }) => [...members].sort())).toEqual([["dated", "weekday"]]);
    const two = relate(cards, [], { wishes: { merge: [], split: [["dated", "weekday"]] } }).stories;
    expect(two.filter(({ members }) => members.includes("dated") && members.includes("weekday"))).toEqual([]);
    const [story] = relate(cards, [], {
      wishes: { merge: [["seeds/other.txt", "dated"]], split: [] },
    }).stories;
    expect(story!.members).toHaveLength(4);
    expect(story!.reasons.filter(({ byOwner }) => byOwner)).toHaveLength(1);
  });

  test("a name in the settings that is no article's is told of", () => {
    const { problems } = relate(cards, [], { wishes: { merge: [["dated", "gone"]], split: [] } });
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["story-clipping-unknown", 'The settings of stories name "gone", and no article is called that.'],
    ]);
  });

  test("withheld clippings are held against nothing", () => {
    const withheld = accountCard("withheld", `---\nstatus: withheld\n---\n${BRIDGE.weekday}`);
    expect(withheld.trace).toBeNull();
    expect(membersIn([cards[1]!, withheld])).toEqual([]);
  });

  test("whatever the order of the files, the same stories and dates", () => {
    const told = (found: readonly ArticleCard[]) => {
      const { together, ...rest } = relate(found, []);
      return JSON.stringify({ ...rest, together: [...together].sort() });
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: 4 }), (shuffled) => {
        expect(told(shuffled)).toBe(told(cards));
      }),
      { numRuns: 12 },
    );
  });
});

test("an event of which hundreds tell is one story", () => {
  const many = Array.from({ length: 200 }, (_, i) => {
    const prints = cards[0]!.trace!()
      .prints.map((print) => (print * 31 + i * 7919) & 0x7ffffff)
      .sort((a, b) => a - b);
    return {
      ...cards[0]!,
      id: `c${i}`,
      path: `seeds/c${i}.txt`,
      digest: `d${i}`,
      trace: () => ({ ...cards[0]!.trace!(), prints }),
    };
  });
  expect(relate(many, []).stories.map(({ members }) => members.length)).toEqual([200]);
});

describe("grouping", () => {
  const groups = (
    edges: [number, number, number][],
    apart: (a: number, b: number) => boolean = () => false,
  ) => {
    const list = edgeList();
    for (const [a, b, score] of edges) list.add(a, b, score);
    return cluster({
      count: 5,
      edges: list.edges(),
      together: [],
      apart,
      link: 0.3,
      average: 0.2,
    });
  };

  test("one strong link does not drag a group along that has nothing else in common", () => {
    const edges: [number, number, number][] = [
      [0, 1, 0.9],
      [2, 3, 0.8],
      [1, 2, 0.4],
    ];
    expect(groups(edges)).toEqual([[0, 1], [2, 3], [4]]);
  });

  test("a veto between any two members keeps their groups apart", () => {
    const edges: [number, number, number][] = [
      [0, 1, 0.9],
      [1, 2, 0.8],
      [0, 2, 0.8],
    ];
    expect(groups(edges)).toEqual([[0, 1, 2], [3], [4]]);
    expect(groups(edges, (a, b) => a + b === 2 && a !== b)).toEqual([[0, 1], [2], [3], [4]]);
  });
});

/** Pairs by their smaller number, as they are visited. */
function pairsThatShare(features: readonly (readonly number[])[], least: number) {
  const pairs = new Map<number, readonly number[]>();
  visitNeighbours(features, least, (thing, others) => pairs.set(thing, [...others]));
  return pairs;
}

test("what a thousand things share is no reason to hold each against each", () => {
  const features = Array.from({ length: 1000 }, (_, i) => [1, 2, 1000 + (i >> 1), 5000 + (i >> 1)]);
  const pairs = pairsThatShare(features, 2);
  expect([...pairs.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(7000);
  expect(pairs.get(500)).toContain(501);
});

test("pairs are those that share so many different things, wherever these stand among all numbers", () => {
  const features = fc.array(fc.array(fc.oneof(fc.nat(5), fc.constantFrom(65_535, 65_536, 2 ** 32 - 1))), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(features, fc.integer({ min: 1, max: 3 }), (things, least) => {
      const expected = things.map((own, i) =>
        things.flatMap((others, j) => {
          const shared = [...new Set(own)].filter((feature) => others.includes(feature)).length;
          return j > i && shared >= least ? [j] : [];
        }),
      );
      const pairs = pairsThatShare(things, least);
      expect(things.map((_, i) => pairs.get(i) ?? [])).toEqual(expected);
    }),
  );
});
