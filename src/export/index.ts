import type { ExportFormat } from "./export-format.ts";
import { jsonl } from "./jsonl.ts";

/** Every form of `clipfile export`; the first is the one taken when none is named. */
export const exportFormats: readonly ExportFormat[] = [jsonl];
