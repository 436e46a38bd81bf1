/** JSON, a row a line. */
export const printRows = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
