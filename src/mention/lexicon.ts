import { languageOf } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import { perLanguage } from "../language/per-language.ts";
import { withCompounds } from "./compounds.ts";

/** A language's words about names and speech, ready to be asked. */
export interface Lexicon {
  readonly language: Language;
  readonly nounsInCapitals: boolean;
  readonly titles: ReadonlySet<string>;
  readonly herTitles: ReadonlySet<string>;
  readonly hisTitles: ReadonlySet<string>;
  readonly beforeTitles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  readonly noAcronyms: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly noWays: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly employedAt: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly placeKinds: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  /** `according to`, by the first word. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly besideVerbs: ReadonlySet<string>;
  readonly quotedAs: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly behindHyphens: ReadonlySet<string>;
  readonly genericRoles: ReadonlySet<string>;
  readonly alsoGiven: ReadonlySet<string>;
  readonly givenWords: ReadonlySet<string>;
  readonly alsoSurnames: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Labels of questions and answers: `q`, `a`. */
  readonly interview: ReadonlySet<string>;
}

export function lexiconOf(code: string): Lexicon {
  return lexiconFor(languageOf(code));
}

function toLexicon(language: Language): Lexicon {
  const { mentions, press } = language;
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  const callings = mentions.nounsInCapitals ? withCompounds : set;
  return {
    language,
    nounsInCapitals: mentions.nounsInCapitals,
    titles: callings(mentions.titles),
    herTitles: callings(mentions.herTitles),
    hisTitles: callings(mentions.hisTitles),
    beforeTitles: set(mentions.beforeTitles),
    roles: callings(mentions.roles),
    heads: set(mentions.organisationHeads),
    links: set(mentions.organisationLinks),
    organisationNouns: set(mentions.organisationNouns),
    noAcronyms: set(mentions.noAcronyms),
    placePrepositions: set(mentions.placePrepositions),
    noWays: set(mentions.noWays),
    within: set(mentions.within),
    employedAt: set(mentions.employedAt),
    placeHeads: set(mentions.placeHeads),
    placeKinds: set(mentions.placeKinds),
    nationalities: set(mentions.nationalities),
    noNames: set(mentions.noNames),
    functionWords: set(press.functionWords),
    particles: set(press.byline.particles),
    and: set(press.byline.and.slice(0, 1)),
    saying: set(mentions.saying),
    telling: set(mentions.telling),
    accordingTo: byFirstWord(mentions.accordingTo),
    he: set(mentions.he),
    she: set(mentions.she),
    they: set(mentions.they),
    determiners: set(mentions.determiners),
    indefinite: set(mentions.indefinite),
    articles: set(mentions.articles),
    besideVerbs: set(mentions.besideVerbs),
    quotedAs: set(mentions.quotedAs),
    placeOpeners: set(mentions.placeOpeners),
    behindHyphens: set(mentions.behindHyphens),
    genericRoles: set(mentions.genericRoles),
    alsoGiven: set(mentions.alsoGiven),
    givenWords: set(mentions.givenWords),
    alsoSurnames: set(mentions.alsoSurnames),
    relatives: set(mentions.relatives),
    interview: set(press.interview),
  };
}

function byFirstWord(phrases: readonly string[]): Lexicon["accordingTo"] {
  const index = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map((phrase) => phrase.split(" ")))
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), words]);
  return index;
}

const lexiconFor = perLanguage(toLexicon);
