import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** Of the site, with its sub-path: `http://127.0.0.1:41234/some/where/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The plainest server there is: files of a folder below a path, and 404 for all else, folders included. */
export async function serveFolder(folder: string, below: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://x").pathname);
    const file = normalize(join(folder, path.slice(below.length)));
    const known =
      path.startsWith(below) && file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    response.writeHead(known ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    });
    response.end(known ? readFileSync(file) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
