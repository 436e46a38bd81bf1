import type { JunkKind } from "../records/passage.ts";

/**
 * What pages say around an article, in one language. All words are lower case with a plain apostrophe and matched
 * without regard to case and punctuation; `#` stands for any number. The lists are observations on pages of many
 * houses and countries; no house is named in them.
 */
export interface PressWords {
  /** The commonest small words of running text: they tell the language, and prose from lists. */
  readonly functionWords: readonly string[];
  /** Single words in which pages speak of themselves and of their readers: `account`, `inbox`. */
  readonly serviceWords: readonly string[];
  /** Words that call on the reader, where they open a sentence: `discover`. */
  readonly urges?: readonly string[];
  /** Single words with which a page asks its readers for money: `donate`, `crowdfunding`, and what it asks for: `journalism`. */
  readonly givingWords?: readonly string[];
  /** What tells the kinds of junk, and the pictures. */
  readonly cues: Readonly<Record<CueName, Cue>>;
  readonly byline: BylineWords;
  readonly source: SourceWords;
  /** Words before a title that are the page's, not the title's: `you are currently viewing`. */
  readonly titlePrefixes: readonly string[];
  /** Labels run together with the end of another line: `skip to main content`, `placeholder image`. */
  readonly gluedTails: readonly string[];
  /** Labels before the day a text was published or changed. */
  readonly dateLabels: readonly string[];
  /** Before or after the photographer: `photo`, `picture`. */
  readonly photoLabels: readonly string[];
  /** Between such a label and the name: `by`. */
  readonly photoLinks: readonly string[];
  /** Between a photographer and whoever sells the picture: `via`. */
  readonly photoVia: readonly string[];
  /** What stands in brackets behind a caption without a name: `file`. */
  readonly photoNotes: readonly string[];
  /** Where in a picture somebody stands, in brackets behind the name: `left`. */
  readonly pictureSides: readonly string[];
  /** By what captions tell what their pictures show; without it they are known by other signs alone. */
  readonly scene?: SceneWords;
  /** A line of these stands above a caption: `image caption`. */
  readonly captionLabels: readonly string[];
  /** Words that open a paragraph before a colon or a dash and are no place: `update`. */
  readonly labels: readonly string[];
  /** Before a question or an answer: `q`, `a`. */
  readonly interview: readonly string[];
  /** How the first page of a site is called at the head of the way to another. */
  readonly home: readonly string[];
  /** Other words that may stand in a line with its date: time zones, `at`, `on`. */
  readonly dateFillers: readonly string[];
}

/** `photo` marks captions and credits; `reposting` says that the copy was taken from elsewhere. */
export type CueName = Exclude<JunkKind, "message" | "other"> | "photo" | "reposting" | "correction";

/** How one kind of line gives itself away. */
export interface Cue {
  /** A line made up of these and nothing else: `leave a reply`, `home`. */
  readonly parts: readonly string[];
  /** A line that begins so: `read also`. */
  readonly opens: readonly string[];
  /** Anywhere in a line: `all rights reserved`. */
  readonly within: readonly string[];
}

export interface SceneWords {
  /** What people and things do in pictures, in the present: `holds`. */
  readonly verbs: readonly string[];
  /** Behind a word of being: `pictured`. */
  readonly shown: readonly string[];
  /** Before such a participle: `is`. */
  readonly being: readonly string[];
  /** Where in the picture, behind a comma or in brackets: `left`; and what may stand before that: `second`, `from`. */
  readonly sides: readonly string[];
  readonly sideParts: readonly string[];
  /** What tells where and at what a picture was taken: `during a`. */
  readonly places: readonly string[];
  /** Before the verb these make it one of another time or clause: `was`, `who`. */
  readonly breaks: readonly string[];
  /** Verbs of saying: who is quoted is not described. */
  readonly saying: readonly string[];
  /** With them captions open, as sentences do. */
  readonly articles: readonly string[];
}

