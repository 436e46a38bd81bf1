import { relative, resolve } from "node:path";
import type { Files } from "../../effects.ts";
import { ArchiveError } from "../../report/archive-error.ts";
import type { Command } from "../command.ts";
import { SEEDS_README, SETTINGS } from "../new-archive.ts";
import { shared } from "../options.ts";
import { outsideOf } from "../outside.ts";

interface InitOptions {
  readonly withTemplates?: boolean;
  readonly color?: boolean;
}

export const initCommand: Command<InitOptions> = {
  operands: [{ name: "folder", help: "where the archive is to be; this folder", optional: true }],
  options: {
    withTemplates: { flags: "--with-templates", help: "copy the templates too, to change how pages look" },
    color: shared.color,
  },
  async run({ options, operands, terminal, program }) {
    const { files } = await outsideOf(terminal, program, "nothing");
    const folder = resolve(terminal.cwd, operands[0] ?? ".");
    const settings = ["archive.yaml", "archive.yml"].find((name) => files.exists(`${folder}/${name}`));
    if (settings !== undefined) throw archiveThere(folder, settings);
    const wanted: readonly NewFile[] = [
      ["seeds/README", SEEDS_README],
      ...(options.withTemplates ? templatesOf(program.home, files) : []),
      ["archive.yaml", SETTINGS],
    ];
    const missing = wanted.filter(([name]) => !files.exists(`${folder}/${name}`));
    for (const [name, content] of missing) files.write(`${folder}/${name}`, content);
    const here = relative(terminal.cwd, folder);
    const where = here === "" ? "" : `cd ${here}, `;
    terminal.out.write(
      `Made ${missing.length === 1 ? "archive.yaml" : `archive.yaml and ${missing.length - 1} more`} in ${folder}.\n` +
        "Its site asks search engines to stay away, for the texts of clippings are mostly those of others: publish.robots.\n" +
        `Now put clippings into ${folder}/seeds, then: ${where}clipfile build\n`,
    );
    return 0;
  },
};

type NewFile = readonly [name: string, content: string | Uint8Array];

function templatesOf(home: string, files: Files): readonly NewFile[] {
  const found = files.list(`${home}/templates`);
  return found.map(({ name }) => [`templates/${name}`, files.read(`${home}/templates/${name}`)]);
}

function archiveThere(folder: string, settings: string): ArchiveError {
  const hint = "Change its settings there, or name another folder: clipfile init my-archive";
  return new ArchiveError("archive-there", `There is an archive in ${folder} already (${settings}).`, hint, {
    exitCode: 2,
  });
}
