/**
 * Words around the names of people, organisations and places, and around direct speech, in one language. All are
 * lower case with a plain apostrophe, without full stops.
 */
export interface MentionWords {
  /** Every noun has a capital: a capital alone is no sign of a name. */
  readonly nounsInCapitals: boolean;
  /** Stand directly before a name and belong to it: `mr`, `president`. */
  readonly titles: readonly string[];
  /** Titles that are given names, too: `earl`. */
  readonly alsoGiven: readonly string[];
  /** Given names that are words, too: two of which the first is one, and the other a word, are nobody's name. */
  readonly givenWords: readonly string[];
  /** Titles that tell a woman or a man: `ms`, `sir`. */
  readonly herTitles: readonly string[];
  readonly hisTitles: readonly string[];
  /** Before a title, and part of it: `vice`, `former`. */
  readonly beforeTitles: readonly string[];
  /** What people are: `spokesman`, `leader`, `engineer`. Before a name or beside it. */
  readonly roles: readonly string[];
  /** End the name of an organisation, or begin it: `council`, `university`. */
  readonly organisationHeads: readonly string[];
  /** Inside such a name, behind its head: `of`, `for`. */
  readonly organisationLinks: readonly string[];
  /** Heads of organisations and places that are surnames, too: `church`, `hill`. */
  readonly alsoSurnames: readonly string[];
  /** What an organisation is called when it is not named: `the company`. */
  readonly organisationNouns: readonly string[];
  /** Words in capitals that are no organisation: `tv`. */
  readonly noAcronyms: readonly string[];
  /** Before a place: `in`, `near`. */
  readonly placePrepositions: readonly string[];
  /** Before such a word they tell of no place: `thanks to`. */
  readonly noWays: readonly string[];
  /** Those of them behind which people seldom stand: `in`, `near`. */
  readonly within: readonly string[];
  /** Between what somebody is and where: `an analyst at`. */
  readonly employedAt: readonly string[];
  /** With a capital, behind or before the name of a place, and part of it: `river`, `street`, `mount`. */
  readonly placeHeads: readonly string[];
  /** Those that stand before the name: `mount`. */
  readonly placeOpeners: readonly string[];
  /** In small letters beside the name of a place: `the village of`, `… river`. */
  readonly placeKinds: readonly string[];
  /** Words for people and things of a country, also in their other forms; no names: `french`. */
  readonly nationalities: readonly string[];
  /** Words that begin a sentence, or stand with a capital for other reasons, and are part of no name. */
  readonly noNames: readonly string[];
  /** Verbs of saying, in the forms that news uses. */
  readonly saying: readonly string[];
  /** Those of them behind which stands who hears it, never who says it: `told`. */
  readonly telling: readonly string[];
  /** `according to`. */
  readonly accordingTo: readonly string[];
  readonly he: readonly string[];
  readonly she: readonly string[];
  readonly they: readonly string[];
  /** Before a description: `the`, `a`, `his`. */
  readonly determiners: readonly string[];
  /** Those of them that tell of somebody new: `a`, `another`. */
  readonly indefinite: readonly string[];
  /** Those that stand before a thing and not before a person's name: `the`, `a`. */
  readonly articles: readonly string[];
  /** Between the one who speaks and the verb: `has`, `later`. */
  readonly besideVerbs: readonly string[];
  /** Between the one who is quoted by others and the verb: `quoted Ada Brook as saying`. */
  readonly quotedAs: readonly string[];
  /** Behind a hyphen, and no part of the name before it: `based`, `led`. */
  readonly behindHyphens: readonly string[];
  /** Roles by which a text calls somebody again whatever the office: `the official`. */
  readonly genericRoles: readonly string[];
  /** Begin what is said of somebody: `who`. */
  readonly relatives: readonly string[];
}
