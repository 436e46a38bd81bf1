import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ArchiveError } from "../report/archive-error.ts";
import { RELOAD_SCRIPT_PATH } from "./inject.ts";
import { isLocalHost } from "./local-host.ts";
import { EVENTS_PATH, RELOAD_SCRIPT } from "./reload-script.ts";
import type { ShownError } from "./shown-error.ts";
import { siteFiles } from "./site-files.ts";

export interface ServeOptions {
  /** Folder of the site, absolute; it need not exist yet. */
  readonly folder: string;
  readonly host: string;
  /** The first to try; when it is taken the next ones are. 0: any that is free. */
  readonly port: number;
}

/** What the browser is told: which build the pages are of, and whether the last one failed. */
export interface PreviewState {
  /** Changes with every build that changed a page. */
  readonly build: string;
  readonly error: ShownError | null;
}

export interface Preview {
  /** To type into a browser: `http://127.0.0.1:4680/`. */
  readonly address: string;
  /** Tells every open page. */
  show(state: PreviewState): void;
  serveFrom(folder: string): void;
  close(): Promise<void>;
}

/** Serves the built site with live reload. Throws an ArchiveError where it cannot listen. */
export async function serve(options: ServeOptions, first: PreviewState): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  let state = first;
  let files = siteFiles(options.folder);

  const server = createServer(async (request, response) => {
    if (refused(request, response, options.host)) return;
    const path = request.url ?? "/";
    try {
      if (path === EVENTS_PATH) openEvents(response, listeners, state);
      else if (path === RELOAD_SCRIPT_PATH) sendScript(response);
      else await files(request, response, state.build);
    } catch {
      response.destroy();
    }
  });
  const port = await listen(server, options);

  return {
    address: `http://${nameOfHost(options.host)}:${port}/`,
    show(next) {
      state = next;
      for (const response of listeners) response.write(toEvent(state));
    },
    serveFrom(folder) {
      files = siteFiles(folder);
    },
    close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const response of listeners) response.end();
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Answers what must not be served, and sets the headers of all that is. */
function refused(request: IncomingMessage, response: ServerResponse, host: string): boolean {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  const known = isLocalHost(request.headers.host, host);
  const reading = request.method === "GET" || request.method === "HEAD";
  if (known && reading) return false;
  const words = known
    ? "Pages can only be read here."
    : "The preview answers only to this machine's own names.";
  response.writeHead(known ? 405 : 403, { "Content-Type": "text/plain; charset=utf-8" }).end(`${words}\n`);
  return true;
}

function openEvents(response: ServerResponse, listeners: Set<ServerResponse>, state: PreviewState): void {
  response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
  response.write(`retry: 500\n${toEvent(state)}`);
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

const toEvent = (state: PreviewState): string => `data: ${JSON.stringify(state)}\n\n`;

function sendScript(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" }).end(RELOAD_SCRIPT);
}

/** How many ports are tried: more would only hide that something is wrong. */
const PORTS_TRIED = 50;

async function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    const failure = await tryToListen(server, host, candidate);
    if (failure === null) return portOf(server);
    if (failure.code !== "EADDRINUSE") throw cannotListen(host, candidate, failure);
  }
  throw new ArchiveError(
    "ports-taken",
    `The preview found no free port between ${port} and ${last}.`,
    "Name another one: --port 8000.",
  );
}

function tryToListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(null);
    });
  });
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): ArchiveError {
  return new ArchiveError(
    "cannot-listen",
    `The preview cannot be served on ${host}, port ${port} (${cause.code ?? cause.message}).`,
    "Name a host of this machine and a port that you may use: --host 127.0.0.1 --port 4680.",
    { exitCode: 2, cause },
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** The name under which this machine itself reaches the host. */
function nameOfHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
