import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: true,
  titles: words(`
    herr frau dr prof professor präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler
    kanzlerin premierminister premierministerin ministerpräsident ministerpräsidentin minister ministerin
    außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    verteidigungsminister verteidigungsministerin generalsekretär generalsekretärin könig königin papst bischof
    kardinal richter richterin staatsanwalt staatsanwältin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin landrat landrätin sprecher sprecherin regierungssprecher pressesprecher chef chefin
    vorsitzender vorsitzende trainer trainerin general oberst abgeordneter abgeordnete botschafter botschafterin
    direktor direktorin senator senatorin`),
  alsoGiven: [],
  herTitles: words(`
    frau präsidentin kanzlerin bundeskanzlerin ministerin königin richterin bürgermeisterin sprecherin chefin
    trainerin`),
  givenWords: [],
  hisTitles: words("herr könig papst bischof kardinal"),
  beforeTitles: words("ex früherer frühere ehemaliger ehemalige us"),
  roles: words(`
    sprecher sprecherin leiter leiterin chef chefin vorsitzende vorsitzender experte expertin forscher
    forscherin anwalt anwältin lehrer lehrerin arzt ärztin polizist polizistin autor autorin geschäftsführer
    geschäftsführerin anwohner anwohnerin trainer trainerin`),
  organisationHeads: words(`
    partei ministerium amt universität hochschule bank gericht rat verband verein gesellschaft stiftung institut
    behörde polizei klinik krankenhaus zeitung fc sv vfb tsv gmbh ag bundesamt landesamt`),
  organisationLinks: words("für der des von"),
  alsoSurnames: [],
  organisationNouns: words(`
    unternehmen firma konzern ministerium partei behörde polizei verband verein stadt`),
  noAcronyms: [],
  placePrepositions: words("in aus bei nach vor nahe"),
  noWays: [],
  within: words("in nahe"),
  employedAt: ["bei"],
  placeHeads: words("straße platz allee see berg"),
  placeOpeners: [],
  placeKinds: words("stadt gemeinde dorf fluss insel"),
  nationalities: words(`
    deutsche deutscher deutschen deutsch russische russischer russischen ukrainische ukrainischer ukrainischen
    französische französischer französischen britische britischer britischen amerikanische amerikanischer
    amerikanischen chinesische chinesischen europäische europäischen`),
  noNames: words(`
    der die das ein eine einer und aber oder doch er sie es wir ich ihr sein ihre in im am an auf aus bei mit
    nach von vor zu zum zur für durch über unter wenn als wie was wer wo warum auch noch nur schon nicht kein
    keine seit bis um gegen ohne während heute gestern morgen nun dann dort hier montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
    dezember`),
  saying: words(`
    sagte sagt sagten erklärte erklärt betonte betont teilte kritisierte forderte fordert warnte warnt schrieb
    schreibt meinte meint erzählte erzählt berichtete fügte nannte antwortete versicherte verkündete bezeichnete
    räumte zitierte`),
  telling: [],
  accordingTo: phrases("laut | so"),
  he: ["er"],
  she: ["sie"],
  they: [],
  determiners: words("der die das ein eine sein ihr"),
  indefinite: words("ein eine"),
  articles: words("der die das ein eine"),
  besideVerbs: words("hat habe hatte auch"),
  quotedAs: [],
  behindHyphens: [],
  genericRoles: [],
  relatives: words("der die"),
};
