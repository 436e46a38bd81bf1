import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: false,
  titles: words(`
    sig signor signora dr dott dottor dottoressa prof professor professoressa presidente ministro ministra primo
    prima re regina papa cardinale vescovo generale colonnello capitano giudice procuratore sindaco sindaca
    senatore senatrice deputato deputata ambasciatore ambasciatrice direttore direttrice segretario segretaria
    cancelliere premier`),
  alsoGiven: [],
  herTitles: words("signora dottoressa professoressa regina ministra sindaca"),
  givenWords: [],
  hisTitles: words("signor re papa cardinale vescovo"),
  beforeTitles: words("ex vice"),
  roles: words(`
    portavoce leader capo direttore direttrice avvocato avvocata procuratore sindaco sindaca deputato deputata
    medico ricercatore ricercatrice professore professoressa esperto esperta allenatore giocatore giocatrice
    scrittore scrittrice presidente ministro ministra segretario segretaria`),
  organisationHeads: words(`
    partito ministero università banca consiglio comitato commissione sindacato associazione federazione agenzia
    istituto tribunale corte ospedale società gruppo polizia comune governo lega club fondazione camera`),
  organisationLinks: words("di del della dei delle per"),
  alsoSurnames: [],
  organisationNouns: words("azienda gruppo società governo partito ministero polizia associazione comune"),
  noAcronyms: [],
  placePrepositions: words("a in ad da verso"),
  noWays: words("grazie davanti rispetto"),
  within: ["in"],
  employedAt: ["presso"],
  placeHeads: words(`
    via viale piazza lago monte fiume isola golfo valle porto capo spiaggia corso quartiere parco stadio bosco passo largo lungomare`),
  placeOpeners: words(`
    lago monte via viale piazza isola golfo valle porto capo spiaggia corso quartiere parco stadio bosco passo largo lungomare`),
  placeKinds: words("città paese fiume isola regione provincia"),
  nationalities: words(`
    italiano italiana russo russa ucraino ucraina americano americana britannico britannica tedesco tedesca
    cinese francese europeo europea`),
  noNames: words(`
    il lo la i gli le un una e ma o lui lei loro noi io si suo sua questo questa in a al di del da per con senza
    su dopo prima quando come che chi dove secondo lunedì martedì mercoledì giovedì venerdì sabato domenica
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri
    domani`),
  saying: words(`
    detto dichiarato affermato spiegato aggiunto sottolineato annunciato denunciato ricordato scritto risposto
    assicurato avvertito commentato raccontato dice dichiara afferma spiega aggiunge sottolinea annuncia ricorda
    scrive risponde avverte commenta racconta disse promesso criticato`),
  telling: [],
  accordingTo: phrases("secondo"),
  he: ["lui"],
  she: ["lei"],
  they: [],
  determiners: words("il la un una suo sua"),
  indefinite: words("un una"),
  articles: words("il lo la i gli le un una"),
  besideVerbs: words("ha aveva anche poi"),
  quotedAs: [],
  behindHyphens: [],
  genericRoles: [],
  relatives: words("che chi"),
};
