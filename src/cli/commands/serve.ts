import { randomUUID } from "node:crypto";
import { ArchiveError } from "../../report/archive-error.ts";
import { serve } from "../../watch/serve.ts";
import type { Command } from "../command.ts";
import { type PreviewOptions, type SiteOptions, shared } from "../options.ts";
import { outsideOf } from "../outside.ts";
import { portFrom } from "../port.ts";
import { settingsForSite } from "../settings.ts";
import { INTERRUPTED } from "../terminal.ts";

interface ServeOptions extends Pick<SiteOptions, "output" | "config">, PreviewOptions {
  readonly color?: boolean;
}

/** Only shows what is there; `watch` also builds it. */
export const serveCommand: Command<ServeOptions> = {
  operands: [],
  options: {
    output: shared.output,
    config: shared.config,
    port: shared.port,
    host: shared.host,
    color: shared.color,
  },
  async run({ options, terminal, program }) {
    const port = portFrom(options.port);
    const { files } = await outsideOf(terminal, program, "nothing");
    const { output } = settingsForSite(options, terminal, program, files);
    if (!files.exists(`${output}/index.html`)) throw nothingBuilt(output);
    const end = terminal.listenForEnd();
    const host = options.host ?? "127.0.0.1";
    const preview = await serve({ folder: output, host, port }, { build: randomUUID(), error: null });
    terminal.out.write(`Serving ${terminal.out.paint.cyan(preview.address)}. ^C ends it.\n`);
    await end.wanted;
    await preview.close();
    return INTERRUPTED;
  },
};

function nothingBuilt(output: string): ArchiveError {
  const hint = "Build it first (clipfile build), or use clipfile watch, which builds and serves.";
  return new ArchiveError("nothing-built", `There is no site in ${output} yet.`, hint);
}
