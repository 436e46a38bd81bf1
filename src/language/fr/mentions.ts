import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: false,
  titles: words(`
    m mme mlle dr professeur président présidente ministre premier première roi reine pape cardinal évêque
    général colonel capitaine juge procureur procureure maire sénateur sénatrice député députée ambassadeur
    ambassadrice directeur directrice secrétaire chancelier chancelière maître me`),
  alsoGiven: [],
  herTitles: words("mme mlle présidente reine première"),
  givenWords: [],
  hisTitles: words("m roi pape cardinal évêque"),
  beforeTitles: words("ex ancien ancienne vice"),
  roles: words(`
    porte-parole chef cheffe patron patronne responsable directeur directrice avocat avocate procureur
    procureure maire député députée médecin chercheur chercheuse professeur historien historienne économiste
    expert experte entraîneur joueur joueuse écrivain écrivaine auteur autrice président présidente ministre
    leader`),
  organisationHeads: words(`
    parti ministère université banque conseil assemblée comité commission syndicat association fédération agence
    institut tribunal cour hôpital société groupe police gendarmerie préfecture ligue club fc sa`),
  organisationLinks: words("de des du d' la le les pour"),
  alsoSurnames: [],
  organisationNouns: words(`
    entreprise groupe société gouvernement parti ministère police association préfecture`),
  noAcronyms: [],
  placePrepositions: words("à en au aux dans près vers depuis"),
  noWays: words("grâce quant rapport face"),
  within: ["en"],
  employedAt: ["chez"],
  placeHeads: words(`
    rue avenue boulevard place lac mont rivière île baie golfe vallée col port cap plage quai quartier parc stade forêt étang massif presqu'île`),
  placeOpeners: words(`
    lac mont rue avenue place boulevard île baie golfe vallée col port cap plage quai quartier parc stade forêt étang massif presqu'île`),
  placeKinds: words("ville commune village fleuve île région"),
  nationalities: words(`
    français française russe russes ukrainien ukrainienne américain américaine britannique allemand allemande
    chinois chinoise européen européenne`),
  noNames: words(`
    le la les un une des du de et mais ou il elle ils elles nous vous je on ce cette ces son sa ses leur dans en
    à au aux par pour sur sous avec sans après avant depuis si quand comme que qui où selon lundi mardi mercredi
    jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre aujourd'hui hier demain`),
  saying: words(`
    dit déclaré affirmé expliqué ajouté assuré estimé souligné indiqué précisé annoncé dénoncé regretté rappelé
    écrit répondu lancé confié raconté déclare affirme explique ajoute assure estime souligne indique précise
    dénonce rappelle écrit répond raconte insiste martelé averti promis reconnu`),
  telling: [],
  accordingTo: phrases("selon | d'après"),
  he: ["il"],
  she: ["elle"],
  they: [],
  determiners: words("le la l' un une son sa"),
  indefinite: words("un une"),
  articles: words("le la l' les un une"),
  besideVerbs: words("a avait ont aussi ensuite"),
  quotedAs: [],
  behindHyphens: [],
  genericRoles: [],
  relatives: words("qui"),
};
