import type { Option } from "./command.ts";

/** Options of more than one command, so that they are called and explained the same everywhere. */
export const shared = {
  input: { flags: "-i, --input <folder>", help: "where the clippings are (default: seeds)" },
  output: { flags: "-o, --output <folder>", help: "where the site goes (default: public)" },
  config: { flags: "-c, --config <file>", help: "the settings (default: archive.yaml, if there is one)" },
  templates: {
    flags: "--templates <folder>",
    help: "templates of your own; what is missing there is taken from Clipfile's (default: templates)",
  },
  baseUrl: {
    flags: "-b, --base-url <address>",
    help: "address of the published site; the pages themselves never need it",
  },
  port: {
    flags: "-p, --port <number>",
    help: "port of the preview; if it is taken, the next free one (default: 4680)",
  },
  host: { flags: "--host <name>", help: "host of the preview (default: 127.0.0.1)" },
  strict: { flags: "--strict", help: "let any warning fail the call" },
  full: { flags: "--full", help: "make everything again and use nothing of the last build" },
  threads: {
    flags: "-j, --threads <number>",
    help: "work with so many threads at most (default: one for each core)",
  },
  without: {
    flags: "--without <kinds>",
    help: "leave kinds of evidence out, with commas between: facts, terms, archive (the other clippings)",
  },
  quiet: { flags: "-q, --quiet", help: "say only what went wrong" },
  verbose: { flags: "-v, --verbose", help: "say more: all problems, notes too" },
  color: { flags: "--no-color", help: "no colours (NO_COLOR does the same)" },
} as const satisfies Readonly<Record<string, Option>>;

/** Where the clippings and the settings are. */
export interface PlaceOptions {
  readonly input?: string;
  readonly config?: string;
}

/** Where the site goes and how it is made. */
export interface SiteOptions extends PlaceOptions {
  readonly output?: string;
  readonly templates?: string;
  readonly baseUrl?: string;
}

export interface WorkOptions {
  readonly threads?: string;
}

export interface VoiceOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface PreviewOptions {
  readonly port?: string;
  readonly host?: string;
}
