import { expect, test } from "vitest";
import type { CrewOnCall } from "../../src/pipeline/crew.ts";
import type { LotErrand } from "../../src/pipeline/errands.ts";
import { lotsBy } from "../../src/pipeline/lots.ts";
import type { GatheredPlan } from "../../src/records/page.ts";
import { prepare } from "../../src/write/prepare.ts";

const lotOf = (number: number) => {
  const records = [`articles/${number}.json`];
  return ["csv", "ris"].map((form): GatheredPlan => {
    const path = `data/${number}/articles.${form}`;
    return { kind: "gathered", path, key: path, content: () => "", apart: { records, form } };
  });
};
const sums: GatheredPlan = { kind: "gathered", path: "SHA256SUMS", key: "sums", content: () => "" };

test("files of the same records are one task, and each gets what was made for it", () => {
  const errands: LotErrand[] = [];
  const crew: CrewOnCall = {
    expect() {},
    dismiss() {},
    begin: () => null,
    send(job, tasks, { take }) {
      expect(job).toBe("lot");
      for (let at = 0; at < tasks.length; at += 1) {
        const errand = tasks.at(at) as unknown as LotErrand;
        errands.push(errand);
        const files = errand.files.map(({ path, form }) => prepare(path, `${form} of ${errand.records}`));
        take({ files, made: [] } as never, at);
      }
      return true;
    },
  };
  const made = new Map<string, string>();
  lotsBy(crew, [...lotOf(1), sums, ...lotOf(2)], "/public", ({ path }, { bytes }) => {
    made.set(path, Buffer.from(bytes).toString());
  });
  expect(errands.map(({ folder, records }) => [folder, ...records])).toEqual([
    ["/public", "articles/1.json"],
    ["/public", "articles/2.json"],
  ]);
  expect(Object.fromEntries(made)).toEqual({
    "data/1/articles.csv": "csv of articles/1.json",
    "data/1/articles.ris": "ris of articles/1.json",
    "data/2/articles.csv": "csv of articles/2.json",
    "data/2/articles.ris": "ris of articles/2.json",
  });
});
