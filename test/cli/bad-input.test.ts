import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, type Place, place, STRIKE } from "./call.ts";

/** What cannot be meant is refused before anything is written, in a sentence, with what may stand there. */
interface Case {
  readonly words: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly says: string;
  readonly offers: string;
}

const archive = { "seeds/strike.txt": STRIKE, "seeds/1931/docks.txt": DOCKS };

const FIELDS =
  "title, standfirst, date, updated, source, agency, via, byline, authors, dateline, url, archive_url, accessed, language, tags, notes, rights, status";

const cases: Readonly<Record<string, readonly Case[]>> = {
  "an unknown command or option": [
    { words: ["bild"], says: 'There is no command "bild".', offers: "Did you mean build?" },
    { words: ["publish-it-all"], says: "There is no command", offers: "build, watch, serve, check" },
    { words: ["--ouput", "site"], says: "Unknown option '--ouput'", offers: "Did you mean --output?" },
  ],
  "an unknown format": [
    {
      words: ["export", "-f", "xml", "-o", "out.xml"],
      says: "'xml' is invalid",
      offers: "jsonl, csv, ris, biblatex, csl, ninjs",
    },
  ],
  "an unknown filter": [
    {
      words: ["export", "--filter", "sorce=Wire"],
      says: '"sorce=Wire" is no filter.',
      offers: 'Did you mean "source=…"?',
    },
    {
      words: ["export", "--filter", "colour=red"],
      says: "is no filter.",
      offers: "source=…, author=…, person=…",
    },
    {
      words: ["export", "--filter", "basis=guessed"],
      says: '"guessed" is no basis.',
      offers: "basis=stated, basis=inferred",
    },
    {
      words: ["export", "--filter", "status=hidden"],
      says: '"hidden" is no status.',
      offers: "status=usable, status=withheld",
    },
    { words: ["export", "--without", "luck", "-o", "out"], says: '"luck"', offers: "facts, terms" },
  ],
  "an unknown id": [
    {
      words: ["export", "--filter", "story=strike", "-o", "out"],
      says: 'There is no story "strike".',
      offers: "There are none.",
    },
    {
      words: ["fix", "strick", "date=1931"],
      says: 'There is no clipping "strick".',
      offers: "Did you mean strike?",
    },
    {
      words: ["explain", "nobody"],
      says: 'There is no clipping "nobody".',
      offers: "The id of a clipping is",
    },
    {
      words: ["explain", "strike", "nothing"],
      says: "'nothing' is invalid",
      offers: "passages, fields, furniture",
    },
  ],
  "a correction to a field that does not exist": [
    {
      words: ["fix", "strike", "colour=red"],
      says: '"colour" is no field that can be corrected.',
      offers: FIELDS,
    },
    { words: ["fix", "strike", "titel=x"], says: '"titel" is no field', offers: "Did you mean title?" },
    { words: ["fix", "strike", "date=1931", "colour=red"], says: '"colour" is no field', offers: FIELDS },
    {
      words: ["fix", "strike", "status=gone"],
      says: '"gone" is not a status.',
      offers: "usable, withheld, canceled",
    },
  ],
  "an invalid date": [
    {
      words: ["fix", "strike", "date=31/31/1931"],
      says: '"31/31/1931" is not a date.',
      offers: "2022-01-12, 2022-01, 2022",
    },
    {
      words: ["fix", "strike", "date=1931", "--on", "soon"],
      says: '"soon" is not a date.',
      offers: "12 January 2022",
    },
    {
      words: ["add", "new.txt", "--date", "1931-02-30"],
      files: { "new.txt": STRIKE },
      says: '"1931-02-30" is not a date.',
      offers: "2022-01",
    },
    {
      words: ["add", "new.txt", "--accessed", "x"],
      files: { "new.txt": STRIKE },
      says: '"x" is not a date.',
      offers: "2022-01",
    },
    {
      words: ["export", "--from", "soon", "-o", "out"],
      says: '"soon" is no date for --from.',
      offers: "--from 1954, --from 1954-07",
    },
    {
      words: ["export", "--to", "1931-13"],
      says: '"1931-13" is no date for --to.',
      offers: "--to 1954-07-14",
    },
  ],
  "a table with a missing column": (
    [
      [
        "sources",
        "domain,country\nx.example,IE\n",
        'no column "name"',
        "name, aliases, loose, signatures, domain",
      ],
      [
        "terms",
        "person,office\nOtto,Mayor\n",
        'no column "body"',
        "person, aliases, office, body, start, end",
      ],
      ["facts", "label,note\nx,y\n", 'no column "patterns"', "kind, label, label_de, patterns"],
      ["people", "spellings,clipping\nA,\n", "no column `name`", "name, spellings, clipping"],
      ["organisations", "nmae,spellings\nA,\n", "no column `name`", "name, spellings, clipping"],
    ] as const
  ).flatMap(([setting, table, says, offers]) =>
    (["build", "check", "export"] as const).map((verb) => ({
      words: verb === "export" ? ["export", "-o", "out"] : [verb],
      files: { "archive.yaml": `${setting}: own.csv\n`, "own.csv": table },
      says,
      offers,
    })),
  ),
  "a table that does not say which clippings it is about": [
    {
      words: ["build"],
      files: { "metadata.csv": "title,date\nThe strike,1931\n" },
      says: "metadata.csv:1 cannot be used. The table has no column that says which clipping a row is of.",
      offers: `The columns are: file, id, ${FIELDS}`,
    },
    {
      words: ["check"],
      files: { "people.csv": "who,spellings\nAda,\n" },
      says: "people.csv:1 cannot be used.",
      offers: "name, spellings, clipping",
    },
  ],
  "settings that cannot be meant": [
    {
      words: ["build"],
      files: { "archive.yaml": "titel: x\n" },
      says: "titel",
      offers: 'Did you mean "title"?',
    },
    {
      words: ["build"],
      files: { "archive.yaml": "publish: {text: none}\n" },
      says: 'sets "publish.text" to what it cannot be',
      offers: "full or excerpt",
    },
    {
      words: ["build", "-b", "clips.example"],
      says: '"clips.example" cannot be the address',
      offers: "https://",
    },
  ],
};

/** All files with what is in them; what is only remembered lies in a folder of its own. */
function contentOf({ folder }: Place): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".cache") && statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe.for(Object.entries(cases))("%s is refused, and nothing is written:", ([, list]) => {
  test.for(
    list.map(
      (one) => [one.words.join(" ") + Object.keys(one.files ?? {}).map((name) => `, ${name}`), one] as const,
    ),
  )("%s", async ([, { words, files = {}, says, offers }]) => {
    const here = place({ ...archive, ...files });
    const before = contentOf(here);
    const { code, out, err } = await here.call(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).toContain(offers);
    expect(err).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(contentOf(here)).toEqual(before);
  });
});
