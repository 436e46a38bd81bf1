import { resolve } from "node:path";
import { isSystemError, reasonOf } from "../../effects/system-error.ts";
import { recorder } from "../../pipeline/records.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import type { Command } from "../command.ts";
import { type PlaceOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { settingsForReading } from "../settings.ts";

interface ExtractOptions extends PlaceOptions {
  readonly color?: boolean;
}

/** For engines that spread work over machines: names of clippings in, a line for each out, which `build --records` takes. */
export const extractCommand: Command<ExtractOptions> = {
  operands: [],
  options: { input: shared.input, config: shared.config, color: shared.color },
  async run({ options, terminal, program }) {
    const { files } = await outsideOf(terminal, program, "nothing");
    const config = settingsForReading(options, terminal, files);
    const record = recorder(config, { files, program });
    const typed = Buffer.from(await terminal.readInput())
      .toString()
      .split("\n");
    for (const name of typed.map((line) => line.replace(/\r$/, "")).filter((line) => line !== "")) {
      const line = lineOf(record, resolve(terminal.cwd, name), name);
      if (line === null) throw notThere(name, config.input);
      terminal.out.write(line);
      await terminal.out.drained();
    }
    return 0;
  },
};

function lineOf(record: (place: string) => string | null, place: string, name: string): string | null {
  try {
    return record(place);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `${name} could not be read: ${reasonOf(error)}.`;
    throw new ArchiveError("file-unreadable", message, "Mend that, and call again.");
  }
}

function notThere(name: string, input: string): ArchiveError {
  return new ArchiveError(
    "wrong-call",
    `"${name}" is no clipping in ${input}.`,
    "Give the names of clippings, one a line, as seen from here: find seeds -type f | clipfile extract",
    { exitCode: 2 },
  );
}
