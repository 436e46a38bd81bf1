import type { Config, Publish } from "../config.ts";
import type { Program } from "../effects.ts";
import type { Tongue } from "../interface/index.ts";

/** What pages show of the settings and of the program. */
export interface Site extends Tongue {
  readonly title: string;
  readonly description: string | null;
  readonly baseUrl: string | null;
  readonly publish: Publish;
  readonly rights: string | null;
  readonly contact: string | null;
  readonly program: {
    readonly version: string;
    /** Digest of the program's code: pages made by other code are made again. */
    readonly code: string;
  };
  /** Is there a script for all pages? */
  readonly scripted: boolean;
}

export function siteOf(config: Config, program: Program): Site {
  const { title, description, language, rewordings, baseUrl, publish, rights, contact } = config;
  const { version, code, scripts } = program;
  const scripted = scripts !== undefined;
  return {
    title,
    description,
    language,
    ...(rewordings !== undefined && { rewordings }),
    baseUrl,
    publish,
    rights,
    contact,
    program: { version, code },
    scripted,
  };
}
