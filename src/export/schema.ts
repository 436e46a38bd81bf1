/** JSON Schema (2020-12) of a record, `data/schema.json`. Fields may be added to records within a major version. */
export const recordSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Clipping",
  description:
    "What is known of one clipping: one line of an articles.jsonl, one articles/<id>.json. What is not known is null, a list without members is empty, and no field is ever missing.",
  ...object({
    id: described(text(), "Address of its page: articles/<id>.html."),
    path: described(text(), "Of its file, from the folder of the settings."),
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
    format: text(),
    encoding: text(),
    language: described(orNull(text()), "BCP 47; null for a clipping without an article in it."),
    title: orNull(ref("finding")),
    standfirst: orNull(ref("finding")),
    source: object({
      outlet: orNull(ref("finding")),
      agency: orNull(ref("finding")),
      republisher: orNull(ref("finding")),
      cited: list(ref("finding")),
    }),
    byline: object({
      text: orNull(text()),
      authors: list(text()),
      contributors: list(object({ name: text(), place: orNull(text()) })),
    }),
    dateline: orNull(object({ place: orNull(text()), agency: orNull(text()), date: orNull(text()) })),
    date: described(orNull(ref("date")), "When the text was written."),
    updated: orNull(ref("date")),
    reposted: orNull(ref("date")),
    body: list(
      object({
        kind: oneOf("paragraph", "subheading", "quotation", "list-item", "table", "embed"),
        text: text(),
        lines: ref("lines"),
      }),
    ),
    captions: list(object({ text: text(), credit: orNull(text()), lines: ref("lines") })),
    dateCues: list(
      object({
        text: text(),
        start: number("integer"),
        end: number("integer"),
        type: oneOf("DATE", "TIME", "DURATION", "SET"),
        value: described(orNull(text()), "TIMEX3; null where it hangs on a day that is not known."),
        anchor: text(),
        offset: described(orNull(text()), "What is counted from the anchor, as an ISO 8601 duration."),
        role: text(),
        earliest: ref("day"),
        latest: ref("day"),
      }),
    ),
    quotes: list(
      object({
        text: text(),
        speaker: orNull(object({ value: text(), basis: ref("basis"), text: orNull(text()) })),
        lines: ref("lines"),
        family: described(orNull(text()), "Equal for the same words in several clippings."),
      }),
    ),
    people: list(object({ name: text(), mentions: list(ref("mention")), roles: list(ref("mention")) })),
    organisations: list(ref("entity")),
    places: list(ref("entity")),
    story: described(orNull(text()), "Id of the story that it belongs to; null when alone."),
    reprintOf: described(orNull(text()), "Id of the article of which this is a copy."),
    removed: described(
      list(object({ lines: ref("lines"), text: text(), kind: text(), rule: text() })),
      "What of the clipping is not shown as its article, word for word.",
    ),
    url: orNull(text()),
    archiveUrl: orNull(text()),
    accessed: orNull(text()),
    tags: list(text()),
    notes: orNull(text()),
    rights: orNull(text()),
    status: oneOf("usable", "withheld", "canceled"),
    corrections: list(
      object({
        kind: oneOf("field", "line", "keep", "remove"),
        field: orNull(text()),
        value: { anyOf: [text(), list(text()), { type: "null" }] },
        was: orNull(text()),
        lines: list(number("integer")),
        note: orNull(text()),
        by: orNull(text()),
        on: orNull(text()),
        evidence: orNull(text()),
        file: text(),
      }),
    ),
    problems: list(
      object({
        code: text(),
        severity: oneOf("note", "warning", "error"),
        message: text(),
        hint: text(),
        lines: orNull(ref("lines")),
      }),
    ),
  }),
  $defs: {
    lines: {
      description: "First and last line of the clipping's file, from 1.",
      type: "array",
      prefixItems: [number("integer"), number("integer")],
      items: false,
      minItems: 2,
    },
    day: {
      description: "ISO; null is an open or unknown end.",
      anyOf: [{ type: "string", pattern: "^[+-]?\\d{4,}-\\d\\d-\\d\\d$" }, { type: "null" }],
    },
    basis: {
      description: "Printed in the clipping, worked out with proof, said by an editor, or not known.",
      ...oneOf("stated", "inferred", "corrected", "unknown"),
    },
    finding: object({ value: text(), basis: ref("basis"), lines: orNull(ref("lines")), rule: text() }),
    mention: object({ text: text(), lines: ref("lines") }),
    entity: object({ name: text(), mentions: list(ref("mention")) }),
    evidence: evidence({}),
    date: object({
      edtf: described(orNull(text()), "The set that holds at 90 %, as EDTF; null: unknown."),
      earliest: ref("day"),
      latest: ref("day"),
      best: orNull(object({ edtf: text(), confidence: number() })),
      weekdays: list(text()),
      partsOfYear: list(text()),
      basis: ref("basis"),
      sentence: text(),
      evidence: list(ref("evidence")),
      split: list(ref("evidence")),
      against: list(evidence({ why: text() })),
    }),
  },
};

type Schema = Readonly<Record<string, unknown>>;

/** All fields are there; more may be. */
function object(properties: Readonly<Record<string, Schema>>) {
  return { type: "object", required: Object.keys(properties), properties };
}

function evidence(more: Readonly<Record<string, Schema>>): Schema {
  return object({
    rule: text(),
    says: text(),
    text: orNull(text()),
    lines: orNull(ref("lines")),
    earliest: ref("day"),
    latest: ref("day"),
    weekdays: orNull(list(text())),
    partsOfYear: orNull(list(text())),
    confidence: number(),
    ...more,
  });
}

function text(): Schema {
  return { type: "string" };
}

function number(type: "number" | "integer" = "number"): Schema {
  return { type };
}

function list(items: Schema): Schema {
  return { type: "array", items };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

function oneOf(...words: readonly string[]): Schema {
  return { enum: words };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

function described(schema: Schema, description: string): Schema {
  return { description, ...schema };
}
