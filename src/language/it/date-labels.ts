import type { DateLabels } from "../date-labels.ts";

export const labels: DateLabels = {
  published: [
    "pubblicato",
    "pubblicata",
    "pubblicato il",
    "pubblicato alle",
    "pubblicazione",
    "data di pubblicazione",
    "prima pubblicazione",
    "data",
    "creato il",
    "postato il",
  ],
  updated: [
    "aggiornato",
    "aggiornata",
    "aggiornato il",
    "aggiornato alle",
    "ultimo aggiornamento",
    "aggiornamento",
    "modificato",
    "modificato il",
    "ultima modifica",
    "ultima modifica il",
  ],
  captured: ["archiviato il", "consultato il"],
  reposted: ["ripubblicato il"],
  copyright: ["copyright", "©", "( c )", "tutti i diritti riservati"],
  filePhoto: ["foto d ' archivio", "foto di archivio", "archivio", "foto di repertorio"],
};
