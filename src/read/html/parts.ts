import type { PagePart } from "../../records/clipping.ts";
import type { Element } from "./tree.ts";

const BY_TAG: Readonly<Record<string, PagePart>> = {
  nav: "navigation",
  menu: "navigation",
  footer: "footer",
  form: "form",
  button: "form",
  figcaption: "caption",
  caption: "caption",
  dialog: "cookies",
};

const BY_ROLE: Readonly<Record<string, PagePart>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  search: "form",
  contentinfo: "footer",
  dialog: "cookies",
  alertdialog: "cookies",
};

/** What designers call the parts of their pages, as whole words of a class, an id or a test's name. */
const WORDS: Readonly<Record<PagePart, string>> = {
  navigation:
    "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pagination pager skip toolbar masthead",
  advertisement:
    "ad ads adbox adslot adunit adwrap adwrapper advert adverts advertisement advertising advertorial sponsor sponsored " +
    "dfp gpt promo promos promotion promotional banner commercial affiliate",
  share:
    "share shares sharing sharebar sharedaddy social socials addthis sharethis follow reactions bookmark",
  newsletter: "newsletter newsletters signup subscribe subscription subscriptions optin mailchimp",
  comments: "comment comments disqus commenting replies respond",
  related:
    "related relatedposts recirc recirculation recommended recommendation recommendations trending popular mostread " +
    "mostpopular outbrain taboola teaser teasers readmore readnext upnext morefrom morestories seealso suggested " +
    "latest widget sidebar rail zergnet jp-relatedposts yarpp playlist",
  paywall: "paywall regwall piano meter metered",
  cookies:
    "cookie cookies gdpr consent cmp onetrust optanon didomi cookiebot usercentrics trustarc truste iubenda cmplz borlabs " +
    "modal popup overlay lightbox",
  footer: "footer copyright colophon legal disclaimer corrections correction",
  form: "form login signin search searchbox",
  caption:
    "caption captions figcaption cutline credit credits photocredit imagecredit imagecaption attribution copyrightholder",
  standfirst:
    "standfirst dek deck subtitle subheadline strapline preface chapo vorspann ingress entradilla leadtext",
  byline: "byline bylines author authors writer contributor contributors",
  "author-note": "bio authorbio authorbox aboutauthor biography",
  "date-line": "dateline date timestamp datetime published pubdate pub-date post-date postdate entry-date",
  embed: "",
  tags: "tags taglist keywords topics post-tags entry-tags tagcloud hashtags",
};

/** Two words that mean something only together. */
const PAIRS: readonly (readonly [first: string, second: string, part: PagePart])[] = [
  ["author", "bio", "author-note"],
  ["author", "box", "author-note"],
  ["about", "author", "author-note"],
  ["author", "info", "author-note"],
  ["author", "description", "author-note"],
  ["read", "more", "related"],
  ["read", "next", "related"],
  ["see", "also", "related"],
  ["also", "read", "related"],
  ["up", "next", "related"],
  ["most", "read", "related"],
  ["most", "popular", "related"],
  ["more", "stories", "related"],
  ["more", "from", "related"],
  ["more", "on", "related"],
  ["sign", "up", "newsletter"],
  ["pull", "quote", "related"],
  ...["article", "story", "post", "text", "entry", "heading", "header"].flatMap((thing) =>
    ["lead", "lede", "intro", "excerpt", "summary", "preface"].map(
      (word) => [thing, word, "standfirst"] as const,
    ),
  ),
  ["lead", "text", "standfirst"],
  ["page", "intro", "standfirst"],
  ["summary", "list", "standfirst"],
  ["summary", "bullets", "standfirst"],
  ["sub", "title", "standfirst"],
  ["sub", "headline", "standfirst"],
  ["post", "date", "date-line"],
  ["publish", "date", "date-line"],
  ["time", "stamp", "date-line"],
  ["image", "source", "caption"],
  ["photo", "source", "caption"],
  ["reader", "credits", "byline"],
];

