/** Was einen Text datiert. */
export const dateRules: Readonly<Record<string, string>> = {
  "date/front-matter":
    "Dem Datum, das der Inhaber des Archivs über den Ausschnitt geschrieben hat, wird vor allen anderen gefolgt.",
  "date/page-data":
    "Die eigenen Daten der Seite (JSON-LD, Open Graph und Ähnliches) nennen den Tag der Veröffentlichung.",
  "date/labelled-line": "Ein Datum hinter „veröffentlicht“ oder „erschienen“ ist der Tag der Niederschrift.",
  "date/date-line":
    "Ein Datum in einer eigenen Zeile, oder neben dem Namen des Verfassers, ist der Tag der Niederschrift.",
  "date/dateline":
    "Das Datum in der Ortsmarke, mit der ein Bericht beginnt, ist der Tag, an dem er abging: Gedruckt wurde er an diesem Tag oder am nächsten.",
  "date/address":
    "Ein Datum in der eigenen Adresse des Artikels ist der Tag oder der Monat der Veröffentlichung.",
  "date/updated":
    "Er wurde nicht nach dem Tag seiner Änderung geschrieben; wo nur dieser gedruckt ist, am wahrscheinlichsten an ihm.",
  "date/captured": "Er wurde nicht nach dem Tag geschrieben, an dem eine Kopie angelegt wurde.",
  "date/citation":
    "Eine Seite, die sagt, wie sie zu zitieren ist, nennt den Tag der Veröffentlichung, und dahinter den der Kopie.",
  "date/caption":
    "Er wurde am Tag seines Bildes oder danach geschrieben; ein Pressebild, das mit seinem Wochentag datiert ist, ist höchstens eine Woche alt.",
  "date/comment": "Er wurde nicht nach dem ersten Leserkommentar geschrieben.",
  "date/copyright":
    "Der Urheberrechtsvermerk einer Agentur nennt das Jahr ihres Berichts; der einer Website sagt nur, dass der Text nicht jünger ist.",
  "date/file-name":
    "Ein Datum im Namen der Datei kann der Tag der Niederschrift sein, oder der Tag, an dem jemand die Datei gespeichert hat: Es zählt wenig.",
  "date/past-year":
    "Ein Jahr, von dem als vergangen die Rede ist, hatte bei der Niederschrift begonnen; und da Nachrichten das laufende Jahr selten nennen, war es wohl vorüber.",
  "date/future-year":
    "Ein Jahr oder Monat, der bei der Niederschrift noch bevorstand oder noch nicht vorüber war.",
  "date/full-date-in-text":
    "Er wurde an oder nach einem Tag geschrieben, von dem als vergangen die Rede ist, und an oder vor einem Tag, der noch bevorsteht.",
  "date/month-day":
    "Ein Tag, der ohne sein Jahr genannt wird, ist höchstens etwa neun Monate entfernt; ein Wochentag daneben lässt nur die Jahre übrig, in denen beide zusammenpassen.",
  "date/years-ago":
    "Wenn der Text ein Ereignis datiert und sagt, wie viele Jahre es her ist, ergibt die Summe, wann er geschrieben wurde.",
  "date/relative-year":
    "Wenn der Text ein Ereignis datiert und außerdem sagt, es sei „voriges Jahr“, „dieses Jahr“ oder „nächstes Jahr“, folgt daraus das Jahr der Niederschrift.",
  "date/anniversary": "Ein Jahrestag von etwas, das der Satz datiert, lag nahe am Tag der Niederschrift.",
  "date/birthday":
    "Wenn der Text jemandes Geburtstag nennt und sagt, wie viele Tage etwas von einem bestimmten Geburtstag entfernt war, ergibt sich der Tag.",
  "date/last-month":
    "„Im vergangenen Oktober“ sagt niemand im Oktober; und wenn etwas „seit 2014“ so war, dann war es ein späterer Oktober.",
  "date/earlier-this-week": "„Anfang dieser Woche“ sagt niemand an einem Montag.",
  "date/weekday-style":
    "Ein Text, der „heute“ sagt, nennt diesen Tag nicht beim Wochentag, und einer, der „gestern“ sagt, nicht den Tag davor.",
  "date/day-named":
    "Ein Text, der neben „heute“, „gestern“ oder „morgen“ einen Wochentag setzt, sagt, an welchem Wochentag er geschrieben wurde.",
  "date/day-dated":
    "Ein Text, der neben „heute“, „gestern“ oder „morgen“ ein Datum setzt, sagt, an welchem Tag er geschrieben wurde; das Jahr kann anderswo im Text stehen.",
  "date/other-address":
    "Eine Adresse, auf die der Text selbst verweist, gab es bei der Niederschrift; ein Datum in ihr ist der früheste Tag.",
  "date/office-term":
    "Wer mit einem Amt genannt wird, hatte es bei der Niederschrift, oder hatte es nicht mehr. Die Tage stehen in der Tabelle der Ämter.",
  "date/fact":
    "Was erwähnt wird, muss da gewesen sein: ein schon vergebener Name, ein schon vergangenes Ereignis, eine Zahl von Mitgliedern, wie sie damals war. Die Tage stehen in der Tabelle der Tatsachen.",
  "together/same-event":
    "Berichte über ein Ereignis teilen seinen Tag: Was der eine heute nennt und der andere gestern, ist ein Tag.",
  "together/same-weekday":
    "Berichte über ein Ereignis, die denselben Wochentag nennen, meinen denselben Tag; ein Text, der einen Wochentag nennt, entstand an ihm oder in den sechs Tagen danach.",
  "together/usual-day":
    "Ein Bericht, der den Tag seines Ereignisses beim Wochentag nennt, entstand meist an diesem Tag oder am nächsten.",
  "together/same-week": "Berichte über ein Ereignis entstehen innerhalb einer Woche.",
  "together/copy":
    "Eine Kopie ist nicht älter als ihr Original, und meist erscheint sie binnen weniger Tage.",
};