export interface BylineWords {
  /** Before the author's name: `by`, `written by`. */
  readonly by: readonly string[];
  /** Those of them that are verbs: no colon stands between them and the name (`wrote`). */
  readonly byVerbs?: readonly string[];
  /** Labels on a line of their own, below which the name stands: `author of the article`. */
  readonly aboveName?: readonly string[];
  /** Behind the name in a line of its own, what its bearer does: `reports`. */
  readonly reports?: readonly string[];
  /** A label that names whoever posted the page, author or not: `author`. */
  readonly poster: readonly string[];
  /** Between two names: `and`. */
  readonly and: readonly string[];
  /** After the names of those who helped: `contributed to this report`. */
  readonly contributed: readonly string[];
  /** Before their names: `additional reporting by`. */
  readonly helped?: readonly string[];
  /** Between a contributor's name and place: `in`. */
  readonly place: readonly string[];
  /** Before an author's name in a note to readers: `write to`. */
  readonly contact: readonly string[];
  /** After an author's name in a note to readers: `can be reached at`, `covers`. */
  readonly note: readonly string[];
  /** The same, where a word of the trade must follow: `is a` … `staff writer`. */
  readonly noteOnJob: readonly string[];
  /** How a note at the end calls whoever wrote the text: `the author`. */
  readonly oneself?: readonly string[];
  /** Single words of trades at a paper: `reporter`. A line of these beside a byline is a job title. */
  readonly jobs: readonly string[];
  /** What stands before such a trade: `science`, `senior`. */
  readonly jobFields: readonly string[];
  /** What a house calls those who sign in its name: `bureau`. */
  readonly desks: readonly string[];
  /** Single words that are never part of a person's name: `news`, `desk`, `staff`. */
  readonly notPeople: readonly string[];
  /** Single words of labels: what has one of them is no name, whatever its capitals (`View Products`). */
  readonly labelWords: readonly string[];
  /** Small words inside names: `van`, `bin`. */
  readonly particles: readonly string[];
  /** First words of many places and hardly any person: `new`, `san`. */
  readonly placeOpeners: readonly string[];
  /** Small words of running text that are given names, too: `will`. */
  readonly givenNames?: readonly string[];
  /** Titles before a name, left out of it: `dr`. */
  readonly titles: readonly string[];
}

export interface SourceWords {
  /** Where a page names its own house: `{site}` is the name. Words before or after it (or both) are required. */
  readonly frames: readonly string[];
  /** The same, where others are named so, too: `the {site} newsletter`. Two such traces count, one does not. */
  readonly weakFrames: readonly string[];
  /** The same where the copy was posted by someone other than its publisher. */
  readonly repostFrames: readonly string[];
  /** Where the text says “we” of its own house, or what only that says of itself; others may be told so, too: `at {site} we`. */
  readonly voiceFrames?: readonly string[];
  /** Where the text says that its own house asked somebody: `{site} has contacted * for comment`. */
  readonly askedFrames: readonly string[];
  /** Before the name and address of another paper from which an agency has its report: `information from`. */
  readonly informedBy?: readonly string[];
  /** Words by which a house speaks of itself and to its readers: `our`, `you`. */
  readonly voice: readonly string[];
  /** Small words inside the name of a house: `of`, `the`. */
  readonly joiners: readonly string[];
  /** Words that end the name of a house after a copyright sign: `all` (rights reserved). */
  readonly legal: readonly string[];
  /** Words, and pairs of them, by which a note says where somebody worked before: `formerly`, `was a`. */
  readonly pastWords?: readonly string[];
  /** Words of companies, which end no paper's name: `ltd`. */
  readonly companyWords: readonly string[];
  /** Words that begin no name of a house: `this`. */
  readonly noHouseOpeners: readonly string[];
  /** What menus and sections of all sites are called: `politics`, `store`. Of such words alone no house's name is made. */
  readonly menuWords: readonly string[];
  /** Words with which labels call on readers: `join`, `discover`. What stands behind them may be the house. */
  readonly calls: readonly string[];
  /** `a`, before an agency's own reporter. */
  readonly indefinite: readonly string[];
  /** Names that every page has: `breaking news`. */
  readonly noHouses: readonly string[];
  /** Before the name of a paper to which people spoke, this or another: `told`. */
  readonly toldTo: readonly string[];
  /** Before the name of a paper quoted as authority: `according to`. */
  readonly accordingTo: readonly string[];
  /** After it: `reported`. */
  readonly reported: readonly string[];
  /** Single words that papers and stations are called by: `post`. */
  readonly papers: readonly string[];
  /** Words of an agency's own people: `a Wire reporter at the scene`. */
  readonly ownPeople: readonly string[];
  /** Bracketed words after a text that came from several agencies: `agencies`. */
  readonly agencies: readonly string[];
  /** Before an agency in such brackets: `with inputs from`. */
  readonly agencyPrefixes: readonly string[];
  /** Before the name of the paper in which an article appeared first: `first published in`. */
  readonly firstPublished: readonly string[];
  /** Labels of a link to where a copy was taken from: `source link`. */
  readonly sourceLabels: readonly string[];
}
