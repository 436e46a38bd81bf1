import { resolve } from "node:path";
import { byCodePoints } from "../../effects/order.ts";
import { isSystemError, reasonOf } from "../../effects/system-error.ts";
import type { Files } from "../../effects.ts";
import { written } from "../../export/export-format.ts";
import type { ExportRecord } from "../../export/export-record.ts";
import { checkStories, FILTERS, filterOf } from "../../export/filter.ts";
import { exportFormats } from "../../export/index.ts";
import { toRecord } from "../../export/record.ts";
import { standingsIn } from "../../export/standing.ts";
import type { KnownArchive } from "../../pipeline/know.ts";
import { openArchive } from "../../pipeline.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import type { Command } from "../command.ts";
import { type PlaceOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { settingsForReading } from "../settings.ts";
import type { Output } from "../terminal.ts";
import { wholeCard } from "../whole-card.ts";
import { kindsOf } from "../without.ts";

interface ExportOptions extends PlaceOptions {
  readonly format?: string;
  readonly output?: string;
  readonly without?: string;
  readonly filter?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly color?: boolean;
}

export const exportCommand: Command<ExportOptions> = {
  operands: [],
  options: {
    input: shared.input,
    config: shared.config,
    format: {
      flags: "-f, --format <name>",
      help: "the form of the records",
      choices: exportFormats.map(({ name }) => name),
    },
    output: { flags: "-o, --output <file>", help: "the file to write, instead of printing" },
    filter: {
      flags: "--filter <name=value...>",
      help: `only articles that fit: ${FILTERS.join(", ")}; may be given again`,
    },
    from: {
      flags: "--from <date>",
      help: "only articles that may be from this day, month or year, or later",
    },
    to: { flags: "--to <date>", help: "only articles that may be from this day, month or year, or earlier" },
    without: shared.without,
    color: shared.color,
  },
  async run({ options, terminal, program }) {
    const effects = await outsideOf(terminal, program, "bar");
    const config = settingsForReading(options, terminal, effects.files);
    const wanted = filterOf(options);
    const known = openArchive(config, effects, { without: kindsOf(options.without) });
    checkStories(
      options.filter,
      known.archive.stories.map(({ id }) => id),
    );
    const format = exportFormats.find(({ name }) => name === options.format) ?? exportFormats[0]!;
    const pieces = written(format, recordsOf(known, wanted));
    if (options.output === undefined) await print(pieces, terminal.out);
    else save(pieces, resolve(terminal.cwd, options.output), options.output, effects.files);
    return 0;
  },
};

/** In the order of paths: one clipping more is one record more. What is withheld is handed on nowhere. */
function* recordsOf(
  { archive, dossier }: KnownArchive,
  wanted: (record: ExportRecord) => boolean,
): Generator<ExportRecord> {
  const standing = standingsIn(archive);
  for (const card of [...archive.cards].sort((a, b) => byCodePoints(a.path, b.path))) {
    if (card.status !== "usable") continue;
    const record = toRecord(wholeCard(card, archive), dossier(card.path), standing(card.id));
    if (wanted(record)) yield record;
  }
}

/** As fast as it is read, and no longer than somebody reads. */
async function print(pieces: Iterable<string>, out: Output): Promise<void> {
  for (const piece of pieces) {
    if (!out.write(piece)) return;
    await out.drained();
  }
}

/** `named` is the file as the owner typed it. */
function save(pieces: Iterable<string>, path: string, named: string, files: Files): void {
  const content = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
  try {
    files.write(path, content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "export-unwritable",
      `The export could not be written to ${named}: ${reasonOf(error)}.`,
      "Check that it is not a folder and that you may write there.",
      { cause: error },
    );
  }
}
