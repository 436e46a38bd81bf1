import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildOf, siteIn, testArchive } from "./support/archive.ts";

const HOSTILE = `<!DOCTYPE html><html><head>
<title>Mill owners meet</title><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/">
<meta property="og:title" content="Mill owners meet &lt;script&gt;evil()&lt;/script&gt;">
<meta property="og:site_name" content='Evil" onmouseover="evil()'>
<meta property="article:published_time" content="1987-03-04&quot;&gt;&lt;script&gt;evil()&lt;/script&gt;">
<link rel="canonical" href="javascript:evil()"><link rel="stylesheet" href="https://evil.example/a.css">
<script>evil()</script></head>
<body onload="evil()"><iframe src="https://evil.example/"></iframe>
<h1>Mill owners meet</h1>
<p onclick="evil()">The owners of the mill met again on Tuesday, and nobody expects that they will agree before June.</p>
<p><a href="javascript:evil()">Nobody</a> who waited outside was told what they had said, &lt;img src=x onerror=evil()&gt; or when.</p>
<img src=x onerror="evil()"><svg onload="evil()"></svg><form action="https://evil.example/"><button>Send</button></form>
</body></html>`;

describe("a site made of saved pages", () => {
  const archive = testArchive();
  archive.disk.save(`${archive.root}/seeds/strike.html`, Buffer.from(HOSTILE));
  archive.disk.save(`${archive.root}/seeds/packed.htm.gz`, gzipSync(HOSTILE));
  buildOf(archive);
  const site = siteIn(archive);
  const pages = Object.entries(site).filter(([path]) => path.endsWith(".html"));

  test("shows the text of a page and never its markup", () => {
    const article = site["articles/strike.html"]!;
    expect(article).toContain("The owners of the mill met again on Tuesday");
    expect(article).toContain("&lt;img src=x onerror=evil()&gt;");
    expect(pages.length).toBeGreaterThan(4);
    for (const [path, html] of pages) {
      const tags = html.match(/<[^>]*>/g)?.join("\n") ?? "";
      const targets = [...tags.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, value]) => value!);
      expect(tags.replace(/"[^"]*"/g, '""'), path).not.toMatch(
        /\son\w+=|evil|<(?:iframe|form(?! class="" role="")|base|svg onload)/i,
      );
      expect(targets.filter((target) => /^\s*javascript:|evil\.example/i.test(target))).toEqual([]);
      expect(html, path).not.toMatch(/<script>evil|<img src=x|http-equiv="refresh"/i);
    }
  });

  test("keeps the file byte for byte under a name that no browser runs", () => {
    expect(site["articles/strike.orig.txt"]).toBe(HOSTILE);
    const originals = Object.keys(site).filter((path) => /^articles\/.*\.orig\./.test(path));
    expect(originals.sort()).toEqual(["articles/packed.orig.gz", "articles/strike.orig.txt"]);
  });
});
