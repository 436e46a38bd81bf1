import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/records/dossier.ts";
import { BRIDGE } from "../support/accounts.ts";
import { between, evidence, madeUp, on, undated } from "../support/dossier.ts";
import { examine } from "../support/examine.ts";
import { siteOf } from "../support/made-up-site.ts";
import { emptyShape, type Names, printFields, type Shape, see } from "../support/shape.ts";

/**
 * `docs/templates.md` says what each template is given. Its blocks of fields are what the pages of some archives hold,
 * so they cannot grow stale: `npm run golden` writes them anew.
 */
const DOC = "docs/templates.md";

/** What many templates are given. */
const NAMES: Names = {
  Card: [
    "href",
    "title",
    "supplied",
    "language",
    "direction",
    "source",
    "sourceless",
    "date",
    "lead",
    "note",
  ],
  When: ["words", "short", "basis", "note", "day"],
  Link: ["label", "href"],
  Pager: ["page", "pages", "previous", "next", "links"],
  Cell: ["label", "href", "certain", "possible", "count", "bar", "words"],
  Line: ["x", "width", "openStart", "openEnd"],
  Tick: ["x", "label"],
  Dating: ["sentence", "edtf", "groups", "chart"],
  Words: ["text", "href", "language", "direction"],
};

describe("docs/templates.md", () => {
  test("has every template, and nothing else", () => {
    const named = [...readFileSync(DOC, "utf8").matchAll(/^## `([^`]+\.eta)`/gm)].map(([, name]) => name);
    const templates = readdirSync("templates").filter((name) => name.endsWith(".eta"));
    expect(named.sort()).toEqual(templates.filter((name) => name !== "layout.eta").sort());
  });

  test("tells the fields of each as they are", async () => {
    const gathered = new Map<string, Shape>();
    const shapes = observed();
    const doc = readFileSync(DOC, "utf8").replace(
      /^(## `(?<template>[^`]+\.eta)`\n(?:(?!^## )[\s\S])*?```ts\n)[\s\S]*?(?=^```)/gm,
      (_, head: string, template: string) => {
        const shape = shapes.get(template);
        if (shape === undefined) throw new Error(`no page of ${template} was seen`);
        return `${head}${printFields(shape, NAMES, gathered, "")}\n`;
      },
    );
    // What has a name may hold others that have one: those are known when the first are printed.
    const printed = () =>
      Object.keys(NAMES)
        .filter((name) => gathered.has(name))
        .map((name) => `${name}: ${printFields(gathered.get(name)!, NAMES, gathered, "")}`);
    printed();
    expect([...gathered.keys()].sort()).toEqual(Object.keys(NAMES).sort());
    const whole = doc.replace(
      /^(## What many have\n(?:(?!^## )[\s\S])*?```ts\n)[\s\S]*?(?=^```)/m,
      (_, head: string) => `${head}${printed().join("\n\n")}\n`,
    );
    await expect(whole).toMatchFileSnapshot(`../../${DOC}`);
  });
});

/** What the pages of some archives are given, by template; `site` and `page` are the same on all of them. */
function observed(): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  const look = (template: string, view: object) => {
    const shape = shapes.get(template) ?? emptyShape();
    shapes.set(template, shape);
    const { site: _, page: __, words: ___, ...own } = view as Record<string, unknown>;
    see(shape, own);
  };
  const excerpts = { publish: { text: "excerpt", originals: false, robots: "noindex" } } as const;
  const both = [...accounts(), ...seeds()];
  for (const [dossiers, settings] of [
    [[], {}],
    [both, { contact: "desk@example.org", baseUrl: "https://example.org/" }],
    [both, { ...excerpts, contact: "https://example.org/write" }],
    [paper(), {}],
  ] as const)
    siteOf(dossiers, settings, { searchable: true, recorded: true, observe: look }).pages();
  return shapes;
}

const seeds = () =>
  readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => examine(name, readFileSync(`seeds/${name}`)));

const NOTE = `aliases: [old-name]
url: https://example.org/a
archive_url: https://example.org/b
accessed: 2020-01-02
updated: 2019-05-16
tags: [bridges]
notes: Cut out by hand.
rights: The paper holds them.`;

/** One event in several papers, and an account that is kept back. */
const accounts = () => [
  corrected(examine("mercury.txt", `---\n${NOTE}\n---\n${BRIDGE.dated}`)),
  examine("engineer.txt", BRIDGE.yesterday),
  examine("tea-room.txt", BRIDGE.weekday),
  examine("reprint.txt", BRIDGE.dated.replace("painted last spring", "painted last year")),
  examine("kept-back.txt", "---\nstatus: withheld\n---\nA quarrel\n\nThe owners fell out.\n"),
  examine("menu.txt", "Home\nNews\nSport\nSubscribe now\n"),
];

/** With a correction of its date. */
function corrected(dossier: Dossier): Dossier {
  const said = { note: "As the volume has it.", by: "Jo", on: "2024-05-03", evidence: null };
  const place = { path: "corrections/mercury.yaml", span: { start: 0, end: 5 } };
  const correction = {
    kind: "field",
    field: "date",
    value: "2019-05-14",
    was: null,
    ...said,
    ...place,
  } as const;
  const owner = { origins: {}, overruled: [], corrections: [{ correction, before: null, spans: [] }] };
  return { ...dossier, clipping: { ...dossier.clipping, owner } };
}

/** Many years of one paper. */
const paper = () => [
  ...Array.from({ length: 230 }, (_, i) =>
    madeUp({
      name: `${i}.txt`,
      lines: [
        ["title", `No ${i * 7919}`],
        ["body", `It is ${i * 104729}.`],
      ],
      date: on(`19${10 + (i % 80)}-05-04`),
    }),
  ),
  madeUp({
    name: "perhaps.txt",
    lines: [
      ["title", "The mill"],
      ["body", "The mill was shut."],
      ["footer", "All rights reserved"],
    ],
    date: {
      ...between("1931-05-30", "1931-06-02"),
      evidence: [evidence("It says so.", "shut", [{ earliest: "1931-05-30", latest: "1931-06-02" }])],
    },
  }),
  madeUp({ name: "wide.txt", lines: [["title", "A wide one"]], date: between("1931-01-01", "1950-06-02") }),
  madeUp({ name: "undated.txt", lines: [["title", "Of no day"]], date: undated }),
];
