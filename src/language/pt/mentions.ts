import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: false,
  titles: words(`
    sr sra dr dra dom dona presidente presidenta ministro ministra primeiro primeira rei rainha papa cardeal
    bispo general coronel capitão juiz juíza procurador procuradora prefeito prefeita senador senadora deputado
    deputada embaixador embaixadora diretor diretora secretário secretária chanceler governador governadora`),
  alsoGiven: [],
  herTitles: words("sra dona presidenta rainha ministra prefeita"),
  givenWords: [],
  hisTitles: words("sr dom rei papa cardeal bispo"),
  beforeTitles: words("ex vice"),
  roles: words(`
    porta-voz líder chefe diretor diretora advogado advogada procurador prefeito prefeita deputado deputada
    médico médica pesquisador pesquisadora professor professora especialista treinador jogador jogadora escritor
    escritora presidente ministro ministra secretário secretária morador moradora`),
  organisationHeads: words(`
    partido ministério universidade banco conselho comitê comissão sindicato associação federação agência
    instituto tribunal hospital sociedade grupo polícia prefeitura governo liga clube congresso fundação câmara`),
  organisationLinks: words("de do da dos das para"),
  alsoSurnames: [],
  organisationNouns: words(`
    empresa grupo companhia governo partido ministério polícia associação prefeitura`),
  noAcronyms: [],
  placePrepositions: words("em no na nos nas desde"),
  noWays: [],
  within: words("em no na nos nas"),
  employedAt: [],
  placeHeads: words(`
    rua avenida praça lago monte rio ilha baía golfo serra vale porto cabo praia morro bairro parque estádio floresta lagoa península`),
  placeOpeners: words(`
    lago monte rua avenida praça ilha baía golfo serra vale porto cabo praia morro bairro parque estádio floresta lagoa península`),
  placeKinds: words("cidade vila rio ilha região província"),
  nationalities: words(`
    brasileiro brasileira português portuguesa russo russa ucraniano ucraniana americano americana britânico
    britânica alemão alemã chinês chinesa francês francesa europeu europeia`),
  noNames: words(`
    o a os as um uma e mas ou ele ela eles elas nós eu se seu sua este esta em no na de do da por para com sem
    sobre após depois antes desde quando como que quem onde segundo segunda terça quarta quinta sexta sábado
    domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem
    amanhã`),
  saying: words(`
    disse afirmou explicou acrescentou declarou ressaltou indicou anunciou denunciou lamentou lembrou escreveu
    respondeu destacou alertou sustentou comentou contou diz afirma explica acrescenta declara ressalta lembra
    escreve responde destaca alerta conta prometeu criticou garantiu`),
  telling: [],
  accordingTo: phrases("segundo | de acordo com"),
  he: ["ele"],
  she: ["ela"],
  they: [],
  determiners: words("o a um uma seu sua"),
  indefinite: words("um uma"),
  articles: words("o a os as um uma"),
  besideVerbs: words("tem tinha também"),
  quotedAs: [],
  behindHyphens: [],
  genericRoles: [],
  relatives: words("que quem"),
};
