import { type Fix, fix } from "../../pipeline/fix.ts";
import { openArchive } from "../../pipeline.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import { visible } from "../../report/visible.ts";
import type { Command } from "../command.ts";
import { findClipping } from "../find-clipping.ts";
import { type PlaceOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { settingsForReading } from "../settings.ts";

interface FixOptions extends PlaceOptions {
  readonly note?: string;
  readonly by?: string;
  readonly on?: string;
  readonly evidence?: string;
  readonly color?: boolean;
}

export const fixCommand: Command<FixOptions> = {
  operands: [
    { name: "id", help: "a clipping: its id, its path, or the name of its file" },
    {
      name: "field=value",
      help: "what is right: date=1931-05-04, title=…, source=…, authors=A; B",
      several: true,
    },
  ],
  options: {
    input: shared.input,
    config: shared.config,
    note: { flags: "--note <words>", help: "why it is corrected; readers see it" },
    by: { flags: "--by <name>", help: "who corrects it" },
    on: { flags: "--on <date>", help: "when" },
    evidence: { flags: "--evidence <words>", help: "what proves it" },
    color: shared.color,
  },
  async run({ options, operands, terminal, program }) {
    const [called, ...assignments] = operands;
    const fixes = assignments.map(assignment);
    const effects = await outsideOf(terminal, program, "bar");
    const config = settingsForReading(options, terminal, effects.files);
    const { archive, dossier } = openArchive(config, effects, { without: ["archive"] });
    const { id, path } = findClipping(called!, archive.cards, config, terminal.cwd);
    const { file, fields } = fix(config, effects.files, { id, known: dossier(path) }, fixes, options);
    for (const { field, was, value } of fields)
      terminal.out.write(`${field}: was ${visible(was)}, is now ${visible(value)}\n`);
    terminal.out.write(`Written to ${file}; the next build shows it.\n`);
    return 0;
  },
};

function assignment(word: string): Fix {
  const at = word.indexOf("=");
  if (at > 0) return { field: word.slice(0, at).trim(), value: word.slice(at + 1).trim() };
  const hint = 'Write it so: date=1931-05-04, or with spaces "title=Mill strike ends".';
  throw new ArchiveError("wrong-call", `"${word}" does not say which field is to be what.`, hint, {
    exitCode: 2,
  });
}
