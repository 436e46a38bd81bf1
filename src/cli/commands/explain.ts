import { type ExplainedPart, explain, explainedParts } from "../../export/explain.ts";
import { toRecord } from "../../export/record.ts";
import { standingsIn } from "../../export/standing.ts";
import { openArchive } from "../../pipeline.ts";
import type { Command } from "../command.ts";
import { findClipping } from "../find-clipping.ts";
import { type PlaceOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { settingsForReading } from "../settings.ts";
import { wholeCard } from "../whole-card.ts";
import { kindsOf } from "../without.ts";

interface ExplainOptions extends PlaceOptions {
  readonly json?: boolean;
  readonly without?: string;
  readonly color?: boolean;
}

export const explainCommand: Command<ExplainOptions> = {
  operands: [
    { name: "id", help: "a clipping: its id, its path, or the name of its file" },
    { name: "part", help: "only that part of it", optional: true, choices: explainedParts },
  ],
  options: {
    input: shared.input,
    config: shared.config,
    json: { flags: "--json", help: "as the record that the export has of it" },
    without: shared.without,
    color: shared.color,
  },
  async run({ options, operands, terminal, program }) {
    const effects = await outsideOf(terminal, program, "bar");
    const config = settingsForReading(options, terminal, effects.files);
    const { archive, dossier, furniture } = openArchive(config, effects, {
      without: kindsOf(options.without),
    });
    const card = wholeCard(findClipping(operands[0]!, archive.cards, config, terminal.cwd), archive);
    const known = dossier(card.path);
    const standing = standingsIn(archive)(card.id);
    const record = () => `${JSON.stringify(toRecord(card, known, standing), null, 2)}\n`;
    const lines = furniture(card.path);
    terminal.out.write(
      options.json
        ? record()
        : explain(card, known, { standing, furniture: lines, part: partOf(operands[1]) }),
    );
    return 0;
  },
};

const partOf = (word: string | undefined): ExplainedPart | null =>
  explainedParts.find((part) => part === word) ?? null;
