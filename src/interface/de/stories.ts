import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { number, listed } = grammar;
const accounts = counted("Bericht", "Berichte");
const copies = counted("Kopie", "Kopien");

export const stories: Words["stories"] = {
  none: "Keine zwei Ausschnitte dieses Archivs berichten von demselben Ereignis.",
  summary: (events) =>
    events === 1
      ? "1 Ereignis, von dem mindestens zwei Ausschnitte berichten."
      : `${number(events)} Ereignisse, von denen mindestens zwei Ausschnitte berichten.`,
  told: (many, copied) => [accounts(many), ...(copied > 0 ? [copies(copied)] : [])].join(", "),
  summaryOfOne: (told, copied, sources) => {
    const and = copied === 0 ? "" : ` und ${copies(copied)}`;
    const from =
      sources === 0
        ? ""
        : `, aus ${sources === 1 ? "1 namentlich bekannten Quelle" : `${number(sources)} namentlich bekannten Quellen`}`;
    return `${accounts(told)}${and} über ein Ereignis${from}.`;
  },
  inOrder: "Berichte in zeitlicher Folge",
  copiesOf: (many) => (many === 1 ? "Eine Kopie davon" : `${number(many)} Kopien davon`),
  share: (percent) => `${percent} des kürzeren Textes gemeinsam`,
  quotedByMore: "Von mehreren zitiert",
  why: "Warum diese Berichte zusammengehören",
  reason: (a, b, { byOwner, names, counts, speech, words }) => {
    const parts = [
      ...(byOwner ? ["wurden vom Inhaber dieses Archivs zusammengelegt"] : []),
      ...(names.length > 0 ? [`nennen beide ${listed(names)}`] : []),
      ...(counts.length > 0 ? [`zählen beide ${listed(counts)}`] : []),
      ...(speech ? ["zitieren dieselben Worte"] : []),
      ...(words > 0
        ? [`teilen ${words === 1 ? "ein seltenes Wort" : `${number(words)} seltene Wörter`}`]
        : []),
    ];
    return `${a} und ${b} ${listed(parts.length > 0 ? parts : ["gleichen einander sehr"])}.`;
  },
  differ: "Worin die Berichte voneinander abweichen",
  open: "Was sich so nicht vergleichen lässt",
  agree: "Worin sie übereinstimmen",
  only: "Was nur ein Bericht hat",
  silent: "Sagt davon nichts",
  regard: "Hinsicht",
  asks: {
    when: "Wann",
    where: "Wo",
    who: "Wer genannt wird",
    "how-many": "Wie viele",
    "how-long": "Wie lange",
    title: "Welches Amt",
  },
  onlyNames: "Namen",
  onlyQuotes: "Zitate",
  onlyNumbers: "Zahlen",
};

export const elsewhere: Words["elsewhere"] = {
  title: "Dasselbe Thema anderswo",
  copy: (percent) => `Dies ist eine Kopie: ${percent} der Wörter sind die des Originals unten.`,
  original: "Original dieser Kopie",
  copyOfThis: (percent) => `Kopie dieses Artikels, ${percent} der Wörter gemeinsam`,
  copyOfOther: "Kopie eines anderen Berichts",
  all: (many) => `${many === 2 ? "Beide" : `Alle ${number(many)}`} Berichte, und warum sie zusammengehören`,
};
