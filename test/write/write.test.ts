import { describe, expect, test } from "vitest";
import type { Files } from "../../src/effects.ts";
import type { PagePlan, SeparatePlan } from "../../src/records/page.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { type Prepared, prepare } from "../../src/write/prepare.ts";
import { write } from "../../src/write/write.ts";
import { Killed, killedAt, recordingFiles, silent } from "../support/effects.ts";
import { type MemoryFiles, memoryFiles } from "../support/memory-files.ts";

const PUBLIC = "/archive/public";
const MANIFEST = ".clipfile.json";
/** What is about to be written. */
const PENDING = ".clipfile.next.json";
/** The site has no part in them. */
const isList = (path: string) => path.endsWith(MANIFEST) || path.endsWith(PENDING);

/** Pages by path; the key of a page is its content. */
type Pages = Readonly<Record<string, string>>;

const plansOf = (pages: Pages): PagePlan[] =>
  Object.entries(pages).map(([path, content]) => ({
    kind: "text",
    path,
    key: content,
    content: () => content,
  }));

/** Pages made one after the other. */
const pagesMadeBy = (make: (plan: SeparatePlan) => string | Uint8Array) => ({
  make,
  each(plans: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void) {
    for (const plan of plans) take(plan, prepare(plan.path, make(plan)));
  },
});

function put(
  pages: Pages,
  files: Files,
  { full = false, seeds = {} }: { full?: boolean; seeds?: Pages } = {},
) {
  const made: string[] = [];
  const make = (plan: PagePlan) => {
    made.push(plan.path);
    return plan.kind === "text" ? plan.content() : "";
  };
  const site = { plans: plansOf(pages), pages: pagesMadeBy(make), seeds: new Map(Object.entries(seeds)) };
  return { ...write(site, PUBLIC, { files, progress: silent }, { full }), made };
}

/** The output folder without the manifest. */
function pagesIn(files: MemoryFiles): Record<string, string> {
  const { [MANIFEST]: _, [PENDING]: __, ...pages } = files.below(PUBLIC);
  return pages;
}

