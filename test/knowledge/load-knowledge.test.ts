import { describe, expect, test } from "vitest";
import { withoutKinds } from "../../src/knowledge/load-knowledge.ts";
import { sharedAliases } from "../../src/knowledge/terms.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { parseDay } from "../../src/time/day.ts";
import { FACTS, loadTables, madeUpTables, ownKnowledge, type Tables, TERMS } from "../support/knowledge.ts";

const HEAD = "person,aliases,office,body,start,end,as_of,precision,source,note\n";
const FACT_HEAD = "kind,label,patterns,about,before,after,start,end,use,confidence,source,note\n";

function failure(tables: Tables): ArchiveError {
  try {
    loadTables(tables);
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error("the table was taken");
}

describe("the program's own tables", () => {
  const { terms, offices, bodies, facts } = ownKnowledge();

  test("are whole", () => {
    expect(terms.length).toBeGreaterThan(400);
    expect(facts.length).toBeGreaterThan(60);
  });

  test("have a source for each row", () => {
    expect([...terms, ...facts].filter(({ source }) => source === "")).toEqual([]);
  });

  test("know how every office and body of a term is called", () => {
    const named = new Set(offices.map(({ office }) => office));
    const called = new Set(bodies.map(({ body }) => body));
    expect(terms.filter(({ office, body }) => !named.has(office) || !called.has(body))).toEqual([]);
  });

  test("let nobody hold an office after the day it was known on", () => {
    const open = terms.filter(({ end }) => end === null);
    expect(open.filter(({ asOf, start }) => asOf === null || asOf < start.slice(0, asOf.length))).toEqual([]);
  });

  test("share few names between people", () => {
    expect(sharedAliases(terms).map(({ alias }) => alias)).toEqual(
      expect.arrayContaining([expect.stringMatching(/\w/)]),
    );
    expect(sharedAliases(terms).length).toBeLessThan(8);
  });
});

describe("an owner's table", () => {
  test("adds rows, and replaces those with the same person, office, body and start", () => {
    const owner = {
      "terms.csv": `${HEAD}Rufus Firefly,,President,Freedonia,1931-05-04,1934-01-01,,day,our files,\nOtto Lund,,Mayor,Tarn,1950-01-01,,,,,\n`,
    };
    const { knowledge, problems } = loadTables({ own: madeUpTables, owner });
    const rows = knowledge.terms.map(({ person, start, end }) => [person, start, end]);
    expect(rows).toContainEqual(["Rufus Firefly", "1931-05-04", "1934-01-01"]);
    expect(rows).not.toContainEqual(["Rufus Firefly", "1931-05-04", "1935-05-04"]);
    expect(rows).toContainEqual(["Otto Lund", "1950-01-01", null]);
    expect(problems).toEqual([]);
  });

  test("replaces a fact of the same label", () => {
    const owner = { "facts.csv": `${FACT_HEAD}name,Wirephone,Wirephone,,,,1930-01-01,,first-possible,,,\n` };
    const { facts } = loadTables({ own: madeUpTables, owner }).knowledge;
    expect(facts.filter(({ label }) => label === "Wirephone").map(({ start }) => start)).toEqual([
      "1930-01-01",
    ]);
  });

  test("may begin with a byte order mark, have blank lines, and leave columns out", () => {
    const owner = {
      "terms.csv": "\ufeffperson,office,body,start\r\n\r\nOtto Lund,Mayor,Tarn,1950-01-01\r\n",
    };
    expect(loadTables({ owner }).knowledge.terms[0]).toMatchObject({
      person: "Otto Lund",
      end: null,
      aliases: [],
    });
  });

  test("that gives one name to two people is a problem, and no failure", () => {
    const owner = { "terms.csv": `${HEAD}Rita Firefly,Firefly,Mayor,Tarn,1950-01-01,,,,,\n` };
    const { problems } = loadTables({ own: madeUpTables, owner });
    expect(problems.map(({ code, path, message }) => [code, path, message])).toEqual([
      [
        "alias-shared",
        "terms.csv",
        '"Firefly" is a name of Rufus Firefly and Rita Firefly, so it tells only what holds for all.',
      ],
    ]);
  });

  test.each([
    [
      "an unknown column",
      "persn,office,body,start\n",
      'terms.csv:1 has the column "persn", which it cannot have.',
      'Did you mean "person"?',
    ],
    [
      "a missing column",
      "person,office,start\n",
      'terms.csv:1 has no column "body".',
      /The columns are: person, /,
    ],
    [
      "a column twice",
      "person,person,office,body,start\n",
      'terms.csv:1 has the column "person" twice.',
      /columns are/,
    ],
    [
      "an empty cell",
      `${HEAD}A B,,Mayor,,1950-01-01,,,,,\n`,
      "terms.csv:2 has no body.",
      "Fill in its body.",
    ],
    [
      "too many cells",
      "person,office,body,start\nA B,Mayor,Tarn,1950-01-01,x\n",
      "terms.csv:2 has 5 cells for 4 columns.",
      /quotes/,
    ],
    [
      "no day",
      `${HEAD}\nA B,,Mayor,Tarn,1950-02-30,,,,,\n`,
      'terms.csv:3 has the start "1950-02-30", which is no day.',
      /1931-05-04/,
    ],
    [
      "an end before its start",
      `${HEAD}A B,,Mayor,Tarn,1950-01-02,1950-01-01,,,,\n`,
      "terms.csv:2 ends on 1950-01-01, not after its start on 1950-01-02.",
      "Check the two days.",
    ],
    [
      "an unknown precision",
      `${HEAD}A B,,Mayor,Tarn,1950-01-02,,,rough,,\n`,
      'terms.csv:2 has the precision "rough", which it cannot be.',
      "Write day or day1 or week or approx.",
    ],
    [
      "an open quotation mark",
      `${HEAD}"A B,,Mayor\n`,
      /^terms\.csv:\d+ is not valid CSV: /,
      /quotation mark/,
    ],
  ])("with %s is refused, with its line", (_, text, message, hint) => {
    const error = failure({ owner: { "terms.csv": text } });
    expect(error.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
    expect(error.hint).toEqual(typeof hint === "string" ? hint : expect.stringMatching(hint));
    expect(error.exitCode).toBe(2);
  });

  test("cannot have two holders of an office for one", () => {
    const owner = { "terms.csv": `${HEAD}Otto Lund,,President,Freedonia,1932-01-01,1933-01-01,,day,,\n` };
    const error = failure({ own: madeUpTables, owner });
    expect(error.message).toContain(
      "terms.csv:2 says that Otto Lund was President of Freedonia while Rufus Firefly was",
    );
    const about = { "terms.csv": owner["terms.csv"].replace(",day,", ",approx,") };
    expect(loadTables({ own: madeUpTables, owner: about }).knowledge.terms).toHaveLength(9);
  });

  test.each([
    [
      "a use that there is not",
      "name,x,X,,,,1950-01-01,,maybe,,,",
      'facts.csv:2 has the use "maybe", which it cannot be.',
    ],
    [
      "a chance that is none",
      "name,x,X,,,,1950-01-01,,between,1.5,,",
      'facts.csv:2 has the confidence "1.5", which is no chance.',
    ],
    [
      "an end before its start",
      "name,x,X,,,,1950-01-02,1950-01-01,between,,,",
      "facts.csv:2 ends on 1950-01-01, before its start on 1950-01-02.",
    ],
  ])("of facts with %s is refused", (_, row, message) => {
    expect(failure({ owner: { "facts.csv": `${FACT_HEAD}${row}\n` } }).message).toBe(message);
  });

  test("that is not there is said to be missing", () => {
    const error = failure({ owner: { "terms.csv": TERMS, "facts.csv": "\u0000" } });
    expect(error.message).toContain("facts.csv:1");
  });
});

test("kinds of knowledge can be left out", () => {
  const { knowledge } = loadTables({ own: { ...madeUpTables, "facts.csv": FACTS } });
  expect(withoutKinds(knowledge, ["facts"])).toEqual({ ...knowledge, facts: [] });
  expect(withoutKinds(knowledge, ["facts", "terms"])).toEqual({ ...knowledge, facts: [], terms: [] });
  expect(parseDay(knowledge.terms[0]!.start)).not.toBeNull();
});
