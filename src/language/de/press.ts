import { phrases, words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { cues } from "./press-cues.ts";

/** German as papers of Germany, Austria and Switzerland write it. */
export const press: PressWords = {
  functionWords: words(`
    aber als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der des die dies diese diesem
    diesen dieser dieses doch durch ein eine einem einen einer eines er erst es etwa für gegen gegenüber habe haben
    hat hatte hatten ihr ihre ihrem ihren ihrer im in ins ist ja jedoch kann kein keine können man mehr mit muss müssen
    nach nicht noch nun nur ob oder ohne schon sei sein seine seinem seinen seiner seit sich sie sind so soll sollen
    sowie über um und unter vom von vor war waren was weil wenn wer werde werden wie wieder will wir wird worden wurde
    wurden zu zum zur zwischen`),
  serviceWords: words(`
    konto abo abos abonnieren abonniere abonnement abonnenten newsletter newslettern e-mail email mail postfach posteingang
    anmelden angemeldet anmeldung registrieren registriert login einloggen passwort browser cookies app apps
    push benachrichtigungen laden geladen anzeige anzeigen werbung artikel artikeln beitrag beiträge inhalt inhalte
    inhalten seite seiten website webseite online zugang zugriff unbegrenzt exklusiv exklusive kostenlos kostenlose
    gratis klick klicken klicke link links teilen folgen folge folgt twitter facebook instagram whatsapp youtube telegram
    tiktok podcast podcasts herunterladen downloaden download epaper e-paper ausgabe digital digitale angebot angebote
    kommentar kommentare kommentieren leser leserinnen journalismus plus premium lesen weiterlesen testen jetzt
    javascript fehler fehlerhinweis adresse einstellungen einverstanden zustimmung zustimmen personenbezogene
    drittplattformen datenschutz datenschutzerklärung externe externer externen empfohlener redaktioneller angezeigt
    anzeigen übermittelt feedback schriftgröße vorlesefunktion player kündigen kündbar monat vorteile freischalten
    nutzer widerrufen`),
  urges: words(`
    entdecken entdecke lesen lies abonnieren abonniere starten testen teste informieren hören besuchen besuche folgen
    folge teilen teile diskutieren diskutiere sichern sichere bestellen bestelle laden registrieren melden schauen schau`),
  givingWords: words(`
    spende spenden spendet gespendet unterstützen unterstützt unterstütze unterstützung beitrag beiträge journalismus
    redaktion mitglied mitglieder mitgliedschaft paypal patreon crowdfunding unabhängig unabhängigen
    unabhängiger finanzieren finanziert gemeinnützig`),
  cues,
  byline: {
    by: phrases(`
      von | von unserer redakteurin | von unserem redakteur | von unserer reporterin | von unserem reporter |
      von unserer korrespondentin | von unserem korrespondenten | von unserer mitarbeiterin | von unserem mitarbeiter |
      artikel von | protokoll | aufgezeichnet | kolumne von | eine glosse von | glosse von | analyse von | reportage von | essay von | gastbeitrag von |
      gastkommentar von | ein gastbeitrag von | ein gastkommentar von | ein essay von | ein porträt von | porträt von |
      rezension von | eine rezension von | kritik von | leitartikel von | bericht von | protokoll von | ein artikel von | ein beitrag von | ein bericht von | ein kommentar von | eine analyse von |
      ein interview von | eine kolumne von | eine reportage von | aufgezeichnet von | text von |
      interview von | kommentar von | beitrag von | spielbericht von | text und foto | text und fotos | text und bild |
      text und bilder | foto und text | fotos und text | text foto | text fotos | foto text | fotos text | bericht und foto |
      bericht und fotos | geschrieben von | verfasst von | text | autor | autorin | autoren |
      das interview führte | das interview führten | das gespräch führte | das gespräch führten | die fragen stellte |
      bericht | interview`),
    reports: phrases("berichtet | berichtet aus"),
    poster: phrases("veröffentlicht von | gepostet von | erstellt von | eingestellt von | redaktion"),
    and: words("und & mit sowie"),
    contributed: phrases(`
      haben zu diesem bericht beigetragen | hat zu diesem bericht beigetragen |
      haben zu diesem artikel beigetragen | trugen zu diesem bericht bei | trugen zu diesem artikel bei |
      haben mitgearbeitet | haben an diesem text mitgearbeitet | mitarbeit an diesem artikel`),
    helped: phrases("unter mitarbeit von | mitarbeit | mit beiträgen von | mit informationen von"),
    place: words("in aus"),
    contact: phrases("schreiben sie an | e mail an | kontakt | folgen sie | mehr von"),
    note: phrases(`
      ist zu erreichen | ist erreichbar | schreibt über | berichtet über | berichtet aus | schreibt für |
      arbeitet seit | leitet das ressort | schreibt seit | berichtet seit`),
    noteOnJob: phrases("ist | ist ein | ist eine | arbeitet als | war | schreibt als"),
    oneself: phrases(
      "der autor | die autorin | die autoren | der verfasser | die verfasserin | unser autor | unsere autorin",
    ),
    desks: phrases(`
      redaktion | online redaktion | onlineredaktion | nachrichtenredaktion | lokalredaktion |
      sportredaktion | newsdesk | red | eigener bericht | newsroom`),
    jobs: words(`
      reporter reporterin redakteur redakteurin redakteure redakteurinnen korrespondent korrespondentin journalist
      journalistin pressewart pressewartin autor autorin chefredakteur chefredakteurin ressortleiter ressortleiterin volontär volontärin
      kolumnist kolumnistin fotograf fotografin kritiker kritikerin mitarbeiter mitarbeiterin büroleiter
      politikredakteur wirtschaftsredakteur sportredakteur auslandskorrespondent auslandskorrespondentin
      moderator moderatorin kommentator hauptstadtkorrespondent parlamentskorrespondent`),
    jobFields: words(`
      freie freier stellvertretende stellvertretender leitende leitender leitung ressort politik wirtschaft sport kultur
      wissenschaft ausland inland lokales panorama investigativ digital team chef vom dienst im für`),
    notPeople: words(`
      redaktion nachrichten nachrichtenagentur agentur agenturen zeitung tageblatt anzeiger kurier bote blatt post
      rundschau presse presseagentur deutsche verlag online ressort reporter autor autorin team uhr artikel kommentar
      kommentare anzeige newsletter startseite politik wirtschaft sport kultur panorama foto fotos bild bilder archiv
      polizei regierung partei ministerium universität schule stadt kreis landkreis gemeinde bund land straße platz
      brücke bahnhof krankenhaus gericht verein bank gmbh ag gruppe montag dienstag mittwoch donnerstag freitag samstag
      sonnabend sonntag der die das ein eine und oder mit von für im am zum zur neue neuer neues große großer`),
    labelWords: words(
      "teilen drucken merken kommentare newsletter abonnieren anmelden themen mehr weitere artikel folgen lesezeichen geehrte geehrter liebe lieber",
    ),
    particles: words("von van der den de zu zur vom und di la le el al del della da dos las"),
    placeOpeners: words("bad sankt st neu alt groß klein ober unter san new rio"),
    titles: words("dr prof herr frau dipl ing mag phil med"),
  },
  source: {
    frames: phrases(`
      redaktion der {site} | mehr von {site} lesen | ein angebot der {site} | ein angebot von {site} |
      gegenüber {site} versicherte | redakteur bei {site} | redakteurin bei {site} | reporter bei {site} |
      reporterin bei {site} | schreibt für {site} | seit # bei {site} | seit # bei der {site} |
      seit # für {site} | korrespondent der {site} | korrespondentin der {site} | redakteur der {site} |
      redakteurin der {site}`),
    weakFrames: phrases(`
      newsletter von {site} | der {site} newsletter | {site} newsletter | das {site} abo | mit {site} plus |
      abonnieren sie {site} | {site} auf facebook | {site} folgen | mehr von {site} | über {site} |
      {site} app | {site} apps | {site} abo | {site} plus | {site} shop | {site} podcast | {site} podcasts |
      {site} club | quelle {site} | jetzt {site} testen | {site} mediengruppe | {site} redaktion |
      {site} digital | {site} e paper | {site} epaper | weiter mit {site} | themen bei {site} |
      autoren bei {site} | jetzt neu bei {site} | frag {site} | {site} mediathek | schon {site} auf |
      kanal von {site} | themen auf {site} | {site} als e paper | {site} edition | mit der {site} app |
      die {site} app | aus dem {site} | aus der {site} | bei {site} anmelden | {site} abonnieren |
      {site} testen | {site} lesen | lesen sie {site} | willkommen bei {site} | werben bei {site} |
      werben auf {site} | jobs bei {site} | karriere bei {site} | {site} konto | {site} login |
      leserbrief an {site} | kommentar regeln von {site} | {site} newsletters | {site} reporterin |
      {site} reporter | {site} korrespondent | {site} korrespondentin | artikel von {site} |
      {site} auf google`),
    repostFrames: phrases("{site} ist ein aggregator | zuerst erschienen bei {site}"),
    askedFrames: phrases(
      "{site} hat * um eine stellungnahme gebeten | {site} hat * um stellungnahme gebeten | auf anfrage von {site} | auf {site} anfrage | auf anfrage der {site} | auf anfrage des {site} | gegenüber unserer redaktion {site}",
    ),
    voice: words("wir unser unsere unserem unseren unserer euch euer eure dein deine deinen du"),
    joiners: words("der die das und & für am im von zu"),
    legal: words("alle rechte vorbehalten impressum datenschutz nutzung"),
    companyWords: words(
      `gmbh ag kg se mbh verlag verlagsgesellschaft mediengruppe medien holding interaktiv digital redaktion newsletter app`,
    ),
    noHouseOpeners: words(
      `für auf in von und ein eine dieser diese dieses jene ihr ihre unser unsere alle google apple android ios`,
    ),
    menuWords: words(`
      heute morgen jetzt politik wirtschaft sport fußball kultur panorama gesellschaft wissen wissenschaft
      technik digital netzwelt auto mobilität reise reisen leben familie gesundheit ernährung essen genuss geld
      finanzen karriere beruf bildung schule meinung debatte kommentar kolumne lokales regional region stadt
      land deutschland österreich schweiz europa ausland inland international welt usa ukraine russland wetter
      verkehr leute stars promis unterhaltung fernsehen tv film kino musik bücher literatur kunst spiele rätsel
      quiz video videos bilder fotos galerie thema themen ressort ressorts archiv suche menü startseite service
      kontakt impressum hilfe rechte shop club akademie jobs stellenmarkt immobilien anzeigenmarkt mediadaten
      veranstaltungen termine magazin blog blogs mehr alle weitere neue neueste aktuelle meistgelesen beliebt
      redaktion verantwortung jahrhundert jahr tag woche monat zeit uhr kunden formate tabellen grafiken serie
      serien dossier dossiers ratgeber tipps test tests vergleich familien frauen männer kinder menschen partner
      partnerschaft freunde mediathek sendungen programm`),
    calls: words(`
      frag jetzt weiter mehr über abonnieren folgen folge mit von der die das bei beim auf neu zum zur lesen
      testen`),
    indefinite: words("ein eine"),
    noHouses: phrases("nachrichten | redaktion | die redaktion | aktuelles | eilmeldung | app | google"),
    toldTo: phrases(`
      sagte der | sagte dem | gegenüber der | im gespräch mit | sagte gegenüber der | gegenüber dem |
      im interview mit der | im interview mit dem | im interview mit | im gespräch mit der |
      im gespräch mit dem | sagt der | gegenüber`),
    accordingTo: phrases(`
      laut | nach angaben der`),
    reported: phrases("berichtet | berichtete | meldet | meldete | schreibt | berichteten"),
    papers: words(`
      zeitung tageblatt anzeiger kurier bote blatt post rundschau nachrichten presse tagblatt allgemeine morgenpost
      abendblatt volksblatt generalanzeiger merkur stimme spiegel welt rundfunk radio fernsehen woche`),
    ownPeople: words("reporter korrespondent journalist reporterin korrespondentin fotograf"),
    agencies: phrases("agenturen | mit agenturmaterial | mit material von agenturen | agentur | red"),
    agencyPrefixes: phrases(`mit material von | mit informationen von | material von | mit material der`),
    firstPublished: phrases(`
      zuerst erschienen in | zuerst erschienen im | zuerst erschienen bei | zuerst erschienen auf |
      zuerst veröffentlicht in | zuerst veröffentlicht bei | zuerst veröffentlicht auf |
      erschien zuerst in | erschien zuerst im | erschien zuerst bei | erschien zuerst auf |
      erschien zuerst in der | erschien ursprünglich in | erschien ursprünglich bei |
      erschien ursprünglich auf | ursprünglich erschienen bei`),
    sourceLabels: phrases("quelle | originalartikel | zum originalartikel | link zum original"),
  },
  titlePrefixes: phrases("sie lesen gerade | sie sehen gerade | artikel teilen | eilmeldung | live"),
  gluedTails: phrases(`
    zum inhalt springen | mehr lesen | weiterlesen | # min lesezeit | # minuten lesezeit | # min |
    artikel anhören | artikel teilen | zur bildergalerie | # bilder | # fotos | # kommentare`),
  dateLabels: phrases(`
    veröffentlicht | veröffentlicht am | erschienen am | erstellt | erstellt am | aktualisiert |
    aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | stand |
    datum | publiziert | publiziert am | geändert am`),
  photoLabels: words(
    "fotos foto bilder bild archivfoto archivbild symbolbild symbolfoto grafik quelle copyright",
  ),
  photoLinks: phrases("von | via | mit freundlicher genehmigung von"),
  photoVia: phrases("via"),
  photoNotes: phrases("archivfoto | archiv | archivbild | symbolbild | symbolfoto"),
  pictureSides: phrases("links | rechts | mitte | m | l | r | v l | v r | im bild | oben | unten"),
  captionLabels: phrases(
    "bildunterschrift | bild | bildquelle | foto | detailansicht öffnen | bild vergrößern | bild in detailansicht öffnen",
  ),
  labels: words(`
    update aktualisiert exklusiv kommentar analyse interview reportage porträt video live foto fotos bild quelle
    hinweis anmerkung korrektur eilmeldung hintergrund frage antwort fakten lesen mehr auch lesetipp anzeige fazit
    überblick newsblog ticker liveticker liveblog fotostrecke bildergalerie faktencheck chronik archiv hintergründe nächstes meinung glosse rezension test umfrage podcast thema themen`),
  interview: words("frage antwort"),
  home: ["startseite", "home"],
  dateFillers: words(`
    um uhr am der den dem vom von bis und seit vor stunden minuten tagen stand lesezeit min mo di mi do fr sa so h
    mez mesz`),
};
