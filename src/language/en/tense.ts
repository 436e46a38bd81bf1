import { bareTime } from "../bare-time.ts";
import { words } from "../lists.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: [
    "will",
    "' ll",
    "won ' t",
    "shall",
    "going to",
    "set to",
    "set for",
    "due",
    "due to",
    "maturing",
    "expiring",
    "ending",
    "ends",
    "expires",
    "expire",
    "due in",
    "due on",
    "due by",
    "scheduled to",
    "scheduled for",
    "expected to",
    "expected in",
    "expected on",
    "expected by",
    "expect",
    "expects",
    "expecting",
    "slated to",
    "slated for",
    "planned for",
    "planned to",
    "plan to",
    "plans to",
    "planning to",
    "likely to",
    "poised to",
    "aim to",
    "aims to",
    "aiming to",
    "hope to",
    "hopes to",
    "hoping to",
    "want to",
    "wants to",
    "looking to",
    "seeking to",
    "intends to",
    "intend to",
    "about to",
    "is to",
    "are to",
    "is due",
    "are due",
    "vows to",
    "promises to",
    "forecast to",
    "forecast for",
    "projected to",
    "projected for",
    "predicted to",
    "predicted for",
    "not until",
    "no later than",
    "ahead of",
    "upcoming",
    "forthcoming",
    "as early as",
    "as soon as",
    "may",
    "might",
    "must",
  ],
  past: words(`
    was were had did became began begun bought brought broke broken built came caught chose chosen cut drew drove driven
    fell fallen felt fought found flew fled flown got gotten gave given went gone grew grown held heard hit kept killed knew
    known laid led left lent lost made meant met paid put quit ran read rose risen said sat saw seen sent set shot shown
    shrank sold sought spent spoke spoken sprang spread stole stolen stood struck swept swore sworn took taken taught
    told thought threw thrown understood won withdrew withdrawn woke wore wrote written slid sank rang sang shook
    overthrew overtook oversaw foresaw underwent undertook upheld withheld forgot forgave hid hung born beat bore bound
    dealt dug fed forbade froze frozen ground leapt lit proved rode ridden slept sped split stuck stung swung tore torn
    wound`),
  pastEndings: ["ed"],
  gerundEndings: ["ing"],
  beforeGerund: ["from", "of", "for", "about", "by", "without", "against", "toward", "towards"],
  bareAuxiliaries: ["be"],
  notPast: words(`
    need needed-by united hundred naked sacred red bed indeed speed feed seed deed weed exceed proceed succeed breed
    embed shed wed sled ted fred ed med fed led ahmed mohammed muhammed hamed alfred reed creed greed ahead used-to
    related limited so-called infrared wicked rugged ragged jagged kindred hatred wretched gifted talented advanced
    experienced interested`),
  perfect: ["has", "have", "' ve", "hasn ' t", "haven ' t"],
  present: words(
    "is are am isn aren says say remains remain does do doesn don stands lies means needs need keeps",
  ),
  reporting: words(`
    said told added announced reported confirmed warned estimated predicted projected proposed suggested promised pledged
    vowed agreed decided planned scheduled expected hoped intended argued claimed insisted noted explained thought
    believed signed asked required ordered urged called wanted needed used`),
  clauseBreaks: words(
    "which who whom whose that but while when where after before because although though as if whether and",
  ),
  since: ["since", "ever since", "as of"],
  superlatives: words(`
    first biggest largest smallest highest lowest worst best deadliest most least longest shortest fastest slowest
    only strongest weakest heaviest hottest coldest wettest driest latest second third`),
  until: ["until", "till", "through", "by", "before"],
  than: words("than from against after compared versus vs estimate estimated unlike"),
  neither: [
    "may have",
    "might have",
    "must have",
    "due to a",
    "due to an",
    "due to the",
    "due to its",
    "due to his",
    "due to her",
    "due to their",
    "would",
    "could",
    "should",
    "can",
    "if",
    "wouldn ' t",
    "couldn ' t",
    "wasn ' t to",
    "was to",
    "were to",
  ],
  infinitive: ["to"],
};
