import { words } from "./bare-time.ts";

/** What stands before an author's name in languages of which we have no other words, in small letters. */
export const bylineWordsElsewhere: ReadonlySet<string> = new Set(
  words(`
    af av door tekst foto text autor autorka autoři przez opracowanie napsal napsala írta szerző scris autorul
    kirjoittanut teksti yazan haber oleh penulis theo tác от автор di da por par by von`),
);

/** What stands between two names there, and is no part of a name anywhere. */
export const andElsewhere: readonly string[] = words("og och oraz und et ja ve");
