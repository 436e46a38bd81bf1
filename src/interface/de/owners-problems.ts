import type { Words } from "../words.ts";
import { fragment } from "./fragments.ts";

/** Deutsche Anführungszeichen um Worte des Inhabers. */
const q = (words: string | number | undefined): string => `„${words}“`;

type Key = keyof typeof import("../en/owners-problems.ts").ownersProblems;

export const ownersProblems: Pick<Words["problems"], Key> = {
  "owner-date-unparsed": {
    message: ({ text, field, clipping }) =>
      `${q(text)}, angegeben als \`${field}\` von ${clipping}, ist kein Datum und wurde deshalb nicht verwendet.`,
    hint: ({ example }) => `Schreiben Sie es als EDTF oder in Worten, zum Beispiel: ${example}`,
  },
  "owner-conflict": {
    message: ({ field, used, value, unused, other }) =>
      `Sein Feld \`${field}\` ist ${q(value)} laut ${fragment(used)}, aber ${q(other)} laut ${fragment(unused)}; gefolgt wurde der ersten Angabe.`,
    hint: "Behalten Sie die richtige.",
  },
  "owner-file-broken": {
    message: ({ used }) =>
      `Die Datei ist kein gültiges YAML; ${used ? `verwendet wurde nur, was sich einzeln lesen ließ: \`${used}\`` : "nichts darin wurde verwendet"}.`,
    hint: "Setzen Sie einen Wert, der „: “ enthält oder mit einem Sonderzeichen beginnt, in Anführungszeichen, und rücken Sie mit Leerzeichen ein.",
  },
  "owner-file-shape": {
    message: ({ wanted }) => `Die Datei ist nicht ${fragment(wanted)}; nichts darin wurde verwendet.`,
    hint: ({ example }) => `Schreiben Sie sie so: ${example}`,
  },
  "sidecar-alone": {
    message: () => "Daneben liegt kein Ausschnitt dieses Namens; nichts darin wurde verwendet.",
    hint: "Nennen Sie sie wie ihren Ausschnitt: streik.meta.yaml zu streik.txt.",
  },
  "sidecar-double": {
    message: ({ path }) => `Für dieselben Ausschnitte gibt es ${path}; diese Datei wurde nicht verwendet.`,
    hint: "Behalten Sie eine der beiden.",
  },
  "table-broken": {
    message: () => "Die Tabelle ist kein gültiges CSV; nichts darin wurde verwendet.",
    hint: 'Setzen Sie eine Zelle, die ein Komma oder ein Anführungszeichen enthält, in "gerade Anführungszeichen", und verdoppeln Sie die Zeichen darin.',
  },
  "table-no-key": {
    message: () =>
      "Keine Spalte der Tabelle sagt, zu welchem Ausschnitt eine Zeile gehört; nichts darin wurde verwendet.",
    hint: "Fügen Sie eine Spalte `file` mit Namen von Dateien hinzu, oder `id`.",
  },
  "names-no-column": {
    message: () => "Die Tabelle hat keine Spalte `name`; nichts darin wurde verwendet.",
    hint: "Beginnen Sie sie mit einer Zeile der Spaltennamen: name,spellings,clipping",
  },
  "names-row-unmatched": {
    message: ({ name }) => `Kein Artikel nennt ${q(name)}, in keiner der angegebenen Schreibweisen.`,
    hint: "Schreiben Sie die Schreibweisen so wie die Artikel, durch Semikolon getrennt.",
  },
  "table-column-unknown": {
    message: ({ name }) => `${q(name)} ist keine Spalte, die verwendet wird.`,
    hint: ({ meant }) =>
      meant === ""
        ? "Lassen Sie sie weg, oder sehen Sie im README nach den Namen der Felder."
        : meantBy(meant),
  },
  "table-column-double": {
    message: ({ name }) =>
      `Es gibt eine weitere Spalte ${q(name)} oder eine von gleicher Bedeutung; diese wurde nicht verwendet.`,
    hint: "Behalten Sie die richtige.",
  },
  "table-row-unmatched": {
    message: ({ key }) =>
      key === ""
        ? "Die Zeile sagt nicht, zu welchem Ausschnitt sie gehört."
        : `Einen Ausschnitt ${q(key)} gibt es nicht; die Zeile wurde nicht verwendet.`,
    hint: ({ near }) =>
      near === ""
        ? "Prüfen Sie den Namen; auch der Pfad im Ordner der Ausschnitte ist recht."
        : meantBy(near),
  },
  "table-row-ambiguous": {
    message: ({ key, count }) => `${count} Ausschnitte heißen ${q(key)}; die Zeile wurde nicht verwendet.`,
    hint: "Schreiben Sie den Pfad im Ordner der Ausschnitte.",
  },
  "table-row-double": {
    message: ({ path }) => `Eine andere Zeile gehört ebenfalls zu ${path}; diese wurde nicht verwendet.`,
    hint: "Machen Sie aus beiden eine Zeile.",
  },
  "correction-id-unknown": {
    message: ({ id }) => `Einen Ausschnitt mit der id ${q(id)} gibt es nicht; nichts darin wurde angewandt.`,
    hint: ({ near }) =>
      near === ""
        ? "Nennen Sie die Datei wie die id ihres Ausschnitts, die in der Adresse seiner Seite steht."
        : meantBy(near),
  },
  "correction-unclear": {
    message: ({ lacks }) => `Diese Berichtigung wurde nicht angewandt: ${lacking(String(lacks))}.`,
    hint: "Schreiben Sie field und value, oder line, from und to, oder keep oder remove mit einer Liste von Zeilen.",
  },
  "correction-field-unknown": {
    message: ({ name }) => `${q(name)} ist kein Feld, das sich berichtigen lässt; nichts wurde angewandt.`,
    hint: ({ meant }) => (meant === "" ? "Sehen Sie im README nach den Namen der Felder." : meantBy(meant)),
  },
  "correction-key-unknown": {
    message: ({ name }) => `${q(name)} bedeutet in einer Berichtigung nichts und wurde übergangen.`,
    hint: ({ meant }) =>
      meant === "" ? "Neben dem Berichtigten kann stehen: was, note, by, on, evidence." : meantBy(meant),
  },
  "correction-stale": {
    message: ({ field, was, now }) =>
      `Berichtigt wird hier \`${field}\` ${q(was)}, doch inzwischen steht dort ${straight(fragment(now))}; die Berichtigung wurde nicht angewandt.`,
    hint: "Prüfen Sie, ob sie noch nötig ist; wenn ja, setzen Sie unter `was` ein, was das Archiv jetzt sagt.",
  },
  "correction-line": {
    message: ({ line, reason }) => `Zeile ${line} wurde nicht berichtigt: ${lineReason(String(reason))}.`,
    hint: "Suchen Sie die Zeile im Original auf, wie die Seite des Ausschnitts oder `explain` es zeigt.",
  },
};

const meantBy = (name: string | number | undefined): string => `War ${q(name)} gemeint?`;

/** `"Mühle"` wird „Mühle“. */
const straight = (words: string): string => words.replace(/^"(.*)"$/s, "„$1“");

function lacking(lacks: string): string {
  const key = /^`(\w+)` is no number of a line, nor a list of them$/.exec(lacks)?.[1];
  return key === undefined
    ? fragment(lacks)
    : `\`${key}\` ist weder die Nummer einer Zeile noch eine Liste davon`;
}

function lineReason(reason: string): string {
  const words = /^"(.*)" does not stand in it$/s.exec(reason)?.[1];
  if (words !== undefined) return `${q(words)} steht nicht darin`;
  const [first, last] = reason.match(/\d+/g) ?? [];
  if (last !== undefined) return `der Ausschnitt hat die Zeilen ${first} bis ${last} seiner Datei`;
  return first === undefined ? fragment(reason) : `der Ausschnitt hat nur ${first} Zeilen`;
}
