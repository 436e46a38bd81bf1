import { nodeFiles } from "../src/effects/node-files.ts";
import { tables } from "../src/interface/index.ts";
import { withWords } from "../src/interface/script-words.ts";
import { relate } from "../src/relate/relate.ts";
import { cardView } from "../src/render/card-view.ts";
import { tellingsOf } from "../src/render/events/telling.ts";
import { linksFrom } from "../src/render/links.ts";
import { planSite } from "../src/render/plan.ts";
import { renderPlan } from "../src/render/render.ts";
import { loadTemplates } from "../src/render/templates.ts";
import { termsOf } from "../src/search/article-terms.ts";
import { keepInMemory } from "../src/search/keep.ts";
import { planSearch } from "../src/search/plan-search.ts";
import { madeUp, madeUpCard, on } from "../test/support/dossier.ts";
import { madeUpRules, madeUpSettings } from "../test/support/made-up-site.ts";

const WORDS_EACH = 600;

/** The files of the index of so many articles; each is printed when it is asked for, and no article is kept. */
export function* indexOfMany(count: number) {
  const cards = Array.from({ length: count }, (_, i) => ({
    ...madeUpCard(articleAt(i, 30)),
    digest: String(i),
  }));
  const archive = relate(cards, []);
  const link = linksFrom("search.html");
  const load = (path: string) => articleAt(Number(/\d+/.exec(path)![0]), WORDS_EACH);
  const names = namesOf(count);
  const plans = planSearch({
    cards: archive.cards,
    sources: archive.sources,
    onlyLeads: false,
    language: "en",
    code: "",
    show: (card) => cardView(card, link, { words: tables.en! }),
    terms: (path) => ({ digest: path, value: () => termsOf(load(path), null) }),
    extraction: load,
    names: (card) => names(Number(/\d+/.exec(card.path)![0])),
    keep: keepInMemory(),
    client: new Uint8Array(),
  });
  for (const plan of plans)
    if (plan.kind === "text") yield { path: plan.path, content: Buffer.from(plan.content()) };
}

/** What searches, with the words that it speaks. */
export const searchScript = (script: Uint8Array): Uint8Array => withWords(script, tables.en!.searchScript);

/** The search page of an archive without articles: it is as large as it needs to be. */
export function searchPage() {
  const templates = loadTemplates(nodeFiles(), { own: "templates", owner: null }, tables.en!);
  const archive = relate([madeUpCard(articleAt(0, 30))], []);
  const load = () => articleAt(0, 30);
  const plans = planSite({
    archive,
    site: madeUpSettings,
    templates,
    rules: madeUpRules,
    load,
    tellings: () => tellingsOf(load(), tables.en!),
    searchable: true,
  });
  const plan = plans.find(({ path }) => path === "search.html");
  return plan && plan.kind === "template" ? renderPlan(plan, templates) : "";
}

/** Names by number of the article; as everywhere, those that stand in one article alone are left out. */
function namesOf(count: number) {
  const many = new Map<string, number>();
  for (let i = 0; i < count; i += 1)
    for (const name of Object.values(namesAt(i)).flat()) many.set(name, (many.get(name) ?? 0) + 1);
  const shared = (names: readonly string[]) => names.filter((name) => many.get(name)! > 1);
  return (number: number) => {
    const { named, places, stories } = namesAt(number);
    return { named: shared(named), places: shared(places), stories: shared(stories) };
  };
}

/** Of each article eight people and four places that others name, too, and for one in five a story. */
function namesAt(number: number) {
  const pick = (many: number, of: number) =>
    Array.from({ length: many }, (_, i) => {
      const chance = ((number * 2654435761 + i * 40503 * 977) >>> 0) / 2 ** 32;
      return Math.floor(chance ** 2 * of);
    });
  const named = pick(8, 40_000).map((rank) => `${wordAt(rank % 400)} ${wordAt(rank)}`);
  return {
    named: [...new Set(named)],
    places: [...new Set(pick(4, 4000).map(wordAt))],
    stories:
      number % 5 === 0 ? [`Story of ${wordAt(Math.floor(number / 20))} and ${wordAt(number % 900)}`] : [],
  };
}

/** Of ten words so many are of what the article is about. */
const TOPICAL = 5;

/** Words by Zipf's law, some of them again and again, without chance: the same number gives the same article. */
function articleAt(number: number, words: number) {
  let state = (number * 2654435761 + 12345) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const anyWord = () => wordAt(Math.floor(Math.exp(next() ** 1.2 * Math.log(60_000))) - 1);
  const topic = Array.from({ length: 40 }, anyWord);
  const word = () => (next() * 10 < TOPICAL ? topic[Math.floor(next() * topic.length)]! : anyWord());
  const sentence = (length: number) => Array.from({ length }, word).join(" ");
  const paragraphs = Array.from(
    { length: Math.ceil(words / 50) },
    () => ["body", `${sentence(50)}.`] as const,
  );
  return madeUp({
    name: `a${number}.txt`,
    lines: [["title", sentence(8)], ...paragraphs],
    date: on(`${1900 + Math.floor(next() * 120)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`),
    outlet: `Paper of ${Math.floor(next() ** 2 * 120)}`,
    authors: next() < 0.5 ? [`Author ${Math.floor(next() * 3000)}`] : [],
  });
}

const CONSONANTS = "bcdfghjklmnprstvwz";
const VOWELS = "aeiou";

/** The word of this rank: the commonest are shortest, and those beside each other do not begin alike. */
export function wordAt(rank: number): string {
  const pairs = CONSONANTS.length * VOWELS.length;
  let rest = (rank * 37 + 11) % pairs;
  let left = Math.floor(rank / pairs);
  let word = "";
  do {
    word += CONSONANTS[rest % CONSONANTS.length]! + VOWELS[Math.floor(rest / CONSONANTS.length)]!;
    rest = (left * 53 + rank) % pairs;
    left = Math.floor(left / pairs);
  } while (left > 0 || word.length < 4);
  return word + (rank >= pairs ? CONSONANTS[rank % 7]! + String.fromCharCode(97 + (rank % 26)) : "");
}
