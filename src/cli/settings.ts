import { type Config, loadConfig } from "../config.ts";
import { checkHeap } from "../effects/heap.ts";
import type { Files, Program } from "../effects.ts";
import type { SiteOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The settings of a call that makes a site. Throws an ArchiveError (2). */
export function settingsForSite(
  options: SiteOptions,
  terminal: Terminal,
  program: Program,
  files: Files,
): Config {
  const { config, input, output, templates, baseUrl } = options;
  const overrides = { input, output, templates, baseUrl };
  return loadConfig({ cwd: terminal.cwd, config, overrides, home: program.home, files });
}

/**
 * The settings of a call that only looks: where a site would go does not matter. Throws an ArchiveError (2), and
 * `NeedsOtherHeap`.
 */
export function settingsForReading(
  { config, input }: Pick<SiteOptions, "config" | "input">,
  terminal: Terminal,
  files: Files,
): Config {
  const settings = loadConfig({ cwd: terminal.cwd, config, overrides: { input }, readOnly: true, files });
  checkHeap(settings.input);
  return settings;
}
