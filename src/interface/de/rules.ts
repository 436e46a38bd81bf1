import { dateRules } from "./rules-date.ts";
import { junkRules } from "./rules-junk.ts";

/** Was jede Regel sucht und tut, nach ihrem Namen. Ein Test hält fest, dass keine fehlt. */
export const rules: Readonly<Record<string, string>> = {
  "title/heading": "Die Zeile ist als Hauptüberschrift der Seite ausgezeichnet.",
  "title/metadata": "Die eigenen Daten der Seite nennen den Wortlaut dieser Zeile als Titel.",
  "title/prefix": "Die Überschrift steht hinter Wörtern der Seite, etwa „Sie lesen gerade“.",
  "title/site-behind": "Hinter der Überschrift steht, durch einen Strich getrennt, der Name der Website.",
  "title/same-words": "Der Text des Artikels verwendet die Wörter dieser Zeile.",
  "title/in-lead": "Die ersten Absätze des Artikels verwenden die Wörter dieser Zeile.",
  "title/wording":
    "Die Zeile lautet, wie Überschriften lauten: kein Satz mit Punkt, keine Beschriftung, kein Name, kein Datum.",
  "title/length":
    "Die Zeile ist so lang, wie Überschriften sind; kürzere sind Beschriftungen, längere Sätze.",
  "title/printed-again":
    "Die Seite druckt diese Zeile mehr als einmal: auch in der Leiste des Fensters oder im Pfad zur Seite.",
  "title/above-byline": "Unmittelbar unter dieser Zeile oder der nächsten stehen Autor oder Datum.",
  "title/above-only-byline":
    "Unter dieser Zeile steht die einzige Autorenzeile der Seite, ein Stück über dem Text.",
  "title/above-text": "Die Zeile führt andere an, und etwas Längeres steht unter ihr.",
  "title/opens-page": "Die erste Zeile des Ausschnitts, über dem Text.",
  "title/below-byline": "Über dieser Zeile stehen Autor oder Datum; so ist sie kaum die Überschrift.",
  "title/below-text": "Über dieser Zeile stehen Absätze des Textes; so ist sie kaum die Überschrift.",
  "standfirst/below-title":
    "Eine Zeile Text zwischen Überschrift und Autorenzeile, oder unter der Überschrift ohne Punkt am Ende.",
  "byline/contributors": "Die Zeile nennt, wer am Bericht mitgewirkt hat und von wo.",
  "byline/helpers": "Die Zeile nennt, wer am Bericht geholfen hat, hinter Wörtern wie „Mitarbeit“.",
  "byline/east-asian":
    "Auf Chinesisch, Japanisch oder Koreanisch steht ein Name neben einem Wort wie „Reporter“.",
  "source/agency-page":
    "Die Rechte an der Seite hat eine Agentur, deren Zeichen oder Mailadresse auf ihr steht: Es ist deren eigene.",
  "record/record-field":
    "Der Ausschnitt ist ein Datensatz einer Pressedatenbank: Seine Beschriftungen sagen, was was ist.",
  "source/imprint":
    "Der Name einer Zeitung steht für sich, darunter der Tag einer Ausgabe oder der Ort und der Tag.",
  "source/issue-reference": "Eine Zeile nennt als Beleg die Zeitung, den Tag der Ausgabe und die Seite.",
  "source/issue-label": "Der Ausschnitt beginnt mit dem Namen einer Zeitung und dem Tag der Ausgabe.",
  "source/name-above-title":
    "Über dem Text steht ein Name mit einem Wort, nach dem Zeitungen heißen: der der Zeitung.",
  "byline/by-line": "Die Zeile beginnt mit „Von“ oder Ähnlichem, und ein Name folgt.",
  "byline/name-beside-date":
    "In der Zeile, die den Artikel datiert, steht hinter dem Datum oder hinter „von“ ein Name.",
  "byline/name-below-text":
    "Unmittelbar unter dem Text steht ein Name: von jemandem, von dem der Text nicht spricht.",
  "source/told-often":
    "Mehrere Menschen sprachen mit einer Zeitung, bekannt oder dem Namen nach eine, und mit keiner anderen: Sie spricht von sich.",
  "title/below-headline":
    "Unmittelbar darüber steht eine Zeile, die wie ein Titel lautet: Diese mag der Vorspann sein.",
  "title/holds-title":
    "Die Zeile endet mit den Wörtern einer Zeile gleich darunter: Sie ist der Weg zur Seite, und jene der Titel.",
  "title/said-below":
    "Eine Zeile darunter, mit einer kurzen dazwischen, sagt fast dasselbe: Sie ist der Titel, und diese der Weg zu ihr.",
  "title/far-above": "Viele Zeilen stehen zwischen dieser und dem Text.",
  "source/own-reporting":
    "Der Text sagt, was eine Zeitung oder Agentur nur von sich selbst sagt: dass sie um eine Stellungnahme bat, etwas erfahren hat, was „wir“ dort tun.",
  "source/speaks-of-itself":
    "Die Seite hat Angebote, Leute oder Gespräche einer Zeitung, die Clipfile oder der Eigentümer kennt, und keiner anderen.",
  "source/known-credit":
    "Die Bilder sind mit einer Zeitung gezeichnet, die Clipfile oder der Eigentümer kennt, und mit keiner anderen.",
  "source/own-name":
    "So nennt die Seite sich selbst: in Angeboten an ihre Leser, und in eigenen Zeilen oder als die, der man etwas sagte.",
  "byline/by-above-name": "Eine Zeile endet mit „Von“, und die nächste beginnt mit dem Namen.",
  "byline/reporting-tail": "Hinter dem letzten Satz steht in Klammern, wer berichtet und wer redigiert hat.",
  "byline/write-to": "Den Lesern wird gesagt, wie sie den Verfasser erreichen.",
  "byline/poster": "Vor dem Namen einer Person steht ein Wort wie „Autor“.",
  "byline/name-in-head":
    "Zwischen Überschrift und Text steht ein Name allein, oder mit einem Datum oder einem Beruf.",
  "byline/name-and-job": "Unter dem Text stehen ein Name und der Beruf dessen, der ihn trägt.",
  "byline/about-author": "Ein Absatz am Ende beginnt mit dem Namen dessen, der den Artikel zeichnet.",
  "byline/author-note":
    "Unter dem Text steht etwas über den Verfasser: worüber er schreibt oder wie man ihn erreicht.",
  "byline/stranger": "Eine der letzten Zeilen sagt, wer jemand ist, den der Text nie genannt hat.",
  "byline/note-by-first-name":
    "Die letzten Zeilen sagen, was jemand arbeitet, der nur mit einem Namen genannt ist und von dem der Text nicht spricht.",
  "byline/job-title": "Die Zeile nennt den Beruf dessen, der den Artikel gezeichnet hat.",
  "byline/handle": "Eine Zeile zwischen Überschrift und Text, oder darunter, ist die Adresse des Verfassers.",
  "date-line/date-alone":
    "Die Zeile ist ein Datum und sonst nichts, oder ein Datum mit einem Wort wie „Veröffentlicht“.",
  "date-line/date-in-head": "Ein Datum neben dem Autor, in einer Zeile zwischen Überschrift und Text.",
  "dateline/place-and-dash":
    "Der erste Absatz beginnt mit einem Ort, vielleicht einem Datum und einer Agentur, und einem Strich.",
  "source/agency-tail":
    "Der letzte Absatz endet mit dem Namen einer Nachrichtenagentur, in Klammern oder hinter einem Strich.",
  "source/agency-line":
    "Eine Zeile zwischen Überschrift und Text ist der Name einer Nachrichtenagentur oder hat ihn zwischen Strichen.",
  "source/agencies-line": "Eine Zeile unter dem Text sagt, dass er von mehreren Agenturen stammt.",
  "source/agency-own-people":
    "Der Text spricht vom eigenen Reporter oder Zeugen einer Agentur, wie es deren Berichte tun.",
  "source/source-label":
    "Eine Zeile unter oder über dem Text nennt hinter einem Stichwort das Blatt oder die Agentur, von der er stammt.",
  "source/source-link":
    "Unter einem Verweis auf die Quelle steht der Name dessen, der die Kopie eingestellt hat.",
  "source/repost-frames": "Die Seite rühmt sich, Nachrichten anderer zu sammeln.",
  "source/first-published": "Eine Notiz über oder unter dem Text sagt, wo der Artikel zuerst erschien.",
  "source/copyright": "Der Urheberrechtsvermerk nennt das Haus oder die Agentur, von der der Text stammt.",
  "source/tab-title": "Die Überschrift ist zweimal gedruckt, einmal mit dem Namen der Website dahinter.",
  "source/byline-outlet": "Die Autorenzeile nennt neben dem Verfasser das Blatt.",
  "source/desk": "Gezeichnet ist der Artikel von einer Redaktion des Hauses, das dabei genannt wird.",
  "source/name-line": "Eine Zeile zwischen Überschrift und Text ist der Name einer Zeitung und sonst nichts.",
  "source/known-name":
    "Eine Zeile, die kein Text ist, ist der Name eines Blattes, das Clipfile oder der Inhaber kennt, und sonst nichts.",
  "source/known-address":
    "Eine Adresse auf der Seite ist die eines Blattes oder einer Agentur, die Clipfile oder der Inhaber kennt.",
  "source/known-signature":
    "In einer Zeile, die den Artikel zeichnet, steht der Name eines Blattes oder einer Agentur, die Clipfile oder der Inhaber kennt.",
  "source/site-frames":
    "Die Seite nennt ihr eigenes Haus: wem sie gehört, wessen Erlaubnis man braucht, wessen Newsletter sie anbietet.",
  "source/own-address": "Um den Text herum nennt die Seite ihre eigene Internet- oder Postadresse.",
  "source/house-at-home":
    "In einer Sprache, deren Wörter Clipfile nicht hat, nennt die Seite mehrmals ein Blatt des Landes und kein anderes.",
  "source/house-outside":
    "Um ihren Text herum nennt die Seite ein Blatt des Landes und kein anderes; sonst sagt nichts, wem sie gehört.",
  "source/masthead": "Die Seite beginnt mit dem Namen einer Zeitung.",
  "source/cited": "Der Text beruft sich auf ein anderes Blatt oder eine Agentur.",
  "source/address": "Eine Zeile über oder unter dem Text ist eine Internetadresse.",
  "subheading/heading": "Die Zeile ist als Überschrift innerhalb des Textes ausgezeichnet.",
  "subheading/between-paragraphs": "Eine kurze Zeile ohne Punkt am Ende zwischen Absätzen des Artikels.",
  "caption/glued-credit":
    "Bildnachweis, Verweis und Bildunterschrift stehen zusammengelaufen in einer Zeile.",
  "caption/bar-credit":
    "Zwischen den Absätzen stehen ein Mensch und ein Haus, mit einem Strich dazwischen, und sonst nichts.",
  "caption/credit-tail": "Eine Bildunterschrift, die mit dem Nachweis von Fotograf oder Agentur endet.",
  "caption/source-tail":
    "Zwischen den Absätzen endet eine Zeile mit dem Wort für eine Quelle und einem Namen, wie Bildunterschriften.",
  "caption/open-bracket":
    "Die Zeile endet mit einer offenen Klammer, und in der nächsten folgt der Bildnachweis.",
  "caption/below-label": "Die Zeile steht unter Wörtern wie „Bildunterschrift“.",
  "caption/agency-above-text":
    "Die Zeile steht über dem Text oder beginnt ihn und endet mit dem Namen einer Agentur, wie es Bildbeschreibungen tun.",
  "caption/bracketed-credit": "In der Zeile stehen Fotograf oder Bildagentur in Klammern.",
  "caption/known-credit":
    "Eine Zeile für sich nennt eine Agentur, die Bilder verkauft, vielleicht hinter dem Fotografen.",
  "caption/bracket-series":
    "Mehrere einzelne Sätze zwischen den Absätzen enden mit einem Namen in Klammern, wie es Bildunterschriften tun.",
  "caption/above-credit":
    "Ein kurzer Satz zwischen den Absätzen, und gleich darunter steht, wer ein Bild gemacht hat oder verkauft, und sonst nichts.",
  "caption/same-tail": "Mehrere Zeilen enden hinter einem Punkt mit demselben Namen: Bildbeschreibungen.",
  "caption/same-name":
    "Derselbe Name steht allein unter mehreren Zeilen, und der Text spricht von niemandem, der so heißt: wer die Bilder gemacht hat.",
  "caption/rights-tail":
    "Zwischen Absätzen eine Bildbeschreibung, an deren Ende steht, wer seit wann Rechte daran hat.",
  "caption/counted":
    "Die Zeile beginnt in eckigen Klammern damit, welches von wie vielen Bildern sie beschreibt.",
  "caption/credit-alone":
    "Zwischen den Absätzen steht, wer ein Bild gemacht hat oder verkauft, und sonst nichts.",
  "caption/site-suffix":
    "Mehrere Zeilen enden mit einem Strich und demselben Namen: Bildbeschreibungen, von der Website gezeichnet.",
  "caption/scene": "Die Zeile sagt in der Gegenwart, was zu sehen ist, und wer wo, wann und bei was steht.",
  "caption/twice":
    "Die Zeile und ihre Nachbarin beginnen mit denselben Wörtern: eine Bildunterschrift und die Beschreibung des Bildes.",
  "caption/figure-source":
    "Zwischen den Absätzen steht, hinter einer Beschriftung, woher die Zahlen einer Grafik oder ein Bild kommen.",
  "caption/photo-words": "Die Zeile spricht von einem Foto, wie es Bildunterschriften und Nachweise tun.",
  "caption/east-asian-tail":
    "Eine Zeile auf Chinesisch, Japanisch oder Koreanisch, an deren Ende ein Wort dafür steht, dass jemand ein Bild aufgenommen oder geschickt hat.",
  "caption/full-date":
    "Ein Satz ohne Punkt zwischen den Absätzen nennt einen Tag mit seinem Jahr, wie es Bildunterschriften tun.",
  "caption/breaks-off":
    "Eine lange Zeile über der Autorenzeile bricht ab: eine Bildunterschrift, von der die Seite die ersten Wörter zeigt.",
  "body/sentences":
    "Die Zeile liest sich wie Fließtext: ganze Sätze mit den kleinen Wörtern, die Sätze brauchen.",
  "body/within-article": "Die Zeile steht zwischen dem ersten und dem letzten Absatz des Artikels.",
  "body/speech": "Die Zeile zitiert jemanden in ganzen Sätzen.",
  "body/short-sentence": "Eine kurze Zeile zwischen den Absätzen, die wie ein Satz endet.",
  "body/apart": "Ein langer Absatz über dem übrigen Text, der von denselben Dingen spricht.",
  "body/announced": "Die Zeile folgt auf eine, die mit einem Doppelpunkt endet und sie ankündigt.",
  "body/list-item":
    "Ein Punkt einer Aufzählung: Sie beginnt mit einem Zeichen oder einer Zahl, wie ihre Nachbarin.",
  "body/table-row":
    "Eine Zeile einer Tabelle im Artikel: Ihre Zellen stehen auseinander, und ihre Nachbarinnen haben ebenso viele.",
  "body/table-cell":
    "Eine von vielen kurzen Zeilen hintereinander, ein guter Teil davon Zahlen, wie die Zellen einer Tabelle.",
  "body/facts":
    "Eine von mehreren Zeilen im Artikel, die eine Bezeichnung mit ihrem Wert oder Zahlen nennen.",
  "body/question-answer": "Eine Frage oder Antwort eines Interviews, mit ihrem Buchstaben gekennzeichnet.",
  "body/transcript": "Worte eines Films, unter der Zeit, zu der sie gesagt werden.",
  "body/quotation": "Die Zeile ist als Zitat ausgezeichnet.",
  "body/embed": "Die Unterschrift eines Beitrags aus einem sozialen Netzwerk, den der Artikel zitiert.",
  ...junkRules,
  ...dateRules,
};
