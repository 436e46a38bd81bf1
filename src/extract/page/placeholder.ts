import type { PageLine } from "./page-line.ts";

/** `{* signInForm *}`, `{| displayName |}`, `{% endif %}`: no text has them, but one about programs. */
const FIELD = /\{([*|%#])[^{}]{1,80}\1\}/;
/** `{{ user.name }}`, `<%= name %>`, `${name}`: these programs' own texts have in sentences. */
const VALUE = /\{\{[^{}]{1,80}\}\}|<%[^%]{1,80}%>|\$\{[\w.]{1,40}\}/;
const SENTENCE = 0.5;

/** Stands in the line what a page's script would have put a value for? */
export const hasPlaceholder = ({ text, prose }: PageLine): boolean =>
  (text.includes("{") || text.includes("<%")) && (FIELD.test(text) || (prose < SENTENCE && VALUE.test(text)));
