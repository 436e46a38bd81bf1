import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Config } from "../../src/config.ts";
import type { BuildReport } from "../../src/records/build-report.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { type WatchEvent, type Watching, watch } from "../../src/watch/watch.ts";

let root: string;
let watching: Watching | null;
let events: WatchEvent[];
let wake: () => void;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "clipfile-watch-")));
  watching = null;
  events = [];
  wake = () => {};
  put("seeds/strike.txt", "strike");
  put("templates/page.eta", "<p>*</p>");
});

afterEach(async () => {
  await watching?.close();
  rmSync(root, { recursive: true, force: true });
});

function put(name: string, content: string): void {
  mkdirSync(join(root, name, ".."), { recursive: true });
  writeFileSync(join(root, name), content);
}

/** As most editors save: a new file, moved over the old one. */
function putByRename(name: string, content: string): void {
  put(`${name}~new`, content);
  renameSync(join(root, `${name}~new`), join(root, name));
}

/** The settings, read from a file of two words: where the clippings are, and where the site goes. */
function configure(): Config {
  const file = join(root, "archive.yaml");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "seeds public";
  const [input, output] = text.trim().split(" ");
  if (!output)
    throw new ArchiveError("config-broken", "archive.yaml is broken.", "Mend it.", { exitCode: 2 });
  const folders = { root, file: existsSync(file) ? file : null, templates: join(root, "templates") };
  return { ...folders, input: join(root, input!), output: join(root, output) } as Config;
}

/** A build that joins all clippings into one page. */
async function build(config: Config): Promise<BuildReport> {
  if (!existsSync(config.input))
    throw new ArchiveError("input-missing", "There is no input folder.", "Make one.");
  const template = readFileSync(join(config.templates, "page.eta"), "utf8");
  if (!template.includes("*")) throw new ArchiveError("template-broken", "page.eta:1 is broken.", "Mend it.");
  const texts = readdirSync(config.input)
    .sort()
    .map((name) => readFileSync(join(config.input, name), "utf8"));
  const page = join(config.output, "index.html");
  const html = template.replace("*", texts.join(", "));
  const written = existsSync(page) && readFileSync(page, "utf8") === html ? 0 : 1;
  mkdirSync(config.output, { recursive: true });
  writeFileSync(page, html);
  return { written, deleted: 0 } as BuildReport;
}

async function start(buildSite = build): Promise<void> {
  watching = await watch({
    host: "127.0.0.1",
    port: 0,
    ownTemplates: join(root, "templates"),
    configure,
    build: buildSite,
    hear: (event) => {
      events.push(event);
      wake();
    },
  });
}

const ofKind = (kind: WatchEvent["kind"]) => events.filter((event) => event.kind === kind).length;

/** Waits until a page shows the words. */
async function shows(words: string): Promise<void> {
  await until(async () => (await page()).includes(`<p>${words}</p>`));
}

