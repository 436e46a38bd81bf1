import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { type Preview, type PreviewState, serve } from "../../src/watch/serve.ts";

const PAGE = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>Strike</body></html>`;

let home: string;
let preview: Preview;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "clipfile-serve-"));
  mkdirSync(join(home, "site/timeline"), { recursive: true });
  mkdirSync(join(home, "site-secret"));
  writeFileSync(join(home, "site/index.html"), PAGE);
  writeFileSync(join(home, "site/timeline/index.html"), PAGE);
  writeFileSync(join(home, "site/style.css"), "p {}");
  writeFileSync(join(home, "site/strike.txt"), "as found");
  writeFileSync(join(home, "site/.clipfile.json"), "{}");
  writeFileSync(join(home, "site-secret/key.txt"), "secret");
  preview = await serve(
    { folder: join(home, "site"), host: "127.0.0.1", port: 0 },
    { build: "1", error: null },
  );
});

afterEach(async () => {
  await preview.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with exactly this path: `fetch` would tidy it up. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on("error", reject).end();
  });
}

describe("pages", () => {
  test.for(["/", "/index.html", "/timeline/", "/timeline/index.html?x#y"])(
    "%s is served with the script",
    async (path) => {
      const { status, headers, text } = await ask(path);
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers["cache-control"]).toBe("no-store");
      expect(text).toContain(`<script src="/__clipfile/reload.js" data-build="1" defer></script></body>`);
      expect(text).toContain("script-src 'self'; connect-src 'self'");
    },
  );

  test("a folder without its slash points to the one with it, so that relative links hold", async () => {
    expect(await ask("/timeline")).toMatchObject({ status: 302, headers: { location: "/timeline/" } });
    expect((await ask("//timeline")).headers.location).toBe("/timeline/");
  });

  test("a page that is not there says so, and comes when it is built", async () => {
    const { status, text } = await ask("/%3Cimg%20src=x%3E.html");
    expect(status).toBe(404);
    expect(text).toContain("&lt;img src=x&gt;.html");
    expect(text).toContain("/__clipfile/reload.js");
  });
});

test("other files go out as they are", async () => {
  expect(await ask("/strike.txt")).toMatchObject({ status: 200, text: "as found" });
  const css = await ask("/style.css", { headers: { range: "bytes=9-2" } });
  expect(css).toMatchObject({
    status: 200,
    text: "p {}",
    headers: { "content-type": "text/css", "cache-control": "no-store" },
  });
  expect((await ask("/nothing.css")).status).toBe(404);
});

test("the script is served, and reads its own build", async () => {
  const { headers, text } = await ask("/__clipfile/reload.js");
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(() => new Function(text)).not.toThrow();
});

describe("what must not be served", () => {
  test.for([
    "/../site-secret/key.txt",
    "/..%2fsite-secret/key.txt",
    "/%2e%2e/site-secret/key.txt",
    "/timeline/../../site-secret/key.txt",
    "/..%5csite-secret%5ckey.txt",
    "/.clipfile.json",
    "/%2Eclipfile.json",
    "/index.html%00.txt",
    "/%E0%A4%A",
    "http://evil.example/../key.txt",
  ])("%s", async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/^(secret|\{\})$/);
  });

  test("anything, to a name that is not this machine's", async () => {
    const { status, text } = await ask("/", { headers: { host: "evil.example" } });
    expect(status).toBe(403);
    expect(text).not.toContain("Strike");
    expect((await ask("/__clipfile/events", { headers: { host: "evil.example" } })).status).toBe(403);
  });

  test("anything that is more than reading", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });
});

test("a file that cannot be read ends its own response and nothing else", async () => {
  symlinkSync("/proc/self/mem", join(home, "site/odd.css"));
  await ask("/odd.css").catch(() => {});
  expect((await ask("/")).status).toBe(200);
});

describe("events", () => {
  /** What an open page hears, one state after the other. */
  async function* hear(): AsyncGenerator<PreviewState> {
    const response = await fetch(new URL("/__clipfile/events", preview.address));
    let text = "";
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const events = text.split("\n\n");
      text = events.pop()!;
      for (const event of events) yield JSON.parse(/^data: (.*)$/m.exec(event)![1]!);
    }
  }

  test("tell the state at once, and each new one", async () => {
    const heard = hear();
    expect((await heard.next()).value).toEqual({ build: "1", error: null });
    const error = { title: "template-broken", message: "a\nb</script>", hint: null };
    preview.show({ build: "1", error });
    expect((await heard.next()).value).toEqual({ build: "1", error });
    preview.show({ build: "2", error: null });
    expect((await heard.next()).value).toEqual({ build: "2", error: null });
    expect((await ask("/")).text).toContain(`data-build="2"`);
    await heard.return(undefined);
  });

  test("do not keep the server from closing", async () => {
    const heard = hear();
    await heard.next();
    await preview.close();
    expect(await heard.next().catch(() => ({ done: true }))).toMatchObject({ done: true });
  });
});

test("a connection on which nothing is ever said does not keep it from closing", async () => {
  const { hostname, port } = new URL(preview.address);
  const silent = connect(Number(port), hostname);
  await once(silent, "connect");
  await preview.close();
  silent.destroy();
});

describe("where it listens", () => {
  test("the next port, when the first is taken", async () => {
    const port = Number(new URL(preview.address).port);
    const second = await serve({ folder: home, host: "127.0.0.1", port }, { build: "1", error: null });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });

  test("a host that is not of this machine is a plain error", async () => {
    const failing = serve({ folder: home, host: "203.0.113.1", port: 0 }, { build: "1", error: null });
    await expect(failing).rejects.toSatisfy((error) => error instanceof ArchiveError && error.exitCode === 2);
  });

  test("a page served from another folder", async () => {
    preview.serveFrom(join(home, "site-secret"));
    expect((await ask("/key.txt")).text).toBe("secret");
  });
});
