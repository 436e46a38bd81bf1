import { clean } from "../../pipeline/clean.ts";
import { visible } from "../../report/visible.ts";
import type { Command } from "../command.ts";
import { type SiteOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { settingsForSite } from "../settings.ts";

interface CleanOptions extends Pick<SiteOptions, "output" | "config"> {
  readonly color?: boolean;
}

export const cleanCommand: Command<CleanOptions> = {
  operands: [],
  options: { output: shared.output, config: shared.config, color: shared.color },
  async run({ options, terminal, program }) {
    const { files } = await outsideOf(terminal, program, "nothing");
    const config = settingsForSite(options, terminal, program, files);
    const { deleted, changed } = clean(config, files);
    for (const path of changed)
      terminal.err.write(`${visible(path)} was changed since it was written, and stays.\n`);
    terminal.out.write(`${deleted} ${deleted === 1 ? "file" : "files"} removed from ${config.output}.\n`);
    return 0;
  },
};
