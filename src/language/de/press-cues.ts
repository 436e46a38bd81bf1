import { cuesOf } from "../lists.ts";

/** What lines of German pages say that are not their article. */
export const cues = cuesOf({
  advertisement: {
    parts: `anzeige | anzeigen | werbung | advertorial | gesponsert | sponsored content | weiter nach der anzeige |
      artikel wird nach der anzeige fortgesetzt | nach der anzeige weiterlesen | mehr nach der anzeige |
      weiterlesen nach der anzeige | anzeige schließen | werbung schließen | empfohlener externer inhalt |
      externer inhalt | stellenangebote | jetzt bestellen | zum angebot | gewinnspiel | gutscheine |
      partnerangebote | anzeige von | ende der anzeige | hier geht es weiter |
      empfohlener redaktioneller inhalt | empfohlene redaktionelle inhalte | nach der anzeige geht es weiter |
      hier geht es weiter nach der anzeige | artikel geht nach der anzeige weiter`,
    opens:
      "anzeige | gesponsert von | präsentiert von | jetzt sichern | in kooperation mit | jetzt bestellen",
    within: `im rahmen einer partnerschaft | affiliate links | erhalten wir eine provision | provision vom händler |
      gutscheincode | jetzt kostenlos testen | an dieser stelle finden sie inhalte | externe inhalte anzuzeigen |
      eine kleine provision | käufe über diese links | mit einem sternchen gekennzeichneten | einem stern gekennzeichneten | am preis ändert sich`,
  },
  comments: {
    parts: `kommentar | kommentare | # kommentare | # kommentar | kommentieren | kommentar schreiben |
      kommentar verfassen | kommentare anzeigen | kommentare lesen | kommentare einblenden | alle kommentare |
      alle kommentare anzeigen | zu den kommentaren | diskutieren sie mit | jetzt kommentieren | ihre meinung |
      antworten | melden | leserkommentare | leserkommentar | schreiben sie einen kommentar | mitdiskutieren |
      kommentar melden | diskussion | noch keine kommentare | gefällt mir | neueste zuerst | jetzt mitdiskutieren |
      fehlerhinweis | fehler melden | teilen sie ihre meinung | melden sie sich an und diskutieren sie mit | fehler gefunden | ihr feedback | leserbrief schreiben | inhaltlichen fehler melden | feedback kommentieren fehlerhinweis |
      anzahl kommentare | hat ihnen dieser artikel gefallen | wir freuen uns über ihr feedback zu diesem angebot`,
    opens: `schreiben sie einen kommentar | kommentare zu | diskutieren sie | was meinen sie | die kommentarfunktion |
      melden sie sich an um zu kommentieren | bitte melden sie sich an um zu kommentieren |
      fehler gefunden | sie haben einen fehler gefunden | haben sie einen fehler | schicken sie uns | schreiben sie uns | ihre meinung zählt | forum |
      hat ihnen dieser artikel gefallen | bitte melden sie sich an um einen kommentar |
      sie haben hinweise zu | haben sie hinweise | haben sie anregungen`,
    within: `um kommentieren zu können | kommentare zu diesem artikel | kommentarfunktion ist | ihre e mail adresse wird
      nicht veröffentlicht | bitte beachten sie unsere netiquette | erforderliche felder sind`,
  },
  share: {
    parts: `teilen | artikel teilen | auf facebook teilen | auf twitter teilen | per whatsapp teilen |
      per mail teilen | per e mail teilen | per e mail versenden | twittern | drucken | artikel drucken |
      merken | artikel merken | auf die merkliste | merkliste | link kopieren | kopieren | link kopiert |
      weiterempfehlen | empfehlen | versenden | senden | vorlesen | artikel anhören | anhören | folgen |
      folgen sie uns | schrift vergrößern | pin it | auf x teilen | in der app öffnen |
      box aufklappen box zuklappen | box aufklappen | box zuklappen |
      personen box aufklappen personen box zuklappen | link zum einbetten |
      den link zum einbetten des videos kopieren | feedback | zur merkliste | verschenken |
      artikel verschenken | mehr optionen | als bevorzugte quelle auf google hinzufügen | beitrag teilen |
      feedback geben`,
    opens: `teilen sie | artikel teilen | folgen sie uns | folge uns | teilen auf | besuchen sie uns auf |
      diesen artikel teilen | hören sie diesen artikel | als bevorzugte quelle | folgen sie uns auf |
      folge uns auf | folgt uns auf`,
    within: `folgen sie uns auf | auf unserem whatsapp kanal | in den sozialen netzwerken teilen | unserem telegram kanal |
      unseren whatsapp kanal | folgen sie uns um | uns bei google news`,
  },
  newsletter: {
    parts: `newsletter abonnieren | newsletter bestellen | jetzt abonnieren | jetzt anmelden | abonnieren |
      jetzt kostenlos anmelden | e mail adresse | ihre e mail adresse | zum newsletter | push nachrichten | newsletter anmeldung`,
    opens: `abonnieren sie | melden sie sich | jetzt zum newsletter | der newsletter | unser newsletter | mit unserem newsletter |
      erhalten sie | bleiben sie informiert | bleiben sie auf dem laufenden | jeden morgen | das wichtigste des tages | täglich um |
      abonniere den | folgst du`,
    within: `newsletter informiert | newsletter anmelden | newsletter abonnieren | in ihr postfach | per e mail in ihr | kostenlosen newsletter |
      für den newsletter | jederzeit abbestellen | jederzeit wieder abmelden | jederzeit widerrufen | ich akzeptiere die | nehme den datenschutzhinweis | nehme die datenschutzhinweise | mit meiner anmeldung | push nachrichten aktivieren |
      in deinem postfach | in ihrem postfach | den posteingang | jeden abend in | täglich im | im postfach |
      abonnieren sie unseren newsletter | jederzeit wieder abbestellen | direkt auf ihr handy | direkt auf ihr smartphone | direkt aufs handy | unsere app herunter | unsere kostenlose app`,
  },
  related: {
    parts: `lesen sie auch | lesen sie mehr | mehr zum thema | mehr dazu | zum thema |
      das könnte sie auch interessieren | das könnte sie interessieren | auch interessant |
      auch interessant für sie | weitere artikel | weitere meldungen | weitere themen | mehr lesen |
      weiterlesen | meistgelesen | meistgelesene artikel | am häufigsten gelesen | beliebteste artikel |
      top themen | topthemen | aktuelle meldungen | neueste meldungen | empfehlungen der redaktion |
      empfehlungen | empfohlen | verwandte artikel | verwandte themen | ähnliche artikel | themen | thema |
      schlagwörter | schlagworte | mehr aus dem ressort | mehr nachrichten | lesetipp | lesetipps |
      auch lesen | zur startseite | bildergalerie | zur galerie | mehr zu diesem thema | mehr anzeigen |
      mehr zum autor | alle artikel | nächster artikel | vorheriger artikel | aus dem ressort |
      video zum thema | auch spannend | jetzt lesen | lest auch | die redaktion empfiehlt | weitere videos |
      ähnliche nachrichten | ähnliche themen | ähnliche beiträge | mehr nachrichten |
      dieses thema im programm | unsere empfehlungen | mehr aus der region | unsere themen | jetzt neu bei |
      verwendete quellen | in eigener sache | zum artikel | zum weiterlesen tippen | bilder | fotostrecke |
      # bilder | # fotos | top-artikel | top artikel | neueste artikel | aktuelle nachrichten |
      unsere empfehlung für sie | redaktionstipp | im trend | trends | themen in diesem artikel |
      themen des artikels | in diesem artikel | das könnte ihnen auch gefallen | beliebt | beliebte artikel |
      meistgelesen heute | meistgesehen | meistkommentiert | neu | mehr videos | alle themen | alle videos |
      mehr aus diesem ressort | mehr von diesem autor`,
    opens: `vorheriger artikel | nächster artikel | lesen sie auch | lesen sie hier | lesen sie dazu |
      lesen sie mehr | lesen sie jetzt | mehr zum thema | mehr dazu | auch interessant |
      das könnte sie auch interessieren | weitere informationen | weitere nachrichten | lesetipp |
      hier lesen sie | sehen sie hier | sehen sie auch | zum thema | video | hintergrund | passend dazu |
      interview | lest auch | mehr von | newsblog | die redaktion empfiehlt | mehr nachrichten | mehr aus |
      zum artikel | hier finden sie alle unsere | aktuelle meldungen zu | das könnte sie interessieren |
      siehe auch | weiterlesen | lesen sie weiter | jetzt lesen | ebenfalls interessant | ebenso interessant |
      mehr lesen`,
    within: "lesen sie hier | hier geht es zum | im video sehen sie",
  },
  cookies: {
    parts: `cookie einstellungen | cookies akzeptieren | alle akzeptieren | alle ablehnen | akzeptieren | ablehnen | zustimmen |
      einstellungen verwalten | privatsphäre einstellungen | privatsphäre einstellungen ändern | datenschutzeinstellungen | datenschutzeinstellungen anpassen | externen inhalt anzeigen | externe inhalte anzeigen | externe inhalte laden | zustimmen und weiter`,
    opens: `wir verwenden cookies | diese website verwendet cookies | mit ihrer zustimmung | wir nutzen cookies | wir und unsere partner |
      an dieser stelle finden sie | an dieser stelle findest du | ich bin damit einverstanden | ein klick für den datenschutz | für die darstellung von | erst wenn sie hier klicken | zum anzeigen dieses inhalts`,
    within: `verwendet cookies | verwenden cookies | nutzung von cookies | mit ihrer zustimmung werden | personenbezogene daten
      an drittplattformen | werbung und tracking | ihre zustimmung zur | widerruf ist jederzeit |
      externen inhalt von | externe inhalte angezeigt | externer inhalte einverstanden | inhalte angezeigt werden | an drittplattformen übermittelt | an dritte übermittelt | an drittanbieter übermittelt | in unseren datenschutzhinweisen | in unserer datenschutzerklärung | der den artikel ergänzt |
      ausgewählten externen inhalt | externen inhalt der den artikel | einem klick anzeigen lassen und wieder ausblenden |
      von einem drittanbieter | zustimmung um diesen inhalt | benötigen ihre zustimmung | ihre einwilligung`,
  },
  paywall: {
    parts: `jetzt weiterlesen | abo | abo abschließen | jetzt abonnieren | plus | bereits abonnent |
      schon abonnent | bereits registriert | zum angebot | kostenlos testen | jetzt testen |
      jetzt freischalten | abonnenten | nur für abonnenten | exklusiv für abonnenten | anmelden |
      registrieren | jetzt registrieren | passwort vergessen | passwort ändern | neues passwort erstellen |
      account erstellen | konto erstellen | willkommen zurück | sie sind bereits abonnent | premium |
      weiterlesen mit | jetzt abo abschließen | alle angebote | kostenlos registrieren`,
    opens: `dieser artikel ist nur für | dieser inhalt ist nur für | sie sind bereits abonnent | weiterlesen mit | jetzt weiterlesen | lesen sie weiter mit |
      testen sie | exklusiv für abonnenten | um diesen artikel zu lesen | sie haben noch kein abo | jetzt # monat |
      jetzt abonnieren und | kennen sie schon | sie sind bereits kunde | abo abschließen | abo abschliessen | mehr lesekomfort | sie lesen gerade auf | dieser artikel ist frei |
      lesen sie diesen artikel mit | unterstützen sie unabhängigen | unterstützen sie unsere arbeit | unterstützen sie unseren journalismus | guter journalismus kostet | unabhängiger journalismus kostet | unterstütze uns | unterstütze unsere arbeit`,
    within: `monatlich kündbar | jederzeit kündbar | um weiterzulesen | für abonnenten | im ersten monat | ohne abo |
      mit einem abo | probeabo | digitalabo | vollen zugriff |
      diesen artikel erwerben | wochen kostenlos testen | jetzt testen | unsere plus inhalte | unser plus angebot`,
  },
  disclaimer: {
    parts: "alle angaben ohne gewähr | ohne gewähr | in eigener sache",
    opens: `hinweis der redaktion | anmerkung der redaktion | dieser artikel wurde automatisch | dieser text wurde |
      transparenzhinweis | über den autor | über die autorin | zur person | dieser beitrag gibt |
      mit agenturmaterial | dies ist eine maschinelle | dieser artikel ist eine übersetzung |
      gastkommentare und beiträge | aus dem englischen von | aus dem englischen übersetzt | der kurz link |
      dieser text ist zuerst | dieser artikel ist zuerst | dieser beitrag ist zuerst |
      dieser artikel erschien | dieser text erschien | dieser beitrag erschien | dieser beitrag stammt aus |
      diese meldung ist teil | dieser artikel wurde zuletzt | dieser artikel wurde mit hilfe |
      dieser artikel wurde mithilfe | dieser beitrag wurde mit | dieser beitrag wurde ursprünglich |
      dieser artikel wurde ursprünglich | über dieses thema berichtete | in einer früheren version dieses |
      in einer früheren fassung dieses | in einer vorherigen version dieses |
      in einer früheren version des artikels | korrektur in einer früheren | korrekturhinweis`,
    within: `rechte an diesem artikel | rechte am artikel | gibt nicht die meinung der redaktion | spiegelt nicht die meinung | wurde maschinell | haftungsausschluss |
      keine haftung für | wurde nicht von der redaktion | mithilfe von ki | telefonseelsorge |
      automatisierten veröffentlichung | künstlicher intelligenz erstellt und | hilfe von ki erstellt | von der redaktion geprüft`,
  },
  navigation: {
    parts: `startseite | zur startseite | zum inhalt springen | zum hauptinhalt | suche | suchen | menü |
      menü öffnen | menü schließen | politik | wirtschaft | sport | kultur | panorama | lokales | regional |
      ausland | inland | wissen | wissenschaft | gesundheit | digital | reise | auto | meinung |
      gesellschaft | leben | karriere | finanzen | geld | börse | wetter | verkehr | fußball | medien |
      netzwelt | unterhaltung | stars | ratgeber | themen | region | stadt | deutschland | welt | europa |
      blaulicht | nachrichten | schlagzeilen | videos | fotos | rätsel | spiele | shop | mein konto | konto |
      profil | abmelden | einloggen | ausloggen | mediathek | tv programm | traueranzeigen | immobilien |
      stellenmarkt | anzeigenmarkt | archiv | service | alle ressorts | mehr | weniger | zurück | weiter |
      schließen | nach oben | seite drucken | # min lesezeit | # minuten lesezeit | lesezeit # min | ticker |
      liveticker | schriftgröße anpassen | player wird geladen | embed | detailsuche | link des videos |
      aktuelle zeit | gesamtdauer | vorlesefunktion | zur übersicht | zurück zum artikel | bild # von # |
      video starten | video abspielen | video wird geladen | inhalte anzeigen | inhalt anzeigen |
      externe inhalte anzeigen | diesen artikel anhören | artikel anhören | artikel vorlesen | vorlesen |
      vorlesen lassen | audio | lesedauer | lesedauer # minuten | umfrage | abstimmen | jetzt abstimmen |
      stimmen sie ab | ergebnis anzeigen | zum ergebnis | alle anzeigen | weniger anzeigen |
      inhaltsverzeichnis | inhalt | abspielen | wiedergabe | wiedergabegeschwindigkeit | lautstärke |
      vollbild | untertitel | stummschalten | ton an | ton aus | pause | schriftgröße | dunkelmodus |
      ausblenden | einblenden | aufklappen | zuklappen | überspringen | nächstes bild | vorheriges bild |
      bild vergrößern | zum vergrößern klicken | in neuem fenster öffnen`,
    opens: `sie sind hier | startseite | lesezeit | geschätzte lesezeit | bitte aktivieren sie javascript |
      player wird | aktuelle zeit | link zum | rechte | ressort | über dieses thema berichtet | hören sie |
      dieses video ist | das video ist nicht | das video kann nicht | ihr browser unterstützt |
      dein browser unterstützt | um diesen inhalt | um dieses video | dieser inhalt ist nicht |
      dieser inhalt konnte nicht`,
    within: "",
  },
  footer: {
    parts: `impressum | datenschutz | datenschutzerklärung | agb | allgemeine geschäftsbedingungen | nutzungsbedingungen | kontakt |
      über uns | mediadaten | werben | karriere | jobs | hilfe | abo kündigen | verträge hier kündigen | barrierefreiheit |
      alle rechte vorbehalten | leserservice | kundenservice | utiq verwalten | widerruf | redaktion | jugendschutz | nutzungsrechte erwerben`,
    opens:
      "alle rechte vorbehalten | rechte am artikel | die rechte an diesem artikel | ein angebot der | ein angebot von | verlag | herausgeber",
    within: `alle rechte vorbehalten | vervielfältigung nur mit | nachdruck nur mit | vervielfältigung und verbreitung |
      schriftlicher genehmigung`,
  },
  photo: {
    parts: `foto | fotos | bild | bilder | archivfoto | archivbild | symbolbild | symbolfoto | picture alliance | imago | quelle |
      bildquelle | privat | illustration | grafik | screenshot | bildrechte |
      legende | bildlegende | bildunterschrift`,
    opens: `foto | bild | bildquelle | quelle | archivfoto | symbolbild | symbolfoto | auf dem foto | das bild zeigt |
      das foto zeigt | von links | v l n r |
      legende | bildlegende | v l | im bild`,
    within: `symbolbild | symbolfoto | archivbild | archivfoto | picture alliance | von links nach rechts | v l n r | zur verfügung gestellt |
      dpa bildfunk | aufnahme von |
      aufnahme vom | von li nach re | v li`,
  },
  correction: {
    opens:
      "korrektur | korrekturhinweis | richtigstellung | in einer früheren version | in einer ersten version | dieser artikel wurde aktualisiert",
  },
  reposting: {
    parts: "originalartikel | quelle | zum original",
    opens: "dieser artikel erschien zuerst | zuerst erschienen | sie lesen gerade",
    within: "erschien zuerst | zuerst veröffentlicht | ursprünglich erschienen",
  },
});
