import { expect, test } from "vitest";
import type { PageGroup } from "../../src/pipeline/page-groups.ts";
import { type PageWork, pageQueue, type TextsPlan } from "../../src/pipeline/page-queue.ts";
import type { TemplatePlan } from "../../src/records/page.ts";

const group = (name: string): PageGroup => ({
  clippings: [{ from: `${name}.txt`, plans: [] }],
  story: null,
});
const page = (name: string): TemplatePlan => ({
  kind: "template",
  path: `people/${name}.html`,
  key: name,
  template: "person.eta",
  view: () => ({ name }),
});
const nameOf = (work: PageWork): string =>
  work.kind === "group" ? work.clippings[0]!.from : work.plan.path.replace(/^.*\/|\.html$/g, "");

test("groups and views come by turns, as many of each as there are", () => {
  const queue = pageQueue(
    ["a", "b"].map((name) => group(name)),
    [],
    ["ada", "bo", "cy", "di"].map(page),
  );
  const tasks = queue.tasks(nameOf);
  const given = Array.from({ length: tasks.length }, (_, at) => tasks.at(at));
  expect(given).toEqual(["a.txt", "ada", "bo", "b.txt", "cy", "di"]);
  expect(tasks.length).toBe(6);
  expect(nameOf(queue.given(3))).toBe("b.txt");
});

test("what is taken from the threads is no task any more", () => {
  const queue = pageQueue([group("a")], [], [page("ada"), page("bo")]);
  const tasks = queue.tasks(nameOf);
  expect(queue.nextView()?.plan.path).toBe("people/ada.html");
  expect(tasks.length).toBe(2);
  expect([tasks.at(0), tasks.at(1)]).toEqual(["a.txt", "bo"]);
  expect(queue.nextView()).toBeUndefined();
});

test("files of texts are work for threads, behind all groups", () => {
  const texts: TextsPlan = {
    kind: "text",
    path: "search/articles/00.js",
    key: "00",
    content: () => "",
    apart: { from: [], input: () => ({}) },
  };
  const queue = pageQueue([group("a")], [texts], [page("ada")]);
  const tasks = queue.tasks((work) => (work.kind === "texts" ? work.plan.path : nameOf(work)));
  expect(tasks.length).toBe(3);
  expect([tasks.at(0), tasks.at(1), tasks.at(2)]).toEqual(["a.txt", "ada", "search/articles/00.js"]);
  expect(queue.nextView()).toBeUndefined();
});
