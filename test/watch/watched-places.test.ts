import { describe, expect, test } from "vitest";
import type { Config } from "../../src/config.ts";
import { watchedPlaces } from "../../src/watch/watched-places.ts";

const config = (more: Partial<Config> = {}): Config => ({
  root: "/home/jo",
  file: "/home/jo/archive.yaml",
  title: "Archive",
  description: null,
  language: "en",
  baseUrl: null,
  input: "/home/jo/seeds",
  output: "/home/jo/public",
  templates: "/home/jo/templates",
  dateOrder: null,
  terms: null,
  facts: null,
  sources: null,
  stories: { merge: [], split: [] },
  publish: { text: "full", originals: true, robots: "index" },
  rights: null,
  contact: null,
  ...more,
});

describe("beside the config", () => {
  const { roots, ignores } = watchedPlaces(config(), "/opt/clipfile/templates");

  test("each place is reached from the folder above it", () => {
    expect(roots).toEqual(["/home/jo", "/opt/clipfile"]);
    for (const root of roots) expect(ignores(root)).toBe(false);
  });

  test.for([
    "/home/jo/archive.yaml",
    "/home/jo/strike.meta.yaml",
    "/home/jo/metadata.csv",
    "/home/jo/people.YML",
    "/home/jo/corrections",
    "/home/jo/corrections/1931/strike.yaml",
    "/home/jo/data/terms.csv",
    "/home/jo/seeds",
    "/home/jo/seeds/1931/strike.txt",
    "/home/jo/templates/parts/head.eta",
    "/opt/clipfile/templates/article.eta",
  ])("%s counts", (path) => expect(ignores(path)).toBe(false));

  test.for([
    "/home/jo/public",
    "/home/jo/public/index.html",
    "/home/jo/public/data/articles.yaml",
    "/home/jo/.cache/store",
    "/home/jo/.git",
    "/home/jo/Pictures",
    "/home/jo/seeds2",
    "/home/jo/letter.txt",
    "/home/jo/seeds/.strike.txt.swp",
    "/home/jo/seeds/.git/index",
    "/opt/clipfile/src",
    "/opt/clipfile/node_modules",
  ])("%s does not", (path) => expect(ignores(path)).toBe(true));
});

test("folders elsewhere are reached too", () => {
  const { roots, ignores } = watchedPlaces(
    config({ input: "/mnt/clips/in", output: "/srv/www", templates: "/opt/clipfile/templates" }),
    "/opt/clipfile/templates",
  );
  expect(roots).toEqual(["/home/jo", "/mnt/clips", "/opt/clipfile"]);
  expect(ignores("/mnt/clips/in/a.txt")).toBe(false);
  expect(ignores("/mnt/clips/other/a.txt")).toBe(true);
});

test("the site is none of it, wherever it lies", () => {
  const { ignores } = watchedPlaces(config({ output: "/home/jo/data/site" }), "/opt/t");
  expect(ignores("/home/jo/data/terms.csv")).toBe(false);
  expect(ignores("/home/jo/data/site")).toBe(true);
  expect(ignores("/home/jo/data/site/index.html")).toBe(true);
});

test("a config of another name and place is watched, whatever its ending", () => {
  const { roots, ignores } = watchedPlaces(config({ file: "/etc/clips.conf", root: "/etc" }), "/opt/t");
  expect(roots).toContain("/etc");
  expect(ignores("/etc/clips.conf")).toBe(false);
  expect(ignores("/etc/passwd")).toBe(true);
});
