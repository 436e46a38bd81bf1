import { wordsOf } from "../../interface/index.ts";
import { toldIn } from "../../interface/problem-words.ts";
import type { Words } from "../../interface/words.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Dossier } from "../../records/dossier.ts";
import { cardView, type ListedCard, noticeTitle, titleView } from "../card-view.ts";
import { readyCorrections } from "../corrections/ready.ts";
import { absolute, contactHref, frameOf, mailboxOf } from "../frame.ts";
import { articlePath, citationPaths, type LinkTo, linksFrom, recordPath } from "../links.ts";
import { dateLabel } from "../phrases/date-label.ts";
import type { Site } from "../site.ts";
import { articleView } from "./article-view.ts";
import { citationLine } from "./cite.ts";
import { type Elsewhere, elsewhereView } from "./elsewhere.ts";
import { jsonLdOf } from "./json-ld.ts";
import { describe, metaOf } from "./meta.ts";
import { type NamedRow, namedView } from "./named.ts";
import { originalView } from "./original-view.ts";
import type { PageCard } from "./page-card.ts";

/** What all pages of clippings have in common: plain data. */
export interface PageSetting {
  readonly site: Site;
  /** Is there a file of data for each clipping? */
  readonly recorded: boolean;
  /** How rules work, in words, by name of rule. */
  readonly says: Readonly<Record<string, string>>;
}

/** What the other clippings add to the page of one: plain data. */
export interface ArticleInput {
  readonly card: PageCard;
  /** Addresses of the sources that it names. */
  readonly slugs: readonly (readonly [spelling: string, slug: string])[];
  /** Addresses of the tags that the owner gave it. */
  readonly tags: readonly (readonly [tag: string, slug: string])[];
  /** Is its day what the others tell of it? */
  readonly told: boolean;
  readonly named: readonly NamedRow[];
  readonly elsewhere: Elsewhere | null;
  readonly around: Around;
}

/** The neighbours in the archive's order. */
export interface Around {
  readonly previous: ListedCard | null;
  readonly next: ListedCard | null;
}

/** The page of an article that may be shown. */
export function articlePageView(input: ArticleInput, dossier: Dossier, setting: PageSetting) {
  const { card, named, elsewhere, around } = input;
  if (!hasArticle(dossier)) throw new Error(`The record of ${card.path} does not belong to its card`);
  const { site, recorded } = setting;
  const words = wordsOf(site);
  const path = articlePath(card);
  const link = linksFrom(path);
  const article = card.article!;
  const rights = dossier.article.rights ?? site.rights;
  const forms = recorded ? citationForms(card, words.owner, link) : [];
  const record = recorded
    ? [{ type: "application/json", title: words.article.data, href: link(recordPath(card)) }]
    : [];
  return {
    ...frameOf(site, {
      path,
      title: titleView(article, words).title,
      description: describe(article, words),
      meta: metaOf(card, article, site, rights),
      jsonLd: jsonLdOf(card, article, site, { rights, dossier }),
      alternates: [...forms.map(({ type, title, href }) => ({ type, title, href })), ...record],
    }),
    article: articleView(input, dossier, setting, link),
    elsewhere: elsewhereView(card, elsewhere, words, link),
    named: namedView(named, words, link),
    citation: citationLine(card, article, site),
    forms,
    mend: mendView(input, dossier.article, site),
    around: aroundView(card, around, words, link),
    original: originalView(card, dossier, site, link),
  };
}

/** Files that reference managers read; the first is the one that most of them do. */
function citationForms(card: PageCard, { risFor }: Words["owner"], link: LinkTo) {
  const paths = citationPaths(card);
  const form = (type: string, title: string, path: string, aside: string | null) => {
    return { type, title, aside, href: link(path) };
  };
  return [
    form("application/x-research-info-systems", "RIS", paths.ris, risFor),
    form("application/x-bibtex", "BibLaTeX", paths.biblatex, null),
    form("application/vnd.citationstyles.csl+json", "CSL-JSON", paths.csl, null),
  ];
}

/** What a reader can do about a mistake. */
function mendView({ card, told }: ArticleInput, article: DatedArticle, site: Site) {
  const words = wordsOf(site);
  const file = `corrections/${card.id}.yaml`;
  const path = articlePath(card);
  const mailbox = mailboxOf(site.contact);
  return {
    file,
    how: words.owner.mendHow(file),
    fields: readyCorrections(article, {
      words,
      file,
      subject: words.owner.mailSubject(titleView(card.article!, words).title, site.title),
      address: absolute(site, path) ?? path,
      mailbox,
      told,
    }).map((field) => ({ ...field, send: words.owner.mendSend(field.label) })),
    /** A form or page of the archive's, where it takes no letters. */
    write: mailbox === null ? contactHref(site.contact) : null,
  };
}

const hasArticle = (dossier: Dossier): dossier is Dossier & { article: DatedArticle } =>
  dossier.article !== null;

/** No article was found in it; the original says what there is. */
export function clippingPageView(card: PageCard, dossier: Dossier, { site }: PageSetting) {
  const path = articlePath(card);
  const description = wordsOf(site).notices.clippingDescribed;
  const problems = dossier.problems.map((problem) => toldIn(wordsOf(site), problem));
  return {
    ...frameOf(site, { path, title: card.path, description, noindex: true }),
    clipping: { file: card.path, problems },
    original: originalView(card, dossier, site, linksFrom(path)),
  };
}

/** Withheld or withdrawn: that it was here, when it is from, and nothing of its words. */
export function noticePageView(
  card: Pick<PageCard, "id" | "status" | "article">,
  around: Around,
  site: Site,
) {
  const path = articlePath(card);
  const status = card.status === "canceled" ? "canceled" : "withheld";
  const words = wordsOf(site);
  const title = noticeTitle(status, words);
  const says = status === "withheld" ? words.notices.withheld : words.notices.withdrawn;
  return {
    ...frameOf(site, { path, title, description: says, noindex: true }),
    notice: { title, says, date: card.article && dateLabel(card.article.date, words) },
    around: aroundView(card, around, words, linksFrom(path)),
  };
}

/** The neighbours, called earlier and later only where the days prove it. */
function aroundView(card: ListedCard, { previous, next }: Around, words: Words, link: LinkTo) {
  const { earlier, later, before, after } = words.article;
  const view = (neighbour: ListedCard | null, label: string) =>
    neighbour && { label, ...cardView(neighbour, link, { words }) };
  return {
    previous: view(previous, previous && isEarlier(previous, card) ? earlier : before),
    next: view(next, next && isEarlier(card, next) ? later : after),
  };
}

/** Every day on which the one may have been written lies before every day of the other. */
function isEarlier(one: ListedCard, other: ListedCard): boolean {
  const [last, first] = [one.article?.date.latest, other.article?.date.earliest];
  return Boolean(last && first && last < first);
}
