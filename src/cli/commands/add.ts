import { basename, resolve } from "node:path";
import { isSystemError, reasonOf } from "../../effects/system-error.ts";
import type { Files } from "../../effects.ts";
import { toRecord } from "../../export/record.ts";
import { standingsIn } from "../../export/standing.ts";
import { add } from "../../pipeline/add.ts";
import { openArchive } from "../../pipeline.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import { visible } from "../../report/visible.ts";
import type { Command } from "../command.ts";
import { type PlaceOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { printProblems } from "../problems.ts";
import { printReadFields } from "../read-fields.ts";
import { settingsForReading } from "../settings.ts";
import type { Terminal } from "../terminal.ts";
import { wholeCard } from "../whole-card.ts";

interface AddOptions extends PlaceOptions {
  readonly url?: string;
  readonly source?: string;
  readonly date?: string;
  readonly accessed?: string;
  readonly color?: boolean;
}

export const addCommand: Command<AddOptions> = {
  operands: [{ name: "file", help: "the clipping; - for what is pasted or piped in" }],
  options: {
    input: shared.input,
    config: shared.config,
    url: { flags: "--url <address>", help: "where it is on the web" },
    source: { flags: "--source <name>", help: "the paper, station or site that it is from" },
    date: { flags: "--date <date>", help: "when it was published, as far as you know" },
    accessed: { flags: "--accessed <date>", help: "when you copied it" },
    color: shared.color,
  },
  async run({ options, operands, terminal, program }) {
    const effects = await outsideOf(terminal, program, "bar");
    const config = settingsForReading(options, terminal, effects.files);
    const clipping = await clippingAt(operands[0]!, terminal, effects.files);
    const before = openArchive(config, effects);
    const path = add(config, effects.files, { ...clipping, fields: fieldsOf(options) }, before.digests);

    const { archive, dossier } = openArchive(config, effects);
    const card = wholeCard(archive.cards.find((one) => one.path === path)!, archive);
    const known = dossier(path);
    terminal.out.write(`Taken in as ${visible(path)}, id ${card.id}.\n`);
    terminal.out.write(printReadFields(toRecord(card, known, standingsIn(archive)(card.id))));
    const textOf = (of: string) => (of === path ? known.clipping : null);
    const { paint } = terminal.err;
    terminal.err.write(printProblems(card.problems, { verbose: true, textOf, paint }));
    return 0;
  },
};

function fieldsOf({ url, source, date, accessed }: AddOptions): Readonly<Record<string, string>> {
  const given = Object.entries({ url, source, date, accessed });
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function clippingAt(called: string, terminal: Terminal, files: Files) {
  if (called === "-") return { bytes: await terminal.readInput(), name: null };
  try {
    return { bytes: files.read(resolve(terminal.cwd, called)), name: basename(called) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "wrong-call",
      `${called} could not be read: ${reasonOf(error)}.`,
      "Name a file, or - and paste its text.",
      { exitCode: 2, cause: error },
    );
  }
}