/** Asks again after each event, and never misses one that comes while it asks. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let seen = events.length; !(await holds()); seen = events.length) {
    if (events.length > seen) continue;
    await new Promise<void>((next) => {
      wake = next;
    });
  }
}

const page = async (): Promise<string> => (await fetch(watching!.address)).text();
const buildOf = (html: string): string => /data-build="([^"]*)"/.exec(html)![1]!;

describe("a change is built and shown", () => {
  beforeEach(() => start());

  test("of a clipping, whichever way it is saved", async () => {
    await shows("strike");
    put("seeds/strike.txt", "strike ends");
    await shows("strike ends");
    putByRename("seeds/strike.txt", "strike goes on");
    await shows("strike goes on");
    putByRename("seeds/strike.txt", "strike ends after all");
    await shows("strike ends after all");
  });

  test("of the set: added, in a new folder's place, renamed, removed", async () => {
    put("seeds/docks.txt", "docks");
    await shows("docks, strike");
    renameSync(join(root, "seeds/docks.txt"), join(root, "seeds/z.txt"));
    await shows("strike, docks");
    rmSync(join(root, "seeds/z.txt"));
    await shows("strike");
  });

  test("of what the owner says beside the clippings", async () => {
    for (const name of ["seeds/strike.meta.yaml", "metadata.csv", "corrections/strike.yaml"]) {
      put(name, "title: x");
      await until(() =>
        events.some((event) => event.kind === "built" && event.paths.includes(join(root, name))),
      );
    }
  });

  test("of a template", async () => {
    put("templates/page.eta", "<p>* !</p>");
    await shows("strike !");
  });

  test("of the settings: the folders may be others from then on", async () => {
    put("elsewhere/moon.txt", "moon");
    putByRename("archive.yaml", "elsewhere site");
    await shows("moon");
    put("elsewhere/moon.txt", "full moon");
    await shows("full moon");
    rmSync(join(root, "archive.yaml"));
    await shows("strike");
  });

  test.for(["strike.meta.yaml", "people.csv", "corrections/strike.yaml", "data/terms.csv"])(
    "of what lies beside the config: %s",
    async (name) => {
      put(name, "x: 1");
      await until(() => ofKind("built") > 1);
    },
  );

  test("a page whose build changed nothing is not loaded again", async () => {
    const before = buildOf(await page());
    put("people.csv", "name");
    await until(() => ofKind("built") > 1);
    expect(buildOf(await page())).toBe(before);
    put("seeds/strike.txt", "ended");
    await shows("ended");
    expect(buildOf(await page())).not.toBe(before);
  });

  test("what the build itself writes is no change", async () => {
    put("seeds/strike.txt", "ended");
    await shows("ended");
    put("people.csv", "name");
    await until(() => ofKind("built") >= 3);
    expect(events.filter((event) => event.kind === "built").flatMap(({ paths }) => paths)).not.toContainEqual(
      expect.stringContaining("public"),
    );
  });
});

describe("a failure", () => {
  beforeEach(() => start());

  test("leaves the last good page, and heals with the next save", async () => {
    put("templates/page.eta", "broken");
    await until(() => ofKind("failed") === 1);
    await shows("strike");
    put("templates/page.eta", "<p>* again</p>");
    await shows("strike again");
  });

  test("of the input folder gone heals when it comes back", async () => {
    renameSync(join(root, "seeds"), join(root, "away"));
    await until(() => ofKind("failed") > 0);
    await shows("strike");
    put("away/strike.txt", "back");
    renameSync(join(root, "away"), join(root, "seeds"));
    await shows("back");
    put("seeds/strike.txt", "and still watched");
    await shows("and still watched");
  });

  test("of the settings leaves the old ones in force", async () => {
    put("archive.yaml", "broken");
    await until(() => ofKind("failed") > 0);
    await shows("strike");
    put("archive.yaml", "seeds site");
    put("seeds/strike.txt", "mended");
    await shows("mended");
  });
});

describe("at the start", () => {
  test("a missing input folder is thrown", async () => {
    rmSync(join(root, "seeds"), { recursive: true });
    await expect(start()).rejects.toMatchObject({ code: "input-missing" });
  });

  test("broken settings are thrown", async () => {
    put("archive.yaml", "broken");
    await expect(start()).rejects.toMatchObject({ code: "config-broken" });
  });

  test("a broken template is shown, and heals", async () => {
    put("templates/page.eta", "broken");
    await start();
    expect(ofKind("failed")).toBe(1);
    expect((await fetch(watching!.address)).status).toBe(404);
    put("templates/page.eta", "<p>*</p>");
    await shows("strike");
  });
});

test("what changes while the first build is at work is built too", async () => {
  let builds = 0;
  await start(async (config) => {
    const report = await build(config);
    if (builds++ === 0) {
      put("seeds/strike.txt", "meanwhile");
      await new Promise((later) => setTimeout(later, 300));
    }
    return report;
  });
  await shows("meanwhile");
});

test("many changes at once are few builds, and the newest state wins", async () => {
  await start();
  for (let i = 0; i < 200; i++) put("seeds/strike.txt", `day ${i}`);
  await shows("day 199");
  expect(ofKind("built")).toBeLessThan(10);
});

test("the reload script never reaches the site's folder", async () => {
  await start();
  put("seeds/strike.txt", "ended");
  await shows("ended");
  expect(readFileSync(join(root, "public/index.html"), "utf8")).toBe("<p>ended</p>");
});
