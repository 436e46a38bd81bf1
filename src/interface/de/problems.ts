import { datesOf } from "../dates.ts";
import type { Words } from "../words.ts";
import { dates } from "./dates.ts";
import { fragment, owner } from "./fragments.ts";

const { day } = datesOf(dates);

/** Deutsche Anführungszeichen um Worte aus dem Ausschnitt. */
const q = (words: string | number | undefined): string => `„${words}“`;

type Key = keyof typeof import("../en/problems.ts").clippingProblems;

export const clippingProblems: Pick<Words["problems"], Key> = {
  "file-unreadable": {
    message: () => "Die Datei ließ sich nicht lesen.",
    hint: "Prüfen Sie, ob es sie noch gibt und ob Sie sie lesen dürfen.",
  },
  "file-binary": {
    message: ({ kind }) => `Die Datei ist ${fragment(kind)}; deshalb wurde nichts daraus gelesen.`,
    hint: "Speichern Sie ihren Wortlaut als Text (.txt) oder Markdown (.md), und nehmen Sie diese Datei aus dem Ordner.",
  },
  "gzip-broken": {
    message: () =>
      "Die Datei ist mit gzip gepackt und ließ sich nicht auspacken; deshalb wurde nichts daraus gelesen.",
    hint: "Packen Sie sie von Hand aus, oder speichern Sie die Seite neu.",
  },
  "file-too-large": {
    message: ({ limit }) => `Die Datei ist größer als ${limit} MB; deshalb wurde nichts daraus gelesen.`,
    hint: "Setzen Sie über jeden weiteren Artikel eine Zeile ===== und eigene Kopfdaten (---, title: …, ---), oder zerlegen Sie sie in eine Datei für jeden.",
  },
  "file-empty": {
    message: () => "In der Datei steht nichts als Leerraum.",
    hint: "Fügen Sie den Text des Ausschnitts ein, oder entfernen Sie sie.",
  },
  "file-kind-unknown": {
    message: ({ name, known }) =>
      `${q(name)} wurde ausgelassen: Gelesen werden nur Dateien mit den Endungen ${known}.`,
    hint: "Benennen Sie sie um, wenn sie Text enthält; sonst gehört sie nicht in den Ordner der Ausschnitte.",
  },
  "encoding-guessed": {
    message: ({ encoding }) =>
      `Die Datei ist nicht in UTF-8; sie wurde als ${encoding} gelesen, was eine Vermutung ist.`,
    hint: "Sehen Sie ihre Akzente und Anführungszeichen an; stimmen sie nicht, speichern Sie die Datei als UTF-8.",
  },
  "encoding-unsure": {
    message: ({ encoding, rival }) =>
      `Die Datei ist nicht in UTF-8; sie wurde als ${encoding} gelesen, kann aber ebenso gut ${rival} sein.`,
    hint: "Sehen Sie ihre Akzente und Anführungszeichen an; stimmen sie nicht, speichern Sie die Datei als UTF-8.",
  },
  "encoding-unknown": {
    message: ({ encoding }) =>
      `Die Datei ist nicht in UTF-8; sie wurde als ${encoding} gelesen, sieht aber auch danach nicht aus.`,
    hint: "Speichern Sie die Datei als UTF-8: So, wie sie geschrieben ist, sind ihre Buchstaben nicht zu bestimmen.",
  },
  "encoding-damaged": {
    message: ({ count }) =>
      `Die Datei ist in UTF-8, aber an ${places(count)} beschädigt; dort wurde „\ufffd“ gesetzt.`,
    hint: "Kopieren Sie den Text noch einmal von seiner Quelle, und speichern Sie ihn als UTF-8.",
  },
  "nul-replaced": {
    message: ({ count }) => `An ${places(count)} steht ein NUL-Zeichen; dort wurde „\ufffd“ gesetzt.`,
    hint: "Entfernen Sie diese Zeichen; das Programm, das die Datei schrieb, hat sie versehentlich gesetzt.",
  },
  "text-misread": {
    message: ({ count, written, read }) =>
      `Einige Buchstaben wurden einst in der falschen Kodierung gespeichert, etwa ${q(written)}, hier gelesen als ${read}; behoben an ${places(count)}.`,
    hint: "Nichts zu tun: Der Artikel zeigt die behobenen Wörter, das Original bleibt, wie es ist.",
  },
  "text-entities": {
    message: ({ count, written, read }) =>
      `Einige Zeichen sind wie in HTML geschrieben, etwa ${q(written)}, hier gelesen als ${read}; behoben an ${places(count)}.`,
    hint: "Nichts zu tun: Der Artikel zeigt die Zeichen, das Original bleibt, wie es ist.",
  },
  "front-matter-broken": {
    message: ({ used }) =>
      `Die Kopfdaten sind kein gültiges YAML; ${used ? `verwendet wurde nur, was sich einzeln lesen ließ: \`${used}\`` : "nichts davon wurde verwendet"}.`,
    hint: ({ quoted }) =>
      quoted
        ? `Setzen Sie den Wert in Anführungszeichen: \`${quoted}\``
        : "Setzen Sie einen Wert, der „: “ enthält oder mit einem Sonderzeichen beginnt, in Anführungszeichen, und rücken Sie mit Leerzeichen ein.",
  },
  "front-matter-refused": {
    message: ({ language }) =>
      `Die Kopfdaten sind in ${language} geschrieben; das wird nie ausgeführt oder gelesen.`,
    hint: "Schreiben Sie sie als YAML: eine Zeile ---, Zeilen wie `title: …` und wieder eine Zeile ---.",
  },
  "front-matter-unclosed": {
    message: () => "Die Kopfdaten haben kein Ende und wurden deshalb als Teil des Textes gelesen.",
    hint: "Setzen Sie hinter das letzte Feld eine Zeile ---.",
  },
  "front-matter-unknown": {
    message: ({ name, meant }) => `${q(name)} ist kein Feld, das verwendet wird; war ${q(meant)} gemeint?`,
    hint: "Berichtigen Sie den Namen, oder lassen Sie ihn stehen: Eigene Felder sind willkommen.",
  },
  "front-matter-double": {
    message: ({ used, unused }) =>
      `${q(unused)} bedeutet dasselbe wie ${q(used)}, sagt aber etwas anderes; verwendet wurde ${q(used)}.`,
    hint: "Behalten Sie das richtige.",
  },
  "front-matter-type": {
    message: ({ name, wanted, got }) =>
      `${q(name)} sollte ${fragment(wanted)} sein, ist aber ${fragment(got)}; deshalb wurde es nicht verwendet.`,
    hint: "Schreiben Sie es als `name: wert`, in Anführungszeichen, wenn der Wert mit [, { oder einem anderen Sonderzeichen beginnt.",
  },
  "front-matter-status": {
    message: ({ value }) => `${q(value)} ist kein Status; sicherheitshalber wird der Text zurückgehalten.`,
    hint: "Verwenden Sie `usable`, `withheld` oder `canceled`.",
  },
  "front-matter-id": {
    message: ({ value }) =>
      `${q(value)} kann nicht auf jeder Platte und jedem Server eine Adresse sein und wurde deshalb nicht verwendet.`,
    hint: "Verwenden Sie die Buchstaben a bis z, Ziffern, `-`, `_` und `.`, ohne eine Endung wie .html, zum Beispiel `id: 1931-streik`",
  },
  "front-matter-url": {
    message: ({ value }) => `${q(value)} ist keine Internetadresse und wurde deshalb nicht verwendet.`,
    hint: "Schreiben Sie sie vollständig, zum Beispiel `url: https://example.org/seite`",
  },
  "front-matter-language": {
    message: ({ value }) => `${q(value)} ist kein Sprachkürzel und wurde deshalb nicht verwendet.`,
    hint: "Schreiben Sie das Kürzel, zum Beispiel `language: de` oder `pt-BR`.",
  },
  "markdown-too-tangled": {
    message: () =>
      "Das Markdown ist so tief verschachtelt oder hat so viele Zeichen, dass es Zeile für Zeile als Text gelesen wurde.",
    hint: "Geben Sie der Datei die Endung .txt, oder entfernen Sie verirrte *, _, [ und >.",
  },
  "markdown-html": {
    message: () => "In diesem Markdown steht HTML; nur sein Wortlaut wurde übernommen.",
    hint: "Schreiben Sie es als Markdown, oder lassen Sie es, wie es ist.",
  },
  "id-taken": {
    message: ({ id, path }) =>
      `${q(id)} ist schon die id von ${path}; deshalb heißt dieser Ausschnitt nach seiner Datei.`,
    hint: "Geben Sie jedem Ausschnitt eine eigene id.",
  },
  "id-shared": {
    message: ({ id, bare, others }) =>
      `Er hätte die id ${q(bare)} mit ${fragment(others)} gemeinsam; deshalb ist seine ${q(id)}.`,
    hint: "Benennen Sie eine der Dateien um, oder geben Sie jeder in den Kopfdaten eine `id`.",
  },
  "id-ending": {
    message: ({ id, others }) =>
      `Er unterscheidet sich nur durch die Endung von ${fragment(others)}; deshalb ist seine id ${q(id)}.`,
    hint: "Benennen Sie eine der Dateien um, wenn die Endung nicht in den Adressen stehen soll.",
  },
  "alias-unusable": {
    message: ({ alias }) =>
      `${q(alias)} kann keine Adresse dieser Website sein; deshalb entstand dafür keine Seite.`,
    hint: "Schreiben Sie eine alte Adresse als Pfad unterhalb der Website, zum Beispiel `2014/streik.html`.",
  },
  "alias-taken": {
    message: ({ alias, path }) =>
      `${q(alias)} ist schon die Adresse von ${path} und führt deshalb nicht hierher.`,
    hint: "Geben Sie die alte Adresse nur einem Ausschnitt.",
  },
  "story-clipping-unknown": {
    message: ({ name }) => `Die Einstellungen nennen unter stories ${q(name)}, und kein Artikel heißt so.`,
    hint: "Schreiben Sie die id des Ausschnitts: seinen Pfad im Ordner der Ausschnitte ohne die Endung.",
  },
  "no-article": {
    message: () =>
      "Darin wurde kein Artikel gefunden, nur Zeilen, die Seiten um einen Artikel setzen; das Original wird gezeigt, wie es ist.",
    hint: "Wenn ein Artikel darin ist, entfernen Sie die Zeilen um ihn herum, oder prüfen Sie, ob es die richtige Datei ist.",
  },
  "several-articles": {
    message: ({ count, title }) =>
      `Darin scheinen ${count} Artikel zu stehen, der zweite unter ${q(title)}; sie wurden als einer gelesen.`,
    hint: "Zerlegen Sie die Datei in eine für jeden Artikel.",
  },
  "no-title": {
    message: ({ title }) =>
      `Er hat keine Überschrift; an ihrer Stelle stehen seine ersten Wörter: ${q(title)}.`,
    hint: "Schreiben Sie die Überschrift in die Kopfdaten: `title: …`",
  },
  "date-unparsed": {
    message: ({ text }) =>
      `${q(text)} ist kein Datum; es blieb stehen, wie es gedruckt ist, und wurde nicht verwendet.`,
    hint: ({ example }) => `Schreiben Sie das Datum in die Kopfdaten: \`date: ${example}\``,
  },
  "alias-shared": {
    message: ({ alias, people }) =>
      `${q(alias)} ist ein Name von ${fragment(people)} und sagt deshalb nur, was für alle gilt.`,
    hint: "Streichen Sie den Namen bei denen, die selten so heißen.",
  },
  "date-contradicted": {
    message: ({ date, text, who }) =>
      `${owner(who)} steht ${day(String(date))}, doch ${q(text)} im Text spricht dagegen.`,
    hint: () => "Prüfen Sie, was davon stimmt; gefolgt wurde der Angabe des Inhabers.",
  },
};

const places = (count: string | number | undefined): string =>
  count === 1 ? "einer Stelle" : `${count} Stellen`;
