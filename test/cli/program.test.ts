import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { DOCKS, home, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/docks.txt": DOCKS };

/** The program itself, started as its owner starts it. */
interface Started {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Resolves when the words have been said on either side. */
  says(words: string | RegExp): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

function start(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const child = spawn(process.execPath, [join(home, "build.mjs"), ...words], {
    cwd: folder,
    env: { ...rest, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { out: "", err: "" };
  child.stdout!.setEncoding("utf8").on("data", (text) => {
    said.out += text;
  });
  child.stderr!.setEncoding("utf8").on("data", (text) => {
    said.err += text;
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal!)),
  );
  const says = (words: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if ((said.out + said.err).search(words) >= 0) resolve();
      };
      child.stdout!.on("data", look);
      child.stderr!.on("data", look);
      child.on("close", () => reject(new Error(`ended without saying ${words}:\n${said.out}${said.err}`)));
      look();
    });
  return { child, said, says, ended };
}

describe("a call", () => {
  test("has its exit code, its result on one side and its progress on the other", async () => {
    const { folder } = place(archive);
    const building = start(folder, []);
    expect(await building.ended).toBe(0);
    expect(building.said.out).toMatch(/^ {2}read +2\n/);
    expect(building.said.err).toMatch(/^read 2\nsettle 2\nwrite \d+\n$/);
    const failing = start(folder, ["--stirct"]);
    expect(await failing.ended).toBe(2);
    expect(failing.said).toEqual({
      out: "",
      err: "error  wrong-call\n  Unknown option '--stirct'.\n  Did you mean --strict?\n",
    });
  });

  test("has colours only where they are wanted", async () => {
    const { folder } = place(archive);
    const colour = "\u001B[";
    const [plain, forced, refused, both] = [
      start(folder, ["--stirct"]),
      start(folder, ["--stirct"], { FORCE_COLOR: "1" }),
      start(folder, ["--stirct", "--no-color"], { FORCE_COLOR: "1" }),
      start(folder, ["--stirct"], { FORCE_COLOR: "1", NO_COLOR: "1" }),
    ];
    await Promise.all([plain, forced, refused, both].map(({ ended }) => ended));
    expect(plain.said.err).not.toContain(colour);
    expect(forced.said.err).toContain(colour);
    expect(refused.said.err).not.toContain(colour);
    expect(both.said.err).not.toContain(colour);
  });

  test("ends quietly when nobody reads on", async () => {
    const { folder } = place(
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`seeds/${i}.txt`, STRIKE.repeat(9)])),
    );
    const exporting = start(folder, ["export"]);
    exporting.child.stdout!.destroy();
    expect(await exporting.ended).toBe(0);
    expect(exporting.said.err).toBe("");
  });

  test("that is interrupted leaves every page whole, and the next build mends the rest", async () => {
    const { folder } = place(
      Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`seeds/${i}.txt`, STRIKE])),
    );
    const building = start(folder, []);
    await building.says(/^write /m);
    building.child.kill("SIGINT");
    // The number that a shell makes of the signal is 130.
    expect(["SIGINT", 130]).toContain(await building.ended);
    expect(building.said.out).toBe("");
    for (const page of pagesIn(folder)) expect(page).toMatch(/<\/html>\s*$/);
    const again = start(folder, ["-q"]);
    expect([await again.ended, again.said]).toEqual([0, { out: "", err: "" }]);
    expect(readdirSync(join(folder, "public")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

function pagesIn(folder: string): readonly string[] {
  const site = join(folder, "public");
  if (!existsSync(site)) return [];
  const names = readdirSync(site, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".html")).map((name) => readFileSync(join(site, name), "utf8"));
}

describe("--watch", () => {
  test("starts itself again with another heap where the files are many", async () => {
    const pictures = Array.from({ length: 2000 }, (_, i) => [`seeds/pictures/${i}.jpg`, ""]);
    const { folder } = place({ ...archive, ...Object.fromEntries(pictures) });
    const watching = start(folder, ["--watch", "-p", "0"]);
    await watching.says("Serving http");
    watching.child.kill("SIGINT");
    expect(await watching.ended).toBe(130);
  });

  test("builds, serves, shows a failure and heals, and ends with ^C", async () => {
    const { folder, put } = place(archive);
    const watching = start(folder, ["--watch", "-p", "0"]);
    await watching.says("Serving http");
    expect(watching.said.out).toMatch(/^ {2}read +2\n.*Open public\/index\.html\n/s);
    const address = /http:\S+/.exec(watching.said.out)![0];
    const page = async () => (await fetch(new URL("articles/strike.html", address))).text();
    expect(await page()).toContain("Mill strike enters third week");

    put("seeds/strike.txt", STRIKE.replace("third", "fourth"));
    await watching.says(/seeds\/strike\.txt(?: and \d+ more)?: \d+ written/);
    expect(await page()).toContain("Mill strike enters fourth week");

    put("templates/article.eta", "<%= it.page. %>");
    await watching.says("templates/article.eta:1 is broken");
    expect(await page()).toContain("Mill strike enters fourth week");

    rmSync(join(folder, "templates/article.eta"));
    await watching.says(/templates\/article\.eta(?: and \d+ more)?: 0 written/);

    put("seeds/empty.txt", "");
    await watching.says(/seeds\/empty\.txt {2}warning/);
    await watching.says(/seeds\/empty\.txt(?: and \d+ more)?: \d+ written/);
    const { err } = watching.said;
    put("archive.yaml", "title: The Mill Papers\n");
    await watching.says(/archive\.yaml(?: and \d+ more)?: \d+ written/);
    expect(await page()).toContain("The Mill Papers");
    expect(watching.said.err).toBe(err);

    for (const written of pagesIn(folder)) expect(written).not.toContain("__clipfile");
    watching.child.kill("SIGINT");
    expect(await watching.ended).toBe(130);
  });

  test("ends politely too", async () => {
    const { folder } = place(archive);
    const watching = start(folder, ["watch", "-p", "0", "-q"]);
    await watching.says("Serving http");
    expect(watching.said.out).toMatch(/^Serving .*\n$/);
    watching.child.kill("SIGTERM");
    expect(await watching.ended).toBe(130);
  });

  test("a missing input folder ends it", async () => {
    const watching = start(place().folder, ["--watch", "-p", "0"]);
    expect(await watching.ended).toBe(1);
    expect(watching.said.err).toContain("error  input-missing");
  });
});

describe("serve", () => {
  test("shows what was built, builds nothing, and ends with ^C", async () => {
    const { folder, call } = place(archive);
    await call();
    rmSync(join(folder, "seeds/strike.txt"));
    const serving = start(folder, ["serve", "--port", "0"]);
    await serving.says(/Serving http:\S+\/\./);
    const address = /http:\S+\//.exec(serving.said.out)![0];
    expect((await fetch(`${address}articles/strike.html`)).status).toBe(200);
    serving.child.kill("SIGINT");
    expect(await serving.ended).toBe(130);
  });

  test("says what to do where nothing was built", async () => {
    const { call } = place(archive);
    expect(await call("serve")).toMatchObject({ code: 1, err: expect.stringContaining("clipfile build") });
  });
});
