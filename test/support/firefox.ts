import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PLACES: readonly string[] = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** Firefox, named by CLIPFILE_FIREFOX or found in the usual places; null where there is none. */
export function findFirefox(): string | null {
  return process.env.CLIPFILE_FIREFOX ?? PLACES.find((place) => existsSync(place)) ?? null;
}

export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>;
  /** The outcome of a function's body, run in the page. */
  readonly run: (body: string) => Promise<unknown>;
  /** As a reader clicks: what a script clicks may not lead to words of a page. */
  readonly click: (selector: string) => Promise<void>;
  /** Asks until the answer is true; throws when it never is. */
  readonly until: (body: string) => Promise<void>;
}

/** So long, in tenths of a second, Firefox may take to start, or a page to come to something. */
const PATIENCE = 300;

/** Does some work in a Firefox with an empty profile, and closes it. Speaks Marionette, which every Firefox does. */
export async function inFirefox<T>(firefox: string, work: (page: FirefoxPage) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "clipfile-firefox-"));
  writeFileSync(join(profile, "user.js"), PREFERENCES.map((line) => `user_pref(${line});\n`).join(""));
  const browser = spawn(firefox, ["-marionette", "-headless", "-no-remote", "-profile", profile], {
    stdio: "ignore",
  });
  try {
    const port = await portOf(profile);
    const { send, close } = await speakTo(port);
    await send("WebDriver:NewSession", {});
    const run: FirefoxPage["run"] = async (script) =>
      (await send("WebDriver:ExecuteScript", { script, args: [] })).value;
    const page: FirefoxPage = {
      open: async (url) => void (await send("WebDriver:Navigate", { url })),
      run,
      async click(value) {
        const found = (await send("WebDriver:FindElement", { using: "css selector", value })).value;
        const [id] = Object.values(found as Readonly<Record<string, string>>);
        await send("WebDriver:ElementClick", { id });
      },
      async until(body) {
        for (let i = 0; i < PATIENCE; i += 1) {
          if ((await run(body)) === true) return;
          await soon();
        }
        throw new Error(`It never was: ${body}`);
      },
    };
    const result = await work(page);
    close();
    return result;
  } finally {
    const gone = new Promise((done) => browser.once("exit", done));
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true });
  }
}

const PREFERENCES: readonly string[] = [
  '"marionette.port", 0',
  '"app.update.enabled", false',
  '"browser.shell.checkDefaultBrowser", false',
  '"browser.startup.page", 0',
  '"datareporting.policy.dataSubmissionEnabled", false',
  '"network.captive-portal-service.enabled", false',
  '"network.connectivity-service.enabled", false',
];

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

async function portOf(profile: string): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  for (let i = 0; i < PATIENCE; i += 1) {
    const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (port > 0) return port;
    await soon();
  }
  throw new Error("Firefox did not start.");
}

type Answer = Readonly<Record<string, unknown>>;

/** Messages are JSON behind their length: `[0, id, command, parameters]`, `[1, id, error, result]`. */
async function speakTo(port: number) {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map<number, { done: (answer: Answer) => void; fail: (error: Error) => void }>();
  let buffer = Buffer.alloc(0);
  let next = 1;
  socket.on("data", (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      if (error) waiting.get(id)?.fail(new Error(JSON.stringify(error)));
      else waiting.get(id)?.done(result);
    }
  });
  await new Promise<void>((done, fail) => socket.once("connect", done).once("error", fail));
  return {
    close: () => socket.destroy(),
    send(command: string, parameters: object): Promise<Answer> {
      const id = next++;
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return new Promise((done, fail) => waiting.set(id, { done, fail }));
    },
  };
}
