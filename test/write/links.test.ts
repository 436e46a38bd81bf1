import { expect, test } from "vitest";
import { deadLinks, surveyOf } from "../../src/write/links.ts";

const targets = (html: string) =>
  deadLinks("a/page.html", surveyOf("a/page.html", html), () => false).map(({ link }) => link);

test.for([
  ['<a href="x.html">', "x.html"],
  ["<A HREF='x.html' class=b>", "x.html"],
  ["<a class=b href=x.html>", "x.html"],
  ["<a\n  href = x.html\n>", "x.html"],
  ['<img alt="" src="x.png"/>', "x.png"],
  ['<a title=">"href="x.html">', "x.html"],
  ["<p>1 < 2 <a/href=x.html>", "x.html"],
] as const)("%s links", ([html, link]) => {
  expect(targets(html)).toEqual([link]);
});

test.for([
  `<p>see href="gone.html"</p>`,
  `<a title='href="gone.html"'>`,
  `<a title="see href=" data-href="gone.html">`,
  `<!-- <a href="gone.html"> -->`,
  `<script>"<a href='gone.html'>"</script>`,
  `<style>a{} <a href="gone.html"></style>`,
  "<a href>",
  `</a href="gone.html">`,
])("%s does not", (html) => {
  expect(targets(html)).toEqual([]);
});

test("places are named as a browser names them", () => {
  expect(surveyOf("a.html", `<p id=one><p ID='t&amp;wo'><p data-id="no" id="three">`).places).toEqual([
    "one",
    "t&wo",
    "three",
  ]);
});

test("pages of other folders mean others by the same words", () => {
  const exists = (path: string) => path === "x.html";
  const html = `<a href="../x.html#p1">`;
  expect(deadLinks("a/b.html", surveyOf("a/b.html", html), exists)).toEqual([]);
  expect(deadLinks("a/b/c.html", surveyOf("a/b/c.html", html), exists)).toEqual([
    { page: "a/b/c.html", link: "../x.html#p1" },
  ]);
  expect(surveyOf("a/b.html", html).links).toContainEqual(
    expect.objectContaining({ target: "x.html", place: "p1" }),
  );
});

test.for(["x.html", "../x.html", "../../b/x.tar.gz", "c/d-1/x", "../../../x.html"])(
  "%s leads where it leads when it is written with a dot before it",
  (link) => {
    const leadsTo = (page: string, href: string) => surveyOf(page, `<a href="${href}">`).links[0]!.target;
    for (const page of ["page.html", "a/page.html", "a/b/page.html"])
      expect(leadsTo(page, link)).toBe(leadsTo(page, `./${link}`));
  },
);
