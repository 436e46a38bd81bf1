import { cuesOf } from "../lists.ts";

/** What lines of Italian pages say that are not their article. */
export const cues = cuesOf({
  advertisement: {
    parts: `pubblicità | annuncio | annunci | annuncio pubblicitario | sponsorizzato | contenuto sponsorizzato | contenuti sponsorizzati | messaggio pubblicitario | continua a leggere dopo la pubblicità | l'articolo continua dopo la pubblicità | continua dopo la pubblicità | l'articolo prosegue dopo la pubblicità |
      chiudi pubblicità | salta pubblicità | brand connect | codici sconto | offerte | acquista | acquista ora | contenuto promozionale | informazione pubblicitaria | articolo promozionale`,
    opens: "pubblicità | sponsorizzato da | offerto da | presentato da | in collaborazione con | acquista",
    within:
      "codice sconto | link di affiliazione | ricevere una commissione | prova gratuita | prova gratis | offerta limitata | dopo la pubblicità",
  },
  comments: {
    parts: `commento | commenti | # commenti | # commento | commenta | leggi i commenti | vedi i commenti | vedi tutti i commenti | mostra commenti | lascia un commento | scrivi un commento | aggiungi un commento | invia commento | pubblica commento | tutti i commenti | nessun commento | rispondi | segnala | segnala commento | partecipa alla discussione | la tua opinione | mi piace | annulla risposta | commenta la notizia | commenta per primo`,
    opens: `lascia un commento | lascia una risposta | accedi per commentare | scrivi un commento | il tuo indirizzo email non | per commentare | i commenti sono | partecipa alla |
      hai trovato un errore | hai una segnalazione | vuoi segnalare | hai una storia da | segnala un errore`,
    within:
      "per poter commentare | i commenti sono chiusi | il tuo indirizzo email non sarà | i campi obbligatori sono | devi essere registrato per commentare | per inviare un commento",
  },
  share: {
    parts: `condividi | condividi su | condividi su facebook | condividi su twitter | condividi su x | condividi su whatsapp | condividi via email | condividi articolo | condividi l'articolo | condividi questo articolo | condividi la notizia | invia | invia per email | invia tramite email | stampa | stampa articolo | salva | salva articolo | copia link | copia il link | link copiato | ascolta | ascolta l'articolo | ascolta questo articolo | seguici | seguici su | segui | twitta | regala articolo | regala | preferiti | leggi dopo | riduci | ingrandisci | aggiungi ai preferiti`,
    opens:
      "condividi questo | condividi su | seguici su | seguici anche | segui le notizie | segui il nostro | iscriviti al canale | resta aggiornato su | unisciti al canale | entra nel nostro canale",
    within: `seguici su | sui social | canale whatsapp | canale telegram | su google news | segui la nostra pagina |
      fonte preferita su google | su google news | scrivici su whatsapp`,
  },
  newsletter: {
    parts: `iscriviti | iscriviti alla newsletter | iscriviti ora | la newsletter | la tua email | inserisci la tua email | indirizzo email | le nostre newsletter | ricevi la newsletter | notifiche | attiva le notifiche | registrati alla newsletter`,
    opens: `iscriviti alla | iscriviti alle | ricevi | ricevi ogni | resta aggiornato | rimani aggiornato | non perdere | ogni mattina | le notizie più importanti | registrati per |
      scarica la nostra app | scarica l'app | iscrivendoti | puoi annullare l'iscrizione | vuoi ricevere | resta aggiornato`,
    within: `alla newsletter | alla nostra newsletter | nella tua casella | nella tua email | via email ogni | iscriviti gratis | cancellarti in qualsiasi | disiscriverti |
      annullare l'iscrizione | accetti i termini | iscriverti alla nostra`,
  },
  related: {
    parts: `leggi anche | leggi pure | leggi tutto | leggi di più | leggi l'articolo | continua a leggere |
      per approfondire | approfondisci | approfondimenti | vedi anche | guarda anche |
      ti potrebbe interessare | ti potrebbero interessare | potrebbe interessarti |
      potrebbe interessarti anche | ti può interessare | articoli correlati | notizie correlate | correlati |
      contenuti correlati | altri articoli | altre notizie | le più lette | i più letti | più letti |
      più lette | più visti | ultime notizie | ultim'ora | le ultime | da leggere | consigliati |
      consigliati per te | raccomandati per te | in evidenza | in primo piano | primo piano | temi |
      argomenti | tag | articolo precedente | articolo successivo | prossimo articolo | scopri di più |
      mostra di più | vedi tutti | vedi tutte | altro su | tutto su | sullo stesso argomento |
      da non perdere | suggeriti | fotogallery | galleria fotografica | # foto | # immagini | guarda le foto |
      guarda il video | tendenze | di tendenza | dello stesso autore`,
    opens:
      "articolo precedente | articolo successivo | prossimo articolo | leggi anche | leggi pure | leggi qui | leggi l'intervista | leggi tutte | leggi di più | vedi anche | guarda anche | guarda il video | guarda le foto | per approfondire | approfondimento | ti potrebbe interessare | potrebbe interessarti | video | il video | la scheda | ascolta anche",
    within: "leggi anche | tutte le notizie su | clicca qui per",
  },
  cookies: {
    parts:
      "accetta | accetta tutti | accetta tutto | accetta e chiudi | accetta e continua | rifiuta | rifiuta tutto | continua senza accettare | gestisci cookie | gestisci preferenze | preferenze cookie | impostazioni cookie | cookie policy | cookie | personalizza | rivedi consenso",
    opens:
      "utilizziamo i cookie | questo sito utilizza | questo sito usa | noi e i nostri partner | usiamo i cookie | proseguendo la navigazione",
    within:
      "utilizza cookie | utilizza i cookie | uso dei cookie | utilizzo dei cookie | cookie tecnici | dati personali per | continuando la navigazione | chiudendo questo banner",
  },
  paywall: {
    parts: `abbonati | abbonati ora | abbonamento | abbonamenti | riservato agli abbonati | contenuto riservato agli abbonati | solo per abbonati | per abbonati | sei già abbonato | sei già un abbonato | sei abbonato | accedi | registrati | login | premium | contenuto premium | prova gratis | scopri le offerte | attiva ora | entra | area riservata | contenuto esclusivo | leggi senza limiti`,
    opens: `questo articolo è riservato | questo contenuto è riservato | contenuto riservato | per continuare a leggere | abbonati per | sei già abbonato | abbonati a | per leggere questo articolo | hai già un abbonamento | accedi senza limiti | attiva l'offerta |
      sostieni il giornalismo | sostieni il nostro | sostieni l'informazione | il tuo abbonamento | con il tuo abbonamento`,
    within:
      "riservato agli abbonati | riservato ai nostri abbonati | per continuare a leggere | accesso illimitato | disdici quando vuoi | per il primo mese | il primo mese a | sblocca l'accesso | accesso a tutti i contenuti",
  },
  disclaimer: {
    parts: "nota della redazione | ndr",
    opens: `nota della redazione | le opinioni espresse | questo articolo è stato tradotto |
      questo contenuto è stato | l'autore | chi è l'autore | il presente articolo |
      questo articolo è stato pubblicato | questo articolo è stato tradotto | questo articolo è apparso |
      questo articolo è uscito | questo testo è apparso | questo testo è stato | articolo tradotto con |
      riassunto generato | testo generato da | contenuto generato da | sull'autore | sull'autrice |
      errata corrige | correzione una | una versione precedente di questo |
      questo articolo è stato aggiornato | questo articolo è stato corretto |
      questo articolo è stato modificato`,
    within: `non riflettono necessariamente | non rispecchiano necessariamente | con l'ausilio dell'intelligenza artificiale | a scopo informativo | non costituisce testata | non si assume alcuna responsabilità |
      rivisto dalla redazione | rivisto da un redattore | rivisto da un giornalista | revisionato dalla redazione`,
  },
  navigation: {
    parts: `vai al contenuto | salta al contenuto | vai al menu | homepage | cerca | ricerca | menù | apri menu |
      chiudi | chiudi menu | sezioni | politica | economia | esteri | mondo | cronaca | cronache | sport |
      cultura | spettacoli | spettacolo | italia | europa | regione | regioni | città | locale | provincia |
      scienza | scienze | salute | tecnologia | scuola | ambiente | opinioni | editoriali |
      commenti e opinioni | blog | giustizia | lavoro | finanza | borsa | mercati | motori | viaggi | moda |
      cucina | lifestyle | stili di vita | gossip | calcio | serie a | tennis | televisione | tv | cinema |
      musica | libri | oroscopo | meteo | foto | gallery | diretta | dirette | in diretta | ultima ora |
      notizie | edicola | edizione digitale | archivio | il mio account | profilo | esci | servizi |
      necrologi | annunci immobiliari | speciali | multimedia | precedente | successivo | successiva |
      indietro | torna su | torna indietro | altro | # min di lettura | # minuti di lettura |
      tempo di lettura # min | lettura # min | edizioni | società | rubriche | video non disponibile |
      contenuto esterno | ascolta l'articolo | ascolta questo articolo | ascolta | sondaggio | vota |
      vota ora | vedi i risultati | mostra meno | mostra di più | mostra altro | sommario | indice |
      torna all'inizio | riproduci | schermo intero | sottotitoli | volume | immagine successiva |
      immagine precedente | ingrandisci | nascondi | caricamento | caricamento in corso`,
    opens: `sei in | ti trovi in | tempo di lettura | questo video non | il tuo browser non | abilita javascript |
      per favore abilita javascript | questo contenuto non è | per visualizzare questo contenuto`,
  },
  footer: {
    parts: `privacy | privacy policy | note legali | informativa privacy | termini e condizioni | condizioni d'uso | condizioni generali | contatti | contattaci | chi siamo | redazione | la redazione | mappa del sito | aiuto | faq | lavora con noi | accessibilità | dichiarazione di accessibilità | tutti i diritti riservati | riproduzione riservata | codice etico | gerenza | scrivi alla redazione | disclaimer | informazioni legali | diritti riservati`,
    opens:
      "riproduzione riservata | tutti i diritti riservati | testata registrata | testata giornalistica | direttore responsabile | iscrizione al tribunale | p iva | partita iva | editore",
    within:
      "riproduzione riservata | tutti i diritti riservati | vietata la riproduzione | registrazione tribunale | registrata presso il tribunale | partita iva | codice fiscale e",
  },
  photo: {
    parts:
      "foto | fotografia | immagine | immagini | archivio | foto d'archivio | immagine d'archivio | immagine di repertorio | foto di repertorio | illustrazione | didascalia | credit | crediti | ansa foto | fotogramma | lapresse | imagoeconomica | ipa",
    opens:
      "foto | foto di | immagine | immagine di repertorio | foto d'archivio | didascalia | nella foto | credit | credits | da sinistra",
    within:
      "foto d'archivio | immagine d'archivio | immagine di repertorio | foto di repertorio | da sinistra a destra | nella foto | fermo immagine | ufficio stampa foto",
  },
  correction: {
    opens:
      "correzione | rettifica | errata corrige | precisazione | una versione precedente | questo articolo è stato aggiornato",
  },
  reposting: {
    parts: "fonte | articolo originale | leggi l'articolo originale",
    opens: "stai leggendo | l'articolo",
    within: "proviene da | pubblicato originalmente | originariamente pubblicato | sembra essere il primo su",
  },
});
