import { byCodePoints } from "../effects/order.ts";
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
  /**
   * What this one says, to be repeated by the next. `present`: sizes of the files in the output, by path; absent: they are
   * looked at. Where somebody changes them meanwhile, the next build sees it.
   */
  remember(report: BuildReport, present?: ReadonlyMap<string, number>): void;
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
  const site = (found: readonly Pick<FoundFile, "name" | "size">[] = files.list(output)) =>
    keyOf([digestOf(found.map(sized).join("")), digestOf(files.read(`${output}/${manifest}`))]);

  return {
    files: noting.files,
    repeated() {
      const said = readSaid(orNothing(() => files.read(path)));
      // The site has eight files for each clipping: whether a clipping was changed is seen sooner.
      if (said?.key !== key || !looksTheSame(files, said.looks) || orNothing(() => site()) !== said.site)
        return null;
      return said.report;
    },
    remember(report, present) {
      if (noting.hasMissed() || noting.newest() >= started - TICK) return;
      orNothing(() =>
        files.write(
          path,
          printSaid({ key, site: site(present && inOrder(present)), looks: noting.looks(), report }),
        ),
      );
    },
  };
}

interface Said {
  readonly key: string;
  readonly site: string;
  readonly looks: Looks;
  readonly report: BuildReport;
}

const sized = ({ name, size }: Pick<FoundFile, "name" | "size">) => `${name}\0${size}\n`;

/** As a folder is listed. */
const inOrder = (present: ReadonlyMap<string, number>) =>
  [...present].map(([name, size]) => ({ name, size })).sort((a, b) => byCodePoints(a.name, b.name));

/** First its own digest: what was damaged says nothing. */
function printSaid(said: Said): string {
  const text = JSON.stringify(said);
  return `${sha256(text)}\n${text}\n`;
}

function readSaid(bytes: Uint8Array | undefined): Said | null {
  const [digest, text] = bytes ? Buffer.from(bytes).toString().split("\n") : [];
  return text && sha256(text) === digest ? (JSON.parse(text) as Said) : null;
}
