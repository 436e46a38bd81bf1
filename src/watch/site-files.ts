import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { escapeHtml } from "./escape-html.ts";
import { injectReload } from "./inject.ts";

/** Answers requests for the files of a folder, as it is at that moment. */
export type SiteFiles = (request: IncomingMessage, response: ServerResponse, build: string) => Promise<void>;

/** Pages get the reload script; everything else goes out as it is. Nothing outside the folder, no dot file. */
export function siteFiles(folder: string): SiteFiles {
  const files = sirv(folder, { dev: true, extensions: [] });
  return async (request, response, build) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) return notFound(response, build, "this address");
    if (!path.endsWith("/") && (await isFolder(join(folder, path))))
      return redirect(response, `${encodeURI(path)}/`);
    const page = path.endsWith("/") ? `${path}index.html` : path;
    if (!page.endsWith(".html")) return sendFile(request, response, () => notFound(response, build, path));
    const html = await readFile(join(folder, page), "utf8").catch(() => null);
    if (html === null) return notFound(response, build, path);
    sendHtml(response, 200, injectReload(html, build));
  };

  function sendFile(request: IncomingMessage, response: ServerResponse, missing: () => void): void {
    // The file may go between being found and being read: the response ends then, and not the program.
    response.on("pipe", (source) => source.on("error", () => response.destroy()));
    // sirv throws at a range that ends before it begins; nobody needs one here.
    delete request.headers.range;
    files(request, response, missing);
  }
}

/** The path in an address, decoded; null where it could lead out of the folder or to a file that is not shown. */
function pathOf(url: string): string | null {
  const raw = url.replace(/[?#].*$/s, "");
  const path = decode(raw);
  if (path === null || !path.startsWith("/") || /[\0\\]/.test(path)) return null;
  return path.split("/").some((part) => part.startsWith(".")) ? null : path;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

function redirect(response: ServerResponse, to: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(302, { Location: to.replace(/^\/+/, "/") }).end();
}

function notFound(response: ServerResponse, build: string, path: string): void {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not there</title><body><h1>Not there</h1>
<p>The archive has no page at <code>${escapeHtml(path)}</code>. <a href="/">To its first page</a></p></body></html>`;
  sendHtml(response, 404, injectReload(page, build));
}

function sendHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(html);
}
