import { capital } from "../capital.ts";

/**
 * Ein Stück einer Meldung, das nicht aus dem Ausschnitt stammt: was eine Datei ist, was in einem Feld stehen sollte.
 * Namen und Pfade bleiben, wie sie sind; ein „and“ in einer Aufzählung von ihnen wird „und“.
 */
export function fragment(words: string | number | undefined): string {
  const text = String(words ?? "");
  return FRAGMENTS[text] ?? text.replace(/ and (\d+) more$/, " und $1 weiteren").replaceAll(" and ", " und ");
}

/** Wo der Inhaber etwas angibt, am Anfang eines Satzes. */
export const owner = (path: string | number | undefined): string =>
  capital(
    path === "" || path === undefined || path === "the front matter" ? "in den Kopfdaten" : `in ${path}`,
  );

const FRAGMENTS: Readonly<Record<string, string>> = {
  "not text": "kein Text",
  "a PDF document": "ein PDF-Dokument",
  "an RTF document": "ein RTF-Dokument",
  "a PostScript document": "ein PostScript-Dokument",
  "an old Office document": "ein altes Office-Dokument",
  "a ZIP archive or an Office document": "ein ZIP-Archiv oder ein Office-Dokument",
  "a gzip archive": "ein gzip-Archiv",
  "a bzip2 archive": "ein bzip2-Archiv",
  "an XZ archive": "ein XZ-Archiv",
  "a Zstandard archive": "ein Zstandard-Archiv",
  "a 7-Zip archive": "ein 7-Zip-Archiv",
  "a RAR archive": "ein RAR-Archiv",
  "a tar archive": "ein tar-Archiv",
  "a PNG picture": "ein PNG-Bild",
  "a JPEG picture": "ein JPEG-Bild",
  "a GIF picture": "ein GIF-Bild",
  "a TIFF picture": "ein TIFF-Bild",
  "a WebP picture, a sound or a film": "ein WebP-Bild, ein Ton oder ein Film",
  "a film or a HEIC picture": "ein Film oder ein HEIC-Bild",
  "a Matroska film": "ein Matroska-Film",
  "an MP3 sound": "eine MP3-Datei",
  "an Ogg sound": "eine Ogg-Datei",
  "a FLAC sound": "eine FLAC-Datei",
  "a property list or web archive": "eine Property-Liste oder ein Webarchiv",
  "an SQLite database": "eine SQLite-Datenbank",
  "a program": "ein Programm",
  words: "Worte",
  "a name, or name: with a name": "ein Name, oder name: mit einem Namen",
  "a date": "ein Datum",
  "a list": "eine Liste",
  "a list of words": "eine Liste von Worten",
  "a list of fields": "eine Liste von Feldern",
  "a list of corrections": "eine Liste von Berichtigungen",
  "a map": "eine Zuordnung",
  unknown: "unbekannt",
  "the front matter": "den Kopfdaten",
  "it is not written as `name: value`": "sie ist nicht als `name: wert` geschrieben",
  "it corrects more than one thing": "sie berichtigt mehr als eine Sache",
  "it does not say what it corrects": "sie sagt nicht, was sie berichtigt",
  "it has no value": "ihr fehlt der Wert",
  "it does not say `from` what `to` what": "sie sagt nicht, was (`from`) zu was (`to`) wird",
  "it is blank": "sie ist leer",
  "it belongs to the front matter": "sie gehört zu den Kopfdaten",
  "it holds no words": "sie enthält keine Worte",
  "it is to be of one line": "sie darf nur eine Zeile betreffen",
};
