import { biblatex } from "./biblatex.ts";
import { csl } from "./csl.ts";
import { csv } from "./csv.ts";
import type { ExportFormat } from "./export-format.ts";
import { jsonl } from "./jsonl.ts";
import { ninjs } from "./ninjs.ts";
import { ris } from "./ris.ts";

/** Every form of `clipfile export`; the first is the one taken when none is named. */
export const exportFormats: readonly ExportFormat[] = [jsonl, csv, ris, biblatex, csl, ninjs];
