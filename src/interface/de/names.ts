import type { Words } from "../words.ts";
import { counted, countedInDative, grammar } from "./grammar.ts";

const { number } = grammar;
const inArticles = countedInDative("keinem Artikel", "Artikel", "Artikeln");
const quotations = counted("Zitat", "Zitate");

export const names: Words["names"] = {
  headings: { people: "Personen", organisations: "Organisationen", places: "Orte" },
  byCountOf: (heading) => `${heading} nach Zahl der Artikel`,
  described: (total, heading) =>
    `${heading}: ${total === 0 ? "keine Namen" : counted("Name", "Namen")(total)} in den Artikeln dieses Archivs.`,
  aToZ: "A bis Z",
  byCount: "Nach Zahl der Artikel",
  letters: "Nach Anfangsbuchstaben",
  name: "Name",
  none: "Kein Artikel nennt welche.",
  namedIn: (many) => `Genannt in ${inArticles(many)}.`,
  describedOne: (name, many) => `${name}: genannt in ${inArticles(many)} dieses Archivs.`,
  spelled: "Geschrieben",
  roles: "Wie die Artikel sagen",
  inOrder: "Artikel in zeitlicher Folge",
  firstOf: (many) => `in ${inArticles(many)}, zuerst in`,
  moreQuotes: (many) => `und ${number(many)} ${many === 1 ? "weiteres" : "weitere"} dort`,
  companions: "In denselben Artikeln genannt",
  namedHere: "In diesem Artikel genannt",
};

export const quotes: Words["quotes"] = {
  title: "Zitate nach Sprechern",
  described: (people) =>
    people === 0
      ? "In den Artikeln dieses Archivs kommt niemand namentlich zu Wort."
      : `${number(people)} ${people === 1 ? "Person kommt" : "Personen kommen"} in den Artikeln dieses Archivs zu Wort.`,
  families: (many) => `In mehreren Ausschnitten: ${quotations(many)}`,
  said: (many, articles) => `${quotations(many)}, genannt in ${inArticles(articles)}`,
  none: "Kein Artikel zitiert jemanden namentlich.",
  toldAgain: "In mehreren Ausschnitten zitiert",
  describedAgain: (many) =>
    `${quotations(many)} in mehr als einem Ausschnitt, mit den Wörtern, in denen die Fassungen abweichen.`,
  toldAgainNote: [
    "Dieselben Worte in mehr als einem Ausschnitt. ",
    "Markiert",
    " ist, was der längsten Fassung fehlt.",
  ],
  thereSaidBy: (speaker) => `Dort zugeschrieben: ${speaker}`,
  andIn: (more) => `und in ${number(more)} ${more === 1 ? "weiterem" : "weiteren"}`,
  speakerUnknown: "Sprecher unbekannt",
};
