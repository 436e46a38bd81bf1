import type { Config, Publish } from "../config.ts";
import type { Program } from "../effects.ts";

/** What pages show of the settings and of the program. */
export interface Site {
  readonly title: string;
  readonly description: string | null;
  /** BCP 47; language of the site's own words. */
  readonly language: string;
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
  const { title, description, language, baseUrl, publish, rights, contact } = config;
  const { version, code, scripts } = program;
  const scripted = scripts !== undefined;
  return {
    title,
    description,
    language,
    baseUrl,
    publish,
    rights,
    contact,
    program: { version, code },
    scripted,
  };
}
