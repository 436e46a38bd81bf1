import type { Files, FoundFile } from "../effects.ts";
import type { BuildReport } from "../records/build-report.ts";
import { TICK } from "./fingerprint.ts";
import { digestOf, keyOf, sha256 } from "./key.ts";
import { type Looks, looksTheSame, notingFiles } from "./looks.ts";
import { orNothing } from "./or-nothing.ts";

/** What a build would do if nothing was changed since the last one, known without doing it. */
export interface LastBuild {
  /** Files for the build: what is looked at is noted. */
  readonly files: Files;
  /** What the last build said, if this one would look at the same things and find them the same; null: it must look. */
  repeated(): BuildReport | null;
  /** What this one says, to be repeated by the next. */
  remember(report: BuildReport): void;
}

export interface Place {
  /** Folder of the store. */
  readonly store: string;
  readonly input: string;
  readonly output: string;
  /** Name of the list of our files in the output. */
  readonly manifest: string;
}

const NAME = "last-build.json";

/**
 * `key`: of the settings and the code. Files that were changed within a tick before `started` may be changed again without
 * a trace, so such a build is not repeated.
 */
export function lastBuild(files: Files, place: Place, key: string, started: number): LastBuild {
  const { store, input, output, manifest } = place;
  const noting = notingFiles(files, input);
  const path = `${store}/${NAME}`;
  // Of the output, sizes are trusted, as whoever writes there trusts them; and the list of what is ours.
  const site = () =>
    keyOf([digestOf(files.list(output).map(sized).join("")), digestOf(files.read(`${output}/${manifest}`))]);

  return {
    files: noting.files,
    repeated() {
      const said = readSaid(orNothing(() => files.read(path)));
      // The site has eight files for each clipping: whether a clipping was changed is seen sooner.
      if (said?.key !== key || !looksTheSame(files, said.looks) || orNothing(site) !== said.site) return null;
      return said.report;
    },
    remember(report) {
      if (noting.hasMissed() || noting.newest() >= started - TICK) return;
      orNothing(() => files.write(path, printSaid({ key, site: site(), looks: noting.looks(), report })));
    },
  };
}

interface Said {
  readonly key: string;
  readonly site: string;
  readonly looks: Looks;
  readonly report: BuildReport;
}

const sized = ({ name, size }: FoundFile) => `${name}\0${size}\n`;

/** First its own digest: what was damaged says nothing. */
function printSaid(said: Said): string {
  const text = JSON.stringify(said);
  return `${sha256(text)}\n${text}\n`;
}

function readSaid(bytes: Uint8Array | undefined): Said | null {
  const [digest, text] = bytes ? Buffer.from(bytes).toString().split("\n") : [];
  return text && sha256(text) === digest ? (JSON.parse(text) as Said) : null;
}
