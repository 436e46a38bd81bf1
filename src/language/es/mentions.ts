import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: false,
  titles: words(`
    sr sra don doña dr dra presidente presidenta ministro ministra primer primera rey reina papa cardenal obispo
    general coronel capitán juez jueza fiscal alcalde alcaldesa senador senadora diputado diputada embajador
    embajadora director directora secretario secretaria canciller portavoz gobernador gobernadora`),
  alsoGiven: [],
  herTitles: words("sra doña presidenta reina ministra alcaldesa"),
  givenWords: [],
  hisTitles: words("sr don rey papa cardenal obispo"),
  beforeTitles: words("ex vice"),
  roles: words(`
    portavoz líder jefe jefa director directora abogado abogada fiscal alcalde alcaldesa diputado diputada
    médico médica investigador investigadora profesor profesora experto experta entrenador jugador jugadora
    escritor escritora presidente presidenta ministro ministra secretario secretaria vecino vecina`),
  organisationHeads: words(`
    partido ministerio universidad banco consejo comité comisión sindicato asociación federación agencia
    instituto tribunal corte hospital sociedad grupo policía ayuntamiento gobierno liga club congreso fundación`),
  organisationLinks: words("de del la los las para"),
  alsoSurnames: [],
  organisationNouns: words(`
    empresa grupo compañía gobierno partido ministerio policía asociación ayuntamiento`),
  noAcronyms: [],
  placePrepositions: words("en desde hacia"),
  noWays: [],
  within: ["en"],
  employedAt: [],
  placeHeads: words(`
    calle avenida plaza lago monte río isla bahía golfo sierra valle puerto cabo playa cerro volcán barrio parque estadio bosque laguna cordillera península`),
  placeOpeners: words(`
    lago monte calle avenida plaza isla bahía golfo sierra valle puerto cabo playa cerro volcán barrio parque estadio bosque laguna cordillera península`),
  placeKinds: words("ciudad pueblo río isla región provincia"),
  nationalities: words(`
    español española ruso rusa ucraniano ucraniana estadounidense británico británica alemán alemana chino china
    francés francesa europeo europea`),
  noNames: words(`
    el la los las un una unos unas y pero o él ella ellos ellas nosotros yo se su sus este esta en a al de del
    por para con sin sobre tras después antes desde si cuando como que quien donde según lunes martes miércoles
    jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre hoy ayer mañana`),
  saying: words(`
    dijo afirmó explicó añadió aseguró declaró señaló indicó anunció denunció lamentó recordó escribió respondió
    destacó subrayó advirtió sostuvo comentó contó manifestó insistió reconoció dice afirma explica añade
    asegura declara señala indica recuerda escribe responde destaca subraya advierte sostiene cuenta prometió
    criticó`),
  telling: [],
  accordingTo: phrases("según"),
  he: ["él"],
  she: ["ella"],
  they: [],
  determiners: words("el la un una su"),
  indefinite: words("un una"),
  articles: words("el la los las un una"),
  besideVerbs: words("ha había también"),
  quotedAs: [],
  behindHyphens: [],
  genericRoles: [],
  relatives: words("quien que"),
};
