import { phrases, words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { cues } from "./press-cues.ts";

/** Italian as papers of Italy and Switzerland write it. */
export const press: PressWords = {
  functionWords: words(`
    a ad ai al alla alle agli allo anche ancora anni c'è che chi ci come con contro cui da dai dal dalla dalle dallo
    degli dei del dell'altro della delle dello di dopo dove due durante e è ed era erano essere fa fino fra fu gli già
    ha hanno i il in invece io l'ha la le lei lo loro lui ma mentre mi molto ne negli nei nel nella nelle nello noi non
    nostro o ogni oggi ora per perché però più poi prima qual quale quali quando quanto quella quelle quelli quello
    questa queste questi questo sarà se secondo sei senza si sia sono sotto stata stati stato su sua sue sui sul sulla
    sulle suo suoi tra tutti tutto un un'altra una uno va verso viene vi`),
  serviceWords: words(`
    account premium abbonati abbonamento abbonamenti abbonato newsletter email e-mail mail posta casella iscriviti iscriversi
    iscrizione accedi accesso registrati registrazione password browser cookie cookies app notifiche avvisi pubblicità
    annuncio articolo articoli contenuto contenuti pagina pagine sito online illimitato esclusivo esclusivi gratis
    gratuito clicca link condividi seguici segui twitter facebook instagram whatsapp youtube telegram podcast scarica
    edizione digitale offerta offerte commento commenti commenta lettore lettori leggere leggi ricevi javascript errore
    indirizzo impostazioni consenso preferenze privacy video`),
  cues,
  byline: {
    by: phrases(`
      di | a cura di | scritto da | testo di | articolo di | servizio di | intervista di |
      dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | dalla nostra corrispondente |
      dai nostri inviati | autore | autrice | testo | foto e testo di | testo e foto di | testi e foto di | testo e foto | foto e testo | inviato da |
      pubblicato da`),
    poster: phrases("postato da | inserito da | redazione"),
    and: words("e ed & con"),
    contributed: phrases(`
      hanno collaborato a questo articolo | ha collaborato a questo articolo |
      hanno contribuito a questo articolo | ha contribuito a questo articolo | ha collaborato |
      hanno collaborato`),
    helped: phrases("con la collaborazione di | ha collaborato | hanno collaborato"),
    place: words("a da in"),
    contact: phrases("scrivi a | scrivere a | contatta | contatti | segui | altri articoli di"),
    note: phrases("si occupa di | scrive di | scrive per | è corrispondente da | segue"),
    noteOnJob: phrases("è | è un | è una | è il | è la | lavora come | è stato | è stata"),
    oneself: phrases("l'autore | l'autrice | gli autori"),
    desks: phrases(
      "redazione | la redazione | redazione online | redazione web | redazione cronaca | agenzie",
    ),
    jobs: words(`
      giornalista giornalisti redattore redattrice inviato inviata inviati corrispondente corrispondenti cronista editorialista
      direttore direttrice caporedattore caporedattrice vicedirettore fotografo fotografa opinionista collaboratore
      collaboratrice autore autrice critico reporter`),
    jobFields: words(`
      speciale capo di del della politica economia sport cultura esteri interni cronaca scienza salute società responsabile
      nostro nostra vice redazione freelance da locale pubblicista`),
    notPeople: words(`
      redazione agenzia agenzie notizie giornale gazzetta corriere quotidiano tribuna messaggero resto stampa secolo radio
      televisione tv sito web portale rivista gruppo editore editoriale spa srl pubblicato aggiornato articolo commenti
      pubblicità abbonati politica economia sport cultura cronaca esteri mondo italia foto immagine video archivio polizia
      carabinieri governo ministero partito università scuola comune città consiglio tribunale corte ospedale ponte via
      piazza banca associazione lunedì martedì mercoledì giovedì venerdì sabato domenica il lo la i gli le un una e o con per
      in su nuovo nuova grande ultima ora ultim'ora`),
    labelWords: words(
      "condividi stampa commenti commenta abbonati newsletter segui articoli gentili egregio",
    ),
    particles: words("di de del della dei da dal d' la lo le van von der el al los las den du des dos do"),
    givenNames: words("alla ora"),
    placeOpeners: words("san santa santo reggio monte porto castel villa nuova new los rio la"),
    titles: words("dott dottor dottoressa prof professor professoressa sig avv ing don onorevole on"),
  },
  source: {
    frames: phrases(`
      redazione di {site} | giornalista di {site} | giornalista del {site} | corrispondente di {site} |
      ha detto a {site} | redattore di {site} | redattrice di {site} | collaboratore di {site} |
      collabora con {site} | corrispondente del {site}`),
    weakFrames: phrases(`
      newsletter di {site} | la newsletter di {site} | abbonati a {site} | segui {site} su |
      il canale di {site} | l'app di {site} | {site} riproduzione riservata |
      {site} tutti i diritti riservati | segui {site} | chi è {site} | leggi {site} | newsletter de {site} |
      scarica {site} | iscriviti a {site} | le newsletter di {site} | app di {site} | pubblicità su {site} |
      lavora con {site} | benvenuto su {site} | abbonati al {site} | abbonamento a {site} |
      {site} newsletter`),
    repostFrames: phrases("{site} è un aggregatore | proviene da {site} | sembra essere il primo su {site}"),
    askedFrames: phrases(
      "contattato da {site} | contattata da {site} | raggiunto da {site} | raggiunta da {site} | interpellato da {site} | interpellata da {site}",
    ),
    voice: words("noi nostro nostra nostri nostre voi vostro vostra tuo tua tuoi tue"),
    joiners: words("di del della dei delle il la lo le e & in da"),
    legal: words("riproduzione riservata tutti i diritti riservati p iva"),
    companyWords: words(
      `spa srl gruppo media editoriale editrice edizioni holding digitale redazione newsletter app`,
    ),
    noHouseOpeners: words(
      `per su in di e un una uno questo questa questi queste vostro nostro nostra tutti tutte google apple android ios`,
    ),
    menuWords: words(`
      oggi ora politica economia società mondo esteri italia europa sport calcio cultura scienza salute
      tecnologia ambiente opinioni commenti editoriale rubriche blog stile moda cucina viaggi libri musica
      cinema televisione radio video foto immagini inchieste speciali archivio giochi meteo regione locale
      cronaca cronache lavoro annunci negozio club eventi servizi servizio aiuto contatti note legali cerca menu
      home altre altro nuovo nuova migliore donne uomini bambini famiglia soldi motori scuola giustizia
      spettacoli gente giorno giorni settimana mese anno partner programmi tutti tutto`),
    calls: words(`
      segui seguici abbonati leggi scopri iscriviti vai altro altri su con per da di il la lo gli le`),
    indefinite: words("un una uno"),
    noHouses: phrases(
      "riproduzione | ultime notizie | notizie | redazione | la redazione | ultim'ora | app | google",
    ),
    toldTo: phrases(`
      ha detto a | ha dichiarato a | ha spiegato a | intervistato da | ha raccontato a | spiega a |
      racconta a | intervista a | contattato da | dice a`),
    accordingTo: phrases(`
      secondo | a detta di`),
    reported: phrases("riporta | ha riportato | riferisce | scrive | ha rivelato | rivela | ha scritto"),
    papers: words(`
      corriere gazzetta giornale messaggero stampa tribuna quotidiano resto secolo mattino tempo nazione giorno unione
      provincia eco notizie repubblica foglio fatto manifesto avvenire radio televisione libertà arena piccolo`),
    ownPeople: words("giornalista corrispondente inviato fotografo giornalisti"),
    agencies: phrases("agenzie | con agenzie | agenzia"),
    agencyPrefixes: phrases(`con informazioni di | fonte`),
    firstPublished: phrases(`
      pubblicato originariamente su | pubblicato originariamente da | pubblicato originalmente su |
      originariamente pubblicato su | pubblicato per la prima volta su | apparso originariamente su |
      uscito originariamente su | uscito su`),
    sourceLabels: phrases("fonte | articolo originale | leggi l'articolo originale | link originale"),
  },
  titlePrefixes: phrases("stai leggendo | ultim'ora | in diretta | diretta | live"),
  gluedTails: phrases(`
    vai al contenuto | salta al contenuto | leggi tutto | continua a leggere | leggi di più |
    # min di lettura | # minuti di lettura | ascolta l'articolo | condividi articolo | guarda la gallery |
    # foto | # commenti`),
  dateLabels: phrases(`
    pubblicato | pubblicato il | pubblicata il | aggiornato | aggiornato il | aggiornato alle |
    ultimo aggiornamento | ultima modifica | aggiornamento | modificato il | creato il | data |
    data di pubblicazione | inserito il`),
  photoLabels: words("fotografia foto immagine credit crediti illustrazione archivio"),
  photoLinks: phrases("di | da | via | per gentile concessione di"),
  photoVia: phrases("via"),
  photoNotes: phrases("archivio | foto d’archivio | repertorio"),
  pictureSides: phrases("a sinistra | a destra | sinistra | destra | al centro | s | d"),
  captionLabels: phrases("didascalia | immagine | foto | ingrandisci | ingrandisci immagine"),
  labels: words(`
    esclusiva esclusivo diretta video foto aggiornamento analisi opinione intervista reportage ritratto editoriale critica
    recensione domanda risposta nota precisazione correzione rettifica fonte leggi vedi anche contesto bilancio podcast fotogallery cronologia archivio immagini
    sondaggio pubblicità commento scheda retroscena`),
  interview: words("domanda risposta d r"),
  home: ["home", "home page"],
  dateFillers: words(
    "alle ore ora il del di h fa minuti giorni min lettura tempo e lun mar mer gio ven sab dom cet",
  ),
};