const BY_WORD = new Map<string, PagePart>(
  Object.entries(WORDS).flatMap(([part, words]) =>
    words
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => [word, part as PagePart] as const),
  ),
);
const BY_PAIR = new Map(PAIRS.map(([first, second, part]) => [`${first} ${second}`, part] as const));

/** Which part of the page an element is by its tag, its role or its names; null: nothing that tells. */
export function partOf({ tag, attributes }: Element): PagePart | null {
  const own = BY_TAG[tag] ?? BY_ROLE[attributes.role ?? ""];
  if (own) return own;
  if (EMBED.test(attributes.class ?? "")) return "embed";
  if (attributes.rel?.split(/\s+/).includes("author") || attributes.itemprop === "author") return "byline";
  return partByName(attributes);
}

/** How networks name the posts that other sites show: until their script comes, they are quotations. */
const EMBED =
  /(?:^|\s)(?:(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video|xfbml-parse-ignore)|(?:reddit|bluesky|mastodon|imgur|threads?|text-post)-(?:embed|card|media)[\w-]*|reddit-embed-bq|text-post-media|wp-embedded-content))(?:\s|$)/;

/** What asks whether it may set cookies tells of each of hundreds of purposes and partners: it may be longer than the article. */
export const asksConsent = ({ attributes: { id = "", class: name = "" } }: Element): boolean =>
  ASKS_CONSENT.test(id) || ASKS_CONSENT.test(name);

/** Its own name, or that of one of the services that do it for most. */
const ASKS_CONSENT =
  /cookie|consent|gdpr|onetrust|optanon|didomi|qc-cmp|usercentrics|trustarc|truste|iubenda|cmplz|borlabs|sp_message/i;

const NAMES = ["class", "id", "data-testid"] as const;
/** More names than this belong to the machine that made the page. */
const MOST_NAMED = 400;

/** What holds the text, or a stretch of it, whatever else it is: `sidebar-grid__content article__content`. */
const HOLDS_TEXT = /(?:^|\s)(?:article|story|post|entry)[-_]{1,2}(?:body|content|text)(?:\s|$)/i;

function partByName(attributes: Element["attributes"]): PagePart | null {
  if (HOLDS_TEXT.test(attributes.class ?? "")) return null;
  const byWord: PagePart[] = [];
  for (const attribute of NAMES) {
    for (const name of attributes[attribute]?.slice(0, MOST_NAMED).split(/\s+/) ?? []) {
      const words = wordsIn(name);
      for (let at = 0; at + 1 < words.length; at++) {
        const pair = BY_PAIR.get(`${words[at]} ${words[at + 1]}`);
        if (pair && !isOfPicture(pair, words)) return pair;
      }
      for (const word of wordsIn(name.replace(ELEMENT_OF, "$2 $1"))) {
        const part = BY_WORD.get(word);
        if (part && !isOfPicture(part, words) && !words.some((other) => BESIDE.get(word)?.has(other)))
          byWord.push(part);
      }
    }
  }
  return byWord[0] ?? null;
}

/** `article-lead-image` holds no lead. */
const isOfPicture = (part: PagePart, words: readonly string[]): boolean =>
  part === "standfirst" && words.some((word) => OF_PICTURES.has(word));

const OF_PICTURES: ReadonlySet<string> = new Set(
  "image images img media photo picture figure gallery video audio art".split(" "),
);

/** `block__element`: what it is says its own name more than that of what it stands in. */
const ELEMENT_OF = /^(.+?)__(.+)$/;

/** Words beside which another one means nothing: a widget is a piece of an article, and a grid has columns beside its text. */
const BESIDE = new Map<string, ReadonlySet<string>>([
  ["widget", new Set(["article", "story", "paragraph", "title"])],
  ["sidebar", new Set(["grid", "layout", "has", "with", "no", "without"])],
  ["rail", new Set(["grid", "layout", "has", "with", "no", "without"])],
]);

/** `articleBody__related-links` → article, body, related, links. */
const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
