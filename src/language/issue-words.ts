import { words } from "./lists.ts";

/** Before the number of a page, column, volume or issue, where a printed paper is cited; alike in many languages. */
export const issueWords: ReadonlySet<string> = new Set([
  ...words(
    "page pages pg p pp column col image seite seiten s sp spalte página páginas pág págs pagina pagine pag",
  ),
  ...words(
    "blz bladzijde kolom sida sidan sid side spalt strona strony str szpalta oldal sivu strana страница стр с",
  ),
  ...words(
    "volume vol issue number no edition ed nr nummer jahrgang jg ausgabe heft numéro numero núm num édition",
  ),
  ...words(
    "edición edição edizione número año ano année anno jaargang årgang årg rok ročník číslo č номер сторінка",
  ),
]);
