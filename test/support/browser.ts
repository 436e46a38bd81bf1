import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "playwright-core";

/** Where Chrome, Chromium and Edge usually are. The first that is there is taken. */
const PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser to test with, named by CLIPFILE_BROWSER or found in the usual places; null where there is none.
 * Under CI a missing browser is an error: tests that look skipped there have proved nothing.
 */
export function findBrowser(): string | null {
  const named = process.env.CLIPFILE_BROWSER;
  if (named && !existsSync(named))
    throw new Error(`CLIPFILE_BROWSER names ${named}, and there is no such file.`);
  const found = named ?? [...PLACES, ...onPath()].find((place) => existsSync(place)) ?? null;
  if (found === null && process.env.CI)
    throw new Error("No browser was found. Install Chromium, or name one with CLIPFILE_BROWSER.");
  return found;
}

function onPath(): readonly string[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

export interface BrowserSettings {
  readonly javaScript: boolean;
  readonly colours: "light" | "dark";
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** Does some work in a browser with an empty profile, and closes it. */
export async function inBrowser<T>(
  browser: string,
  settings: BrowserSettings,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "clipfile-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: [...FLAGS],
    javaScriptEnabled: settings.javaScript,
    colorScheme: settings.colours,
    viewport: { width: settings.width, height: 900 },
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * What goes wrong in a page from now on: its own errors, files that are not there, requests to other places than `home`. A
 * request that was given up because the page was left is none of it.
 */
export function troubleIn(page: Page, home: string): readonly string[] {
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => void trouble.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") trouble.push(`failed: ${request.url()}: ${why}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
      trouble.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return trouble;
}

/** Looks for what keeps people out. Our pages have no frames, so that no second page is needed to gather what theirs say. */
export const axeIn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
