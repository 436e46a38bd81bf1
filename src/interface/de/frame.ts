import type { Words } from "../words.ts";

export const frame: Words["frame"] = {
  skip: "Zum Inhalt springen",
  mainNavigation: "Hauptmenü",
  timeline: "Chronik",
  stories: "Themen",
  events: "Ereignisse",
  people: "Personen",
  quotes: "Zitate",
  sources: "Quellen",
  search: "Suche",
  about: "Über das Archiv",
  howMade: "Wie dieses Archiv entstand",
  review: "Zu prüfen",
  corrections: "Berichtigungen",
  contact: "Kontakt",
};
