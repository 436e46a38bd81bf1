import { expect, test } from "vitest";
import { buildOf, siteIn, testArchive } from "../support/archive.ts";

const WITHHELD = {
  "an article without a title":
    "The secret ribbon was cut, and the band played on until the rain came down on all of them.",
  "no article": "Home\nSecret ribbon\nSubscribe\nShare on Facebook\n",
};

test.each(Object.entries(WITHHELD))("nothing of a withheld clipping is on the site: %s", (_, words) => {
  const archive = testArchive();
  archive.disk.save("/archive/seeds/ribbon.txt", `---\nstatus: withheld\n---\n${words}`);
  buildOf(archive);
  const site = Object.entries(siteIn(archive));
  expect(
    site.filter(([, content]) => /ribbon(?!\.(?:txt|html))/i.test(content)).map(([path]) => path),
  ).toEqual([]);
  expect(siteIn(archive)["articles/ribbon.html"]).toContain("[Withheld]");
});
