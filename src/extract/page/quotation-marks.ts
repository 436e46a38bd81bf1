/**
 * A line without the marks that set some of its words in quotation: they point to other pages where they stand alone.
 * `« So few » answers` → `So few answers`; `Home » News` stays.
 */
export const withoutQuotationMarks = (text: string): string =>
  text.includes("\u00ab") ? text.replace(QUOTED, "$1") : text;

const QUOTED = /\u00ab\s?([^\u00ab\u00bb]{2,80}?)\s?\u00bb/g;
