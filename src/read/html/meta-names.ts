import type { MetadataField } from "../../records/clipping.ts";

type Known = readonly [field: MetadataField, origin: string];

/** What a `<meta>` of this name says, and where such things are said; null: nothing of the article. */
export function readMetaName(name: string): Known | null {
  const lower = name.trim().toLowerCase();
  const known = METAS.get(lower);
  if (known) return known;
  const field = fieldOfName(lower);
  return field ? [field, "html"] : null;
}

/** What a name means that somebody made up, whatever tool or kind of thing it opens with; null: nothing we know. */
export function fieldOfName(name: string): MetadataField | null {
  let rest = name.toLowerCase();
  for (let i = 0; i < MOST_BEFORE; i++) {
    const field = OWN.get(rest.replace(/[^a-z]/g, ""));
    if (field) return field;
    rest = rest.replace(BEFORE, "");
  }
  return null;
}

/** `<meta>` by name, in lower case: what standards and the largest services call it. */
const METAS = new Map<string, Known>(
  Object.entries({
    "og:title": ["title", "open-graph"],
    "twitter:title": ["title", "open-graph"],
    "og:site_name": ["outlet", "open-graph"],
    "og:description": ["standfirst", "open-graph"],
    "og:url": ["url", "open-graph"],
    "og:locale": ["language", "open-graph"],
    "article:published_time": ["published", "open-graph"],
    "og:article:published_time": ["published", "open-graph"],
    "article:published": ["published", "open-graph"],
    "article:modified_time": ["updated", "open-graph"],
    "og:updated_time": ["updated", "open-graph"],
    "article:author": ["author", "open-graph"],
    citation_title: ["title", "highwire"],
    citation_author: ["author", "highwire"],
    citation_journal_title: ["outlet", "highwire"],
    citation_publication_date: ["published", "highwire"],
    citation_online_date: ["published", "highwire"],
    citation_date: ["published", "highwire"],
    "dc.title": ["title", "dublin-core"],
    "dcterms.title": ["title", "dublin-core"],
    "dc.creator": ["author", "dublin-core"],
    "dcterms.creator": ["author", "dublin-core"],
    "dc.date": ["published", "dublin-core"],
    "dc.date.issued": ["published", "dublin-core"],
    "dcterms.created": ["published", "dublin-core"],
    "dcterms.issued": ["published", "dublin-core"],
    "dcterms.date": ["published", "dublin-core"],
    "dcterms.modified": ["updated", "dublin-core"],
    "dc.date.modified": ["updated", "dublin-core"],
    "dc.publisher": ["outlet", "dublin-core"],
    "dcterms.publisher": ["outlet", "dublin-core"],
    "dc.source": ["outlet", "dublin-core"],
    "dc.language": ["language", "dublin-core"],
    "dc.identifier": ["url", "dublin-core"],
    "prism.publicationdate": ["published", "highwire"],
    "prism.publicationname": ["outlet", "highwire"],
    datepublished: ["published", "microdata"],
    datemodified: ["updated", "microdata"],
    headline: ["title", "microdata"],
    "parsely-title": ["title", "html"],
    "sailthru.title": ["title", "html"],
    "sailthru.date": ["published", "html"],
    date: ["published", "html"],
    byl: ["author", "html"],
    "application-name": ["outlet", "html"],
    "apple-mobile-web-app-title": ["outlet", "html"],
    publisher: ["outlet", "html"],
    description: ["standfirst", "html"],
  } satisfies Record<string, Known>),
);

/** The names that publishers and their tools make up, without marks and without the tool before them. */
const OWN = new Map<string, MetadataField>(
  Object.entries({
    published:
      "published publishedtime publisheddate publishedat publishedon publishtime publishdate pubdate pubtime " +
      "publicationdate publicationtime datepublished datepublication originalpublicationdate originalpublishdate " +
      "dateoriginal firstpublished firstpublishdate firstpublishtime firstpublicationdate releasedate daterelease " +
      "displaydate postdate postedon dateposted issuedate dateissued datecreated createdate createddate creationdate " +
      "contentdate contentcreated publishedtimetelegram",
    updated:
      "modified modifiedtime modifieddate datemodified lastmodified lastmod lastmodifieddate updated updatedtime " +
      "updateddate updatedat dateupdated lastupdate lastupdated updatetime revised revisiondate",
    author: "author authors authorname byline creator writer writtenby",
    outlet: "sitename sourceorganization publicationname",
  } satisfies Partial<Record<MetadataField, string>>).flatMap(([field, names]) =>
    names.split(" ").map((name) => [name, field as MetadataField] as const),
  ),
);

/** Tools and kinds of thing that stand before what is meant: `cXenseParse:recs:publishtime`, `og:article:author`. */
const BEFORE =
  /^(?:og|article|articles|news|story|post|page|content|content[_-]?info|cxenseparse|recs|shareaholic|parsely|sailthru|mediator|search|bt|rnews|rbc|lp|dable|dcsext|its|vr|ob|iphone|time)(?:[.:_-]+|(?<=^article)(?=[a-z]))/;

const MOST_BEFORE = 4;
