/** Was entfernt wird, und was die Seite selbst darüber sagt. */
export const junkRules: Readonly<Record<string, string>> = {
  "junk/advertisement": "Die Worte einer Anzeige, oder des Platzes, an dem eine stand.",
  "junk/comments": "Die Worte eines Formulars für Leserkommentare.",
  "junk/newsletter":
    "Eine Einladung, einen Newsletter oder Hinweise zu abonnieren, oder die Antwort des Formulars.",
  "junk/paywall": "Eine Aufforderung, sich anzumelden, zu registrieren oder zu zahlen.",
  "junk/cookies": "Ein Hinweis auf Cookies oder persönliche Daten, oder einer seiner Knöpfe.",
  "junk/desk-initials":
    "Unter dem Text stehen kleine Buchstaben mit Schrägstrichen, wie Agenturen ihre Berichte zeichnen.",
  "junk/related": "Ein Verweis auf andere Artikel der Seite, oder die Überschrift darüber.",
  "junk/share":
    "Knöpfe zum Weiterreichen der Seite, Verweise auf soziale Netzwerke, oder die Schlagwörter der Seite.",
  "junk/mail-header":
    "Der Kopf einer Nachricht, mit der der Text weitergereicht wurde: von wem, wann, an wen.",
  "junk/disclaimer": "Ein rechtlicher Hinweis: Rechte, Nachdruck, Haftung, wo der Text zuerst erschien.",
  "junk/footer": "Was am Fuß jeder Seite einer Website steht.",
  "junk/navigation": "Das Menü der Seite, ihre Ressorts, ihre Suche, ihr Player, oder die Lesezeit.",
  "junk/copyright-line": "Ein Urheberrechtsvermerk.",
  "junk/breadcrumb": "Der Pfad zur Seite: ihre Ressorts, durch Pfeile getrennt.",
  "junk/calendar": "Tage ohne ein Wort dazu, einer unter dem anderen: ein Kalender dessen, was ansteht.",
  "junk/bare-address":
    "Zwischen den Absätzen eine Internetadresse für sich, wie sie von einem Film oder Beitrag übrig bleibt.",
  "junk/bracket-link": "Zwischen Absätzen die Überschrift eines anderen Artikels, in eckigen Klammern.",
  "junk/pagination": "Seitenzahlen, oder Pfeile zu anderen Seiten.",
  "junk/residue": "Zeichen, Zähler oder Programmreste, die die Vorlage der Seite hinterlassen hat.",
  "junk/glued-tail": "Eine Beschriftung der Seite, zusammengelaufen mit dem Ende einer anderen Zeile.",
  "junk/title-again":
    "Die Überschrift ist noch einmal gedruckt, vielleicht mit einem Wort oder zweien der Seite daneben.",
  "junk/said-twice":
    "Die Zeile sagt alles zweimal: eine Bildunterschrift und ihre Beschreibung, oder ein Verweis und seine verborgene Beschriftung.",
  "junk/hashtags": "Eine Zeile mit Hashtags.",
  "junk/link-box": "Eine Schlagzeile unter der Überschrift eines Kastens mit anderen Artikeln.",
  "junk/teaser":
    "Die Schlagzeile eines anderen Artikels zwischen den Absätzen, oft unter der Beschreibung seines Bildes.",
  "junk/headlines":
    "Zeilen wie Schlagzeilen stehen zwischen den Absätzen beieinander, wie es Verweise auf andere Artikel tun.",
  "junk/appeal":
    "Die Seite spricht von sich zu ihren Lesern, die spenden, mitmachen oder hören sollen; der Artikel selbst spricht nicht so.",
  "junk/urge":
    "Eine der letzten Zeilen ruft ihre Leser auf, zu schauen, zu kommen oder zu nehmen, wie es sonst kein Absatz tut.",
  "junk/unspaced-note":
    "Die Seite spricht zu ihren Lesern, in einer Sprache, die zwischen Wörtern keinen Abstand lässt.",
  "junk/plea": "Ein Kasten, in dem die Seite ihre Leser um Geld bittet: warum, und wie viel man geben kann.",
  "junk/timed-headline":
    "Eine Schlagzeile zwischen den Absätzen, unter der das Alter ihres Artikels oder neben der die Laufzeit ihres Films steht.",
  "junk/placeholder":
    "Ein Name in Klammern, für den das Skript der Seite einen Wert gesetzt hätte: ein Formular oder eine Meldung, die niemand sah.",
  "junk/entry-clock":
    "Eine von mehreren Zeilen aus einer Uhrzeit und, mit ihr verklebt, einem Namen oder einer Marke: Köpfe von Einträgen.",
  "junk/summary-box":
    "Über dem Text stehen einige Sätze unter einem Wort, das sie seine Zusammenfassung nennt, und darunter ein Knopf oder ein längerer Absatz.",
  "junk/film-above": "Der Tag eines Films und wie lang er läuft, und gleich darüber, was er zeigt.",
  "junk/running-time": "Wie viele Minuten ein Text oder ein Film dauert, und sonst nichts.",
  "junk/kicked-headline":
    "Zwischen den Absätzen eine Zeile, die mit einem Doppelpunkt beginnt: die Schlagzeile eines anderen Artikels, darunter sein Anreißer.",
  "junk/labelled-headline":
    "Zwischen den Absätzen eine Zeile, die eine Art von Artikel nennt, und dahinter die Schlagzeile eines anderen.",
  "junk/follow-on":
    "Zwischen den Absätzen eine kurze Zeile, die ihre Leser auffordert und mit dem Namen eines Netzwerks endet.",
  "junk/pointed-link":
    "Zwischen den Absätzen eine Zeile mit einem Pfeil davor und ohne Punkt am Ende: ein Verweis auf einen anderen Artikel.",
  "junk/same-label":
    "Eine von mehreren Schlagzeilen zwischen den Absätzen, die mit denselben Wörtern und einem senkrechten Strich beginnen.",
  "junk/repeated-block":
    "Drei oder mehr kurze Zeilen, die auf der Seite zweimal in derselben Reihenfolge stehen und von denen eine zu einem Kasten gehört.",
  "junk/skipped-box":
    "Ein Kasten zwischen den Absätzen, dessen Name darüber, als Überschrift und, als sein Ende, darunter steht.",
  "junk/quote-signature":
    "Zwischen zwei Absätzen steht unter einem kurzen Zitat ein Name, vielleicht mit dem Amt.",
  "junk/age": "Zwischen den Absätzen steht, wie alt ein Artikel ist, und sonst nichts.",
  "junk/service-note":
    "Viele Wörter der Zeile sprechen von der Seite und ihrem Leser: Konto, Newsletter, Browser.",
  "junk/in-box":
    "Eine kurze Zeile zwischen zweien, die zu einem Formular oder einem Angebot für Abonnenten gehören.",
  "junk/refrain": "Dieselben Worte stehen dreimal oder öfter auf der Seite, mit anderen Zeilen dazwischen.",
  "junk/menu-line":
    "Mehrere kurze Beschriftungen in einer Zeile, mit weiten Lücken oder Strichen dazwischen.",
  "junk/menu": "Eine von vielen kurzen Zeilen hintereinander, wie Menüs sie haben.",
  "junk/stray-label":
    "Ein Wort oder wenige, neben denen kein Absatz steht, oder deren Wörter der Text nicht gebraucht.",
  "junk/other-script": "Eine Zeile in einem anderen Alphabet als der Rest der Seite.",
  "junk/comment-zone": "Die Zeile steht unter der Überschrift der Leserkommentare.",
  "junk/repeated-line": "Dieselben Worte stehen mehr als einmal auf der Seite, wie Beschriftungen es tun.",
  "junk/outside-article": "Die Zeile steht vor dem ersten oder nach dem letzten Absatz des Artikels.",
  "markup/caption": "Die Zeile steht in dem Element, das ein Bild beschreibt.",
  "markup/embed": "Das Element zeigt einen Beitrag aus einem sozialen Netzwerk, wie er dort steht.",
  "markup/slanted-note":
    "Der erste oder letzte Absatz steht als fast einziger ganz in Kursivschrift: eine Anmerkung der Redaktion.",
  "markup/part":
    "Das Element, in dem die Zeile steht, ist ein Teil der Seite, der nicht ihr Text ist, oder heißt nach einem.",
  "markup/standfirst":
    "Die Zeile unter der Überschrift ist als Vorspann ausgezeichnet, oder die eigenen Daten der Seite nennen sie als Beschreibung.",
  "markup/byline":
    "Das Element, in dem die Zeile steht, ist für die ausgezeichnet oder nach denen benannt, die den Artikel geschrieben haben.",
  "markup/given-text": "Die eigenen Daten der Seite wiederholen diese Worte als Text des Artikels.",
  "markup/not-given":
    "Die eigenen Daten der Seite wiederholen den Text des Artikels und lassen diese Zeile aus.",
  "markup/in-text": "Die Zeile steht in dem Element der Seite, das den Text des Artikels enthält.",
  "markup/links": "Die ganze Zeile ist ein Verweis, der anderswohin führt.",
  "markup/outside-text": "Die Zeile steht außerhalb des Elements, das den Text des Artikels enthält.",
  "metadata/json-ld": "Die Seite beschreibt ihren Artikel für Maschinen (JSON-LD, schema.org).",
  "metadata/open-graph": "Die Seite sagt anderen Websites, wie sie zu zeigen ist (Open Graph).",
  "metadata/highwire": "Die Seite beschreibt sich für Bibliotheken (Highwire Press).",
  "metadata/dublin-core": "Die Seite beschreibt sich für Bibliotheken (Dublin Core).",
  "metadata/microdata": "Ein Element der Seite ist als dies ausgezeichnet (Mikrodaten, schema.org).",
  "metadata/html": "Der Kopf der Seite nennt es.",
  "metadata/own-host": "Die Seite sagt, unter welcher Adresse sie liegt, und nicht, wem diese gehört.",
  "furniture/label":
    "Eine kurze Zeile, die in vielen Ausschnitten einer Quelle steht, gehört zu deren Seiten, nicht zum Artikel.",
  "furniture/sentence":
    "Ein Satz, der in vielen Ausschnitten einer Quelle steht, gehört zu deren Seiten, nicht zum Artikel.",
  "furniture/title":
    "Wo die Zeile über einem Artikel über den meisten Artikeln seiner Quelle steht, ist eine andere Zeile die Überschrift.",
  "furniture/site-name":
    "Ein Ausschnitt mit den Zeilen, die alle Seiten einer Quelle haben, darunter ihrem Namen, stammt aus dieser Quelle.",
};
