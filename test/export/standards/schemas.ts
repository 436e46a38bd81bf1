/**
 * What the standards ask of the files that we hand on, as JSON Schemas: only the fields that we use are known, so that one
 * of another name is a failure. Written from the specifications that each names.
 */

const text = { type: "string" } as const;
const words = { type: "string", minLength: 1 } as const;
const uri = { type: "string", format: "uri" } as const;
const moment = { type: "string", format: "date-time" } as const;
const list = (items: object) => ({ type: "array", items });
const closed = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

/** https://www.jsonfeed.org/version/1.1/. What begins with `_` is an extension, and has no full stop in its name. */
const feedAuthor = { ...closed({ name: text, url: uri, avatar: uri }), minProperties: 1 };
const withExtensions = (schema: object) => ({
  ...schema,
  patternProperties: { "^_[a-zA-Z][^.]*$": { type: "object" } },
});
export const jsonFeed = withExtensions(
  closed(
    {
      version: { const: "https://jsonfeed.org/version/1.1" },
      title: text,
      description: text,
      home_page_url: uri,
      feed_url: uri,
      language: text,
      authors: list(feedAuthor),
      items: list(
        withExtensions({
          ...closed(
            {
              id: words,
              url: uri,
              external_url: uri,
              title: text,
              content_text: text,
              date_published: moment,
              authors: list(feedAuthor),
              tags: list(text),
              language: text,
            },
            ["id", "content_text"],
          ),
        }),
      ),
    },
    ["version", "title", "items"],
  ),
);

/** CSL-JSON 1.0.2, https://github.com/citation-style-language/schema: a name is in parts or literal, a date may hold EDTF. */
const cslDate = closed({
  "date-parts": {
    type: "array",
    minItems: 1,
    maxItems: 2,
    items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
  },
  circa: { type: "boolean" },
  literal: text,
  edtf: { type: "string", pattern: "^[-0-9%~X?./\\[\\],]+$" },
});
export const cslJson = list(
  closed(
    {
      id: words,
      type: { const: "article-newspaper" },
      title: text,
      author: list(closed({ literal: words })),
      "container-title": text,
      issued: cslDate,
      accessed: cslDate,
      language: text,
      abstract: text,
      URL: text,
      keyword: text,
      note: text,
    },
    ["id", "type"],
  ),
);

/** ninjs 3.0 of the IPTC, https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json. */
const told = list(closed({ role: text, contentType: text, value: text }, ["value"]));
const named = list(closed({ name: text, rel: text, uri, literal: text }));
export const ninjs = closed(
  {
    uri,
    standard: closed({ name: { const: "ninjs" }, version: { const: "3.0" }, schema: uri }),
    type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component"] },
    representationType: { enum: ["full", "partial"] },
    language: text,
    contentCreated: moment,
    pubStatus: { enum: ["usable", "withheld", "canceled"] },
    by: text,
    copyrightNotice: text,
    headlines: told,
    descriptions: told,
    bodies: told,
    people: named,
    organisations: named,
    places: named,
    infoSources: list(
      closed({ name: text, role: { enum: ["originated", "modified", "distributed", "aggregated"] } }),
    ),
    altIds: list(closed({ role: text, value: text })),
  },
  ["uri"],
);

/** Data Package 1, https://specs.frictionlessdata.io/data-package/: paths lead down from the package. */
const plainName = { type: "string", pattern: "^[-a-z0-9._/]+$" };
export const dataPackage = closed(
  {
    profile: { const: "data-package" },
    name: plainName,
    title: text,
    description: text,
    version: text,
    licenses: list(closed({ name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, title: text }, ["name"])),
    resources: {
      type: "array",
      minItems: 1,
      items: closed(
        {
          name: plainName,
          path: { type: "string", pattern: "^(?![./~])(?!.*(?:/\\.\\./|\\\\|://)).+$" },
          format: text,
          mediatype: { type: "string", pattern: "^[^/]+/[^/]+$" },
          encoding: { const: "utf-8" },
        },
        ["name", "path"],
      ),
    },
  },
  ["resources"],
);

/** What relates the clippings: no standard has these, so this says what the README tells of them. */
const ids = list(words);
const speaker = closed({ value: words, basis: text, text: { type: ["string", "null"] } }, ["value", "basis"]);
const range = { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 1 } };
const name = {
  id: words,
  name: words,
  spellings: list(closed({ name: words, count: { type: "integer" } })),
  articles: ids,
};
export const relations = {
  stories: list(
    closed({ id: words, members: { ...ids, minItems: 2 }, reasons: list({ type: "object" }) }, [
      "id",
      "members",
    ]),
  ),
  quotes: list(
    closed(
      {
        article: words,
        text: words,
        speaker: { anyOf: [speaker, { type: "null" }] },
        lines: range,
        family: { type: ["string", "null"] },
      },
      ["article", "text", "speaker", "lines"],
    ),
  ),
  people: list(
    closed({ ...name, roles: list(closed({ text: words, articles: ids })) }, ["id", "name", "articles"]),
  ),
  organisations: list(closed(name, ["id", "name", "articles"])),
  places: list(closed(name, ["id", "name", "articles"])),
  events: list({
    type: "object",
    required: ["edtf", "text", "articles"],
    properties: { edtf: words, articles: ids },
  }),
};
