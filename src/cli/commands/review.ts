import { openArchive } from "../../pipeline.ts";
import type { Archive, ArticleCard, Usefulness } from "../../records/archive.ts";
import { visible } from "../../report/visible.ts";
import type { Command } from "../command.ts";
import { type PlaceOptions, shared, type VoiceOptions } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { isCounted, printProblems, shownAmong } from "../problems.ts";
import { settingsForReading } from "../settings.ts";
import { textsOf } from "../texts.ts";

interface ReviewOptions extends PlaceOptions, Pick<VoiceOptions, "verbose"> {
  readonly color?: boolean;
}

/** The page *To be looked at*, for a terminal: dates that would settle others, clippings without an article, problems. */
export const reviewCommand: Command<ReviewOptions> = {
  operands: [],
  options: {
    input: shared.input,
    config: shared.config,
    verbose: shared.verbose,
    color: shared.color,
  },
  async run({ options, terminal, program }) {
    const effects = await outsideOf(terminal, program, "bar");
    const config = settingsForReading(options, terminal, effects.files);
    const { archive } = openArchive(config, effects);
    const problems = [...archive.problems, ...archive.cards.flatMap((card) => card.problems)];
    const worstFirst = (["error", "warning", "note"] as const).flatMap((severity) =>
      problems.filter((problem) => problem.severity === severity),
    );
    const { paint } = terminal.out;
    const verbose = options.verbose === true;
    const shown = shownAmong(worstFirst, verbose);
    const textOf = textsOf(config, await outsideOf(terminal, program, "nothing"), shown);
    const parts = [
      titled(`Dates that would settle others: ${archive.useful.length}`, usefulOf(archive)),
      titled("Clippings in which no article was found", emptyOf(archive)),
      printProblems(worstFirst, { verbose, textOf, paint }),
    ].filter((part) => part !== "");
    const notes = problems.filter((problem) => !isCounted(problem)).length;
    const more = notes > 0 && !verbose ? [`Notes that -v shows: ${notes}.\n`] : [];
    terminal.out.write([...parts, ...more].join("\n") || "There is nothing to be looked at.\n");
    return 0;
  },
};

const titled = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${[title, ...lines].join("\n")}\n`;

function usefulOf({ useful, cards }: Archive): readonly string[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return useful.flatMap((item) => usefulLines(item, byId.get(item.id)!));
}

/** What is known of it, what its date would do, and the call that says so. */
function usefulLines({ id, fixes, narrows, candidates }: Usefulness, card: ArticleCard): readonly string[] {
  const would = [fixes > 0 ? `fixes ${fixes}` : "", narrows > 0 ? `narrows ${narrows}` : ""].filter(Boolean);
  const choice = candidates.length > 0 ? `; likeliest: ${candidates.join(", ")}` : "";
  return [
    `  ${visible(card.path)}  ${card.article?.date.edtf ?? "date unknown"}; dating it ${would.join(" and ")}${choice}`,
    `    clipfile fix ${visible(id)} date=… --note …`,
  ];
}

const emptyOf = ({ cards }: Archive): readonly string[] =>
  cards.filter(({ article }) => article === null).map(({ path }) => `  ${visible(path)}`);
