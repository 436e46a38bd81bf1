import { wordsOf } from "../interface/index.ts";
import type { Words } from "../interface/words.ts";
import { encodeSegment, linksFrom, paths } from "./links.ts";
import type { PagerView } from "./paging.ts";
import { directionOfLanguage, languageTag } from "./phrases/direction.ts";
import type { Site } from "./site.ts";

/** What every page has around its content. */
export interface Frame {
  readonly site: {
    readonly title: string;
    readonly description: string | null;
    readonly language: string;
    readonly direction: "ltr" | "rtl";
    readonly rights: string | null;
    readonly contact: string | null;
    readonly contactHref: string | null;
  };
  readonly page: {
    /** Of the window; the site's own title is added. */
    readonly title: string;
    readonly description: string;
    /** Absolute; null where the archive has no address of its own. */
    readonly canonical: string | null;
    readonly noindex: boolean;
    readonly meta: readonly Meta[];
    /** What the page says of its content for programs: JSON that may stand in a `script` element as it is. */
    readonly jsonLd: string | null;
    /** The same content, or the archive's, in other forms. */
    readonly alternates: readonly Alternate[];
    /** To be told of what is new on the page; null: it has no feed. */
    readonly feed: Alternate | null;
    readonly home: string;
    readonly search: string;
    readonly isHome: boolean;
    readonly styles: string;
    /** Script of all pages, which adds and is not needed, and the page's own; a page without any allows none. */
    readonly siteScript: string | null;
    readonly script: string | null;
    readonly icon: string;
    readonly nav: readonly NavItem[];
    readonly footer: readonly NavItem[];
    /** Printed on paper, where a reader cannot see where a page lies. */
    readonly address: string;
    readonly previous: string | null;
    readonly next: string | null;
    /** Old addresses send their readers on: where to. */
    readonly refresh: string | null;
  };
}

export interface Meta {
  /** `name` or `property`. */
  readonly key: "name" | "property";
  readonly name: string;
  readonly content: string;
}

export interface Alternate {
  /** `application/atom+xml`. */
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** `page`: this very page; `true`: a page below it. */
  readonly current: "page" | "true" | null;
}

export interface FrameOptions {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly meta?: readonly Meta[];
  readonly jsonLd?: string;
  readonly alternates?: readonly Alternate[];
  readonly noindex?: boolean;
  readonly previous?: string | null;
  readonly next?: string | null;
  readonly canonical?: string;
  readonly refresh?: string;
  /** Path of the page's script. */
  readonly script?: string | null;
}

interface Entry {
  readonly label: keyof Words["frame"];
  readonly path: string;
  readonly below: string | null;
}

const NAV: readonly Entry[] = [
  { label: "timeline", path: paths.timeline, below: "timeline/" },
  { label: "stories", path: paths.stories, below: "stories/" },
  { label: "events", path: paths.events, below: "events/" },
  { label: "people", path: paths.people, below: "people/" },
  { label: "quotes", path: paths.quotes, below: "quotes/" },
  { label: "sources", path: paths.sources, below: "sources/" },
  { label: "search", path: paths.search, below: null },
  { label: "about", path: paths.about, below: null },
];

const FOOTER: readonly Entry[] = [
  { label: "howMade", path: paths.about, below: null },
  { label: "corrections", path: paths.corrections, below: "corrections/" },
  { label: "review", path: paths.review, below: "review/" },
];

/** Types of feeds. */
const FEED = /^application\/(?:atom\+xml|feed\+json)$/;

/** The frame of a page. */
export function frameOf(site: Site, options: FrameOptions): Frame {
  const { path, title, description } = options;
  const link = linksFrom(path);
  const { frame } = wordsOf(site);
  const items = (entries: readonly Entry[]) =>
    entries.map((entry) => ({
      label: frame[entry.label],
      href: link(entry.path),
      current: entry.path === path ? ("page" as const) : below(entry.below, path) ? ("true" as const) : null,
    }));
  return {
    site: {
      title: site.title,
      description: site.description,
      language: languageTag(site.language),
      direction: directionOfLanguage(site.language),
      rights: site.rights,
      contact: site.contact,
      contactHref: contactHref(site.contact),
    },
    page: {
      title,
      description,
      canonical: absolute(site, options.canonical ?? path),
      noindex: site.publish.robots === "noindex" || options.noindex === true,
      meta: options.meta ?? openGraph(site, options),
      jsonLd: options.jsonLd ?? null,
      alternates: options.alternates ?? [],
      feed: options.alternates?.find(({ type }) => FEED.test(type)) ?? null,
      home: link(paths.home),
      search: link(paths.search),
      isHome: path === paths.home,
      styles: link(paths.styles),
      siteScript: site.scripted ? link(paths.siteScript) : null,
      script: options.script ? link(options.script) : null,
      icon: link(paths.icon),
      nav: items(NAV),
      footer: items(FOOTER),
      address: absolute(site, path) ?? path,
      previous: options.previous ?? null,
      next: options.next ?? null,
      refresh: options.refresh ?? null,
    },
  };
}

/** How a page shows where it is linked from elsewhere; an article says more of itself. */
function openGraph(site: Site, { path, title, description }: FrameOptions): readonly Meta[] {
  const address = absolute(site, path);
  const said = { type: "website", title, description };
  return Object.entries(address === null ? said : { ...said, url: address }).map(([name, content]) => ({
    key: "property",
    name: `og:${name}`,
    content,
  }));
}

/** Previous and next page of a long list, for the frame. */
export function around(pager: PagerView | null): Pick<FrameOptions, "previous" | "next"> {
  return { previous: pager?.previous ?? null, next: pager?.next ?? null };
}

const below = (folder: string | null, path: string): boolean => folder !== null && path.startsWith(folder);

/** With a base address: the page's own, complete. */
export function absolute({ baseUrl }: Pick<Site, "baseUrl">, path: string): string | null {
  return baseUrl === null ? null : baseUrl + path.split("/").map(encodeSegment).join("/");
}

/** Where letters to the archive go; null: nowhere. */
export function mailboxOf(contact: string | null): string | null {
  const href = contactHref(contact);
  return href?.startsWith("mailto:") ? href.slice("mailto:".length).replace(/\?.*$/s, "") : null;
}

/** An address can be followed; anything else is only read. */
export function contactHref(contact: string | null): string | null {
  if (contact === null) return null;
  if (/^(?:https?:\/\/|mailto:)\S+$/i.test(contact)) return contact;
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(contact) ? `mailto:${contact}` : null;
}
