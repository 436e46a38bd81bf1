/** Woher eine Zeile der Tabellen stammt: Titel bleiben, was um sie steht, wird deutsch. */
export const sourceNamed = (source: string): string =>
  AROUND.reduce((named, [english, german]) => named.replace(english, german), source);

const AROUND: readonly (readonly [RegExp, string])[] = [
  [/\bgeneral knowledge, a week allowed either way\b/g, "allgemein bekannt, eine Woche Spielraum"],
  [/\bgeneral knowledge\b/g, "allgemein bekannt"],
  [/\byears:/g, "Jahre:"],
  [/\bdays:/g, "Tage:"],
  [/\bstart:/g, "Beginn:"],
  [/\bend:/g, "Ende:"],
  [/\bin office:/g, "im Amt:"],
  [/\bone source only\b/g, "nur eine Quelle"],
  [/\(start\)/g, "(Beginn)"],
  [/\(end\)/g, "(Ende)"],
  [/\(confirmed by the Senate\)/g, "(Bestätigung durch den Senat)"],
];
