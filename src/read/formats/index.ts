import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

/** Every format that can be read; the first one also reads what no other claims. */
export const formats: readonly [Format, ...Format[]] = [text, markdown, html];