function errorOf(work: () => unknown): ArchiveError {
  try {
    work();
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

const SITE = { "index.html": "home", "articles/strike.html": "strike", "articles/strike.txt": "STRIKE" };

describe("a file that is gathered from others", () => {
  const site = (words: string): PagePlan[] => [
    {
      kind: "gathered",
      path: "all.txt",
      key: words,
      content: ({ read, sumOf }) =>
        ["a.txt", "b.txt"]
          .map((path) => `${Buffer.from(read(path)).toString()} ${sumOf(path).slice(0, 4)}\n`)
          .join(""),
    },
    ...plansOf({ "a.txt": "one", "b.txt": words }),
  ];
  const build = (files: Files, words: string) => {
    const made: string[] = [];
    const make = (plan: PagePlan) => {
      made.push(plan.path);
      return plan.kind === "text" ? plan.content() : "";
    };
    write(
      { plans: site(words), pages: pagesMadeBy(make), seeds: new Map() },
      PUBLIC,
      { files, progress: silent },
      { full: false },
    );
    return made;
  };

  test("is made behind them, wherever it stands, and of files that stayed as they were, too", () => {
    const files = memoryFiles();
    build(files, "two");
    expect(pagesIn(files)["all.txt"]).toBe("one 7692\ntwo 3fc4\n");
    expect(build(files, "three")).toEqual(["b.txt"]);
    expect(pagesIn(files)["all.txt"]).toBe("one 7692\nthree 8b5b\n");
  });
});

describe("a first build", () => {
  test("writes every page", () => {
    const files = memoryFiles();
    expect(put(SITE, files)).toMatchObject({ written: 3, deleted: 0 });
    expect(pagesIn(files)).toEqual(SITE);
  });

  test("takes a folder with nothing but dot files for an empty one", () => {
    const files = memoryFiles();
    files.save(`${PUBLIC}/.gitignore`, "*");
    put(SITE, files);
    expect(pagesIn(files)).toEqual({ ...SITE, ".gitignore": "*" });
  });

  test("refuses a folder that has something in it, and touches nothing", () => {
    const files = memoryFiles();
    files.save(`${PUBLIC}/thesis/chapter.txt`, "years of work");
    const error = errorOf(() => put(SITE, files));
    expect(error).toMatchObject({ code: "output-not-ours", exitCode: 1 });
    expect(error.message).toContain("thesis/chapter.txt");
    expect(pagesIn(files)).toEqual({ "thesis/chapter.txt": "years of work" });
  });

  test("refuses a file where the folder should be", () => {
    const files = memoryFiles();
    files.save("/archive/public", "a file");
    expect(errorOf(() => put(SITE, { ...files, list: () => notAFolder() })).code).toBe("output-unreadable");
  });

  test("does not depend on the order of the plans", () => {
    const [files, other] = [memoryFiles(), memoryFiles()];
    put(SITE, files, { seeds: { "seeds/a.txt": "1", "seeds/b.txt": "2" } });
    put(Object.fromEntries(Object.entries(SITE).reverse()), other, {
      seeds: { "seeds/b.txt": "2", "seeds/a.txt": "1" },
    });
    expect(other.below(PUBLIC)).toEqual(files.below(PUBLIC));
  });
});

describe("a later build", () => {
  test("makes and writes nothing when nothing changed, not even the manifest", () => {
    const files = memoryFiles();
    put(SITE, files);
    const recorded = recordingFiles(files);
    expect(put(SITE, recorded)).toMatchObject({ written: 0, deleted: 0, made: [] });
    expect(recorded.writes).toEqual([]);
  });

  test("makes only the page whose key changed", () => {
    const files = memoryFiles();
    put(SITE, files);
    const { made, written } = put({ ...SITE, "index.html": "news" }, files);
    expect({ made, written }).toEqual({ made: ["index.html"], written: 1 });
    expect(pagesIn(files)).toEqual({ ...SITE, "index.html": "news" });
  });

  test("does not write a page that came out the same", () => {
    const files = memoryFiles();
    put(SITE, files);
    const plans = plansOf(SITE).map((plan) => ({ ...plan, key: `newer ${plan.key}` }));
    const recorded = recordingFiles(files);
    const pages = pagesMadeBy((plan) => SITE[plan.path as keyof typeof SITE]);
    const site = { plans, pages, seeds: new Map() };
    write(site, PUBLIC, { files: recorded, progress: silent }, { full: false });
    expect(recorded.writes).toEqual([`${PUBLIC}/${MANIFEST}`]);
  });

  test("repairs a page that somebody changed or deleted", () => {
    const files = memoryFiles();
    put(SITE, files);
    files.save(`${PUBLIC}/index.html`, "home, sweet home");
    files.contents.delete(`${PUBLIC}/articles/strike.html`);
    expect(put(SITE, files).made).toEqual(["index.html", "articles/strike.html"]);
    expect(pagesIn(files)).toEqual(SITE);
  });

  test("repairs a change of the same size when told to trust nothing", () => {
    const files = memoryFiles();
    put(SITE, files);
    files.save(`${PUBLIC}/index.html`, "hone");
    const recorded = recordingFiles(files);
    put(SITE, recorded, { full: true });
    expect(recorded.writes.filter((path) => !isList(path))).toEqual([`${PUBLIC}/index.html`]);
    expect(pagesIn(files)).toEqual(SITE);
  });

  test("removes what is planned no more, and leaves what others put there", () => {
    const files = memoryFiles();
    put(SITE, files);
    files.save(`${PUBLIC}/articles/mine.html`, "mine");
    files.save(`${PUBLIC}/CNAME`, "archive.example");
    const { deleted } = put({ "index.html": "home" }, files);
    expect(deleted).toBe(2);
    expect(pagesIn(files)).toEqual({
      "index.html": "home",
      "articles/mine.html": "mine",
      CNAME: "archive.example",
    });
  });

  test("refuses to write over a file it did not write", () => {
    const files = memoryFiles();
    put({ "index.html": "home" }, files);
    files.save(`${PUBLIC}/articles/strike.html`, "mine");
    const error = errorOf(() => put(SITE, files));
    expect(error.code).toBe("file-not-ours");
    expect(error.message).toContain("articles/strike.html");
    expect(pagesIn(files)).toEqual({ "index.html": "home", "articles/strike.html": "mine" });
  });

  test("puts a page where a folder was, and a folder where a page was", () => {
    const files = memoryFiles();
    put({ "a.html": "page", "b.html/c.html": "below" }, files);
    const turned = { "a.html/c.html": "below", "b.html": "page" };
    put(turned, files);
    expect(pagesIn(files)).toEqual(turned);
  });

  test("removes the old file first when a name changes only its case", () => {
    const files = memoryFiles();
    put({ "Strike.html": "strike" }, files);
    const order: string[] = [];
    const noted: Files = {
      ...files,
      write(path, content) {
        order.push(`write ${path}`);
        files.write(path, content);
      },
      remove(path) {
        order.push(`remove ${path}`);
        files.remove(path);
      },
    };
    put({ "strike.html": "strike" }, noted);
    expect(order.filter((step) => !isList(step))).toEqual([
      `remove ${PUBLIC}/Strike.html`,
      `write ${PUBLIC}/strike.html`,
    ]);
  });

  test("counts clippings against the last finished build", () => {
    const files = memoryFiles();
    put(SITE, files, { seeds: { "seeds/a.txt": "1", "seeds/b.txt": "2", "seeds/c.txt": "3" } });
    const seeds = { "seeds/b.txt": "2", "seeds/c.txt": "4", "seeds/d.txt": "5", "seeds/e.txt": "6" };
    expect(put(SITE, files, { seeds })).toMatchObject({ new: 2, changed: 1, removed: 1 });
    expect(put(SITE, files, { seeds })).toMatchObject({ new: 0, changed: 0, removed: 0 });
  });

  test("removes the temporary files of killed builds", () => {
    const files = memoryFiles();
    put(SITE, files);
    files.save(`${PUBLIC}/articles/.1.leftover.tmp`, "half a pa");
    put(SITE, files);
    expect(pagesIn(files)).toEqual(SITE);
  });
});

describe("a build that is killed", () => {
  const old = {
    "index.html": "old home",
    "articles/a.html": "a",
    "articles/b.html": "b",
    "x/y.html": "folder",
  };
  const next = { "index.html": "new home", "articles/b.html": "bb", "articles/c.html": "c", x: "page" };

  test.for(["goes on", "turns back"])("leaves each page whole, and the next one %s", (then) => {
    for (let last = 1; ; last += 1) {
      const files = memoryFiles();
      put(old, files);
      if (!isKilled(() => put(next, killedAt(files, last)))) {
        expect(last).toBeGreaterThan(6);
        break;
      }
      for (const [path, content] of Object.entries(pagesIn(files)).filter(
        ([name]) => !name.endsWith(".tmp"),
      )) {
        expect([old[path as keyof typeof old], next[path as keyof typeof next]]).toContain(content);
      }
      const wanted = then === "goes on" ? next : old;
      put(wanted, files);
      const clean = memoryFiles();
      put(wanted, clean);
      expect(files.below(PUBLIC)).toEqual(clean.below(PUBLIC));
    }
  });

  test("is not forgotten when it was the first", () => {
    for (let last = 1; last < 5; last += 1) {
      const files = memoryFiles();
      isKilled(() => put(SITE, killedAt(files, last)));
      put({ "index.html": "home" }, files);
      expect(pagesIn(files)).toEqual({ "index.html": "home" });
    }
  });
});

function isKilled(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

describe("links", () => {
  const page = (...links: string[]) => links.map((link) => `<p><a class=x href="${link}">on</a>`).join("\n");

  test("may lead to pages, to parts of them, out of the site, and to files of the owner's", () => {
    const files = memoryFiles();
    put({ "index.html": "" }, files);
    files.save(`${PUBLIC}/imprint.html`, "<p id=me>mine");
    const links = [
      "../index.html",
      "b%20c.html#p3",
      "#top",
      "#here",
      "b%20c.html#q=mill",
      "b%20c.html#:~:text=mill",
      "../imprint.html#me",
      "?",
      "https://example.org/",
      "mailto:a@b.example",
      "/elsewhere.html",
    ];
    const site = {
      "index.html": "home",
      "articles/b c.html": "<p id=p1><p id='p2'><p id=p3>",
      "articles/a.html": `<p id="here">${page(...links, "../imprint.html")}`,
    };
    expect(put(site, files).written).toBe(3);
  });

  test("that lead nowhere fail the build, by name, and their page stays as it was", () => {
    const files = memoryFiles();
    put(SITE, files);
    const error = errorOf(() =>
      put({ ...SITE, "articles/strike.html": page("../gone.html", "strike.txt") }, files),
    );
    expect(error).toMatchObject({ code: "dead-link", exitCode: 1 });
    expect(error.message).toContain('articles/strike.html links to "../gone.html"');
    expect(pagesIn(files)).toEqual(SITE);
  });

  test("are dead when they lead above the site, or to a folder", () => {
    for (const link of ["../index.html", "articles/", "articles"]) {
      expect(errorOf(() => put({ ...SITE, "index.html": page(link) }, memoryFiles())).code).toBe("dead-link");
    }
  });

  test("are dead when they name a place that is not there, on their page or on another, made now or before", () => {
    const files = memoryFiles();
    const site = { "a.html": "<h1 id=L1></h1><h2 id=L2></h2>", "b.html": page("a.html#L2") };
    put(site, files);
    const refused = (pages: Pages) => errorOf(() => put({ ...site, ...pages }, files)).message;
    expect(refused({ "b.html": page("#L2") })).toContain('b.html links to "#L2"');
    expect(refused({ "b.html": page("a.html#L3") })).toContain('b.html links to "a.html#L3"');
    expect(refused({ "a.html": "<h1 id=L1>", "b.html": page("a.html#L2", "a.html#L1") })).toContain(
      '"a.html#L2"',
    );
    expect(put({ ...site, "a.html": "<h1 id='L2'>" }, files).written).toBe(2);
  });

  test("die with their page, even if the page they stand on is the same", () => {
    const files = memoryFiles();
    const home = page("articles/strike.html");
    put({ ...SITE, "index.html": home }, files);
    const before = files.below(PUBLIC);
    for (let again = 0; again < 2; again += 1) {
      expect(errorOf(() => put({ "index.html": home }, files)).code).toBe("dead-link");
      expect(files.below(PUBLIC)).toEqual(before);
    }
  });

  test("are found in tags only", () => {
    const html = `<!-- <a href="no.html"> --><script src="s.js">"<a href='no.html'>"</script>
      <p title="a > b" data-href="no.html">href="no.html"</p><img alt='' src='s.js'>`;
    expect(put({ "index.html": html, "s.js": "" }, memoryFiles()).written).toBe(2);
    const dead = html.replace("src='s.js'", "src='t.js'");
    expect(errorOf(() => put({ "index.html": dead, "s.js": "" }, memoryFiles())).message).toContain('"t.js"');
  });
});

describe("addresses", () => {
  test("that lead out of the folder are refused", () => {
    for (const path of [
      "../x.html",
      "a/../../x.html",
      "/x.html",
      "a//x.html",
      "C:/x.html",
      "a\\x.html",
      ".git/x",
    ]) {
      const files = memoryFiles();
      expect(errorOf(() => put({ [path]: "x" }, files)).code).toBe("address-outside");
      expect(files.contents.size).toBe(0);
    }
  });

  test("that are one on a disk that folds case are refused", () => {
    expect(errorOf(() => put({ "a/X.html": "1", "A/x.html": "2" }, memoryFiles())).code).toBe(
      "address-taken",
    );
  });

  test("of a forged manifest do not get anything deleted", () => {
    const files = memoryFiles();
    put({ "index.html": "home" }, files);
    files.save("/archive/thesis.txt", "years of work");
    const forged = files.below(PUBLIC)[MANIFEST]!.replace('"index.html"', '"../thesis.txt"');
    files.contents.delete(`${PUBLIC}/index.html`);
    files.save(`${PUBLIC}/${MANIFEST}`, forged);
    put({}, files);
    expect(files.exists("/archive/thesis.txt")).toBe(true);
  });

  test("below a link that leads out of the folder are refused", () => {
    const files = memoryFiles();
    put(SITE, files);
    const linked: Files = { ...files, realPath: (path) => path.replace("/public/articles", "/elsewhere") };
    expect(errorOf(() => put({ ...SITE, "articles/new.html": "new" }, linked)).code).toBe("output-leads-out");
    expect(errorOf(() => put({ "index.html": "home" }, linked)).code).toBe("output-leads-out");
    expect(pagesIn(files)).toEqual(SITE);
  });
});

describe("what cannot be done", () => {
  test("a damaged manifest stops the build: nothing tells our files from others'", () => {
    for (const damage of ["", "{", "null", '{"clipfile":99,"seeds":[],"files":[]}']) {
      const files = memoryFiles();
      put(SITE, files);
      files.save(`${PUBLIC}/${MANIFEST}`, damage);
      expect(errorOf(() => put(SITE, files)).code).toBe("manifest-unreadable");
      expect(pagesIn(files)).toEqual(SITE);
    }
  });

  test("a full disk is said in one sentence", () => {
    const files = memoryFiles();
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    const error = errorOf(() =>
      put(SITE, {
        ...files,
        write: () => {
          throw full;
        },
      }),
    );
    expect(error).toMatchObject({ code: "output-unwritable", exitCode: 1, cause: full });
    expect(error.message).toContain("no space left on device");
  });
});

function notAFolder(): never {
  throw Object.assign(new Error("ENOTDIR: not a directory, scandir"), {
    code: "ENOTDIR",
    syscall: "scandir",
  });
}
