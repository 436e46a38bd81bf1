/** Characters that HTML does not allow in a text, but for tab and line ends. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * What a template may print: texts and numbers. Nothing prints as nothing, never as "null"; a value without words,
 * such as an object, is a mistake in the template and says so.
 */
export function printable(value: unknown): string {
  if (typeof value === "string") return withoutControls(value);
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new TypeError(`${describe(value)} cannot be printed; print one of its fields`);
}

/** Hardly any text has one, and to ask takes less time than to replace nothing. */
export const withoutControls = (text: string): string =>
  CONTROL.test(text) ? text.replace(CONTROLS, "") : text;

const CONTROL = new RegExp(CONTROLS.source);

function describe(value: unknown): string {
  if (typeof value === "number") return "A number that is none (NaN)";
  if (Array.isArray(value)) return "A list";
  return value === true ? "The value true" : `A value of type ${typeof value}`;
}
