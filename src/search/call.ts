import { CALL } from "./layout.ts";

/** A file of the index: a call with its kind, its number and what it holds. */
export const callWith = (content: readonly [kind: string, number: number, held: unknown]): string =>
  `${CALL}(${content.map(literal).join(",")})\n`;

/** JSON, and safe in a script wherever it is looked at. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029\u007f-\u009f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
