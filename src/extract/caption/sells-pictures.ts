import { sourceNamed } from "../../knowledge/index-sources.ts";
import { creditLinks } from "../../language/everywhere.ts";
import type { Page } from "../page/page.ts";

/** `Jo March/Tarn Pictures`, `Wire via Tarn Pictures`: one of the pieces is a house that sells pictures. */
export const namesPictureSeller = ({ lexicon: { sources } }: Page, credit: string): boolean =>
  credit.split(APART).some((piece) => sourceNamed(piece, sources)?.kind === "photo");

const APART = new RegExp(`\\s*[/|,]\\s*|\\s+(?:${creditLinks.join("|")})\\s+`, "i");
