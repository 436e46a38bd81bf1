import { words } from "../lists.ts";
import type { SourceWords } from "../press-words.ts";
import { frames } from "./press-frames.ts";
import { askedFrames, repostFrames, voiceFrames } from "./press-voices.ts";
import { weakFrames } from "./press-weak-frames.ts";

/** How pages in English name their own house, and those they take from. */
export const sourceWords: SourceWords = {
  frames,
  weakFrames,
  repostFrames,
  voiceFrames,
  askedFrames,
  voice: words("we our us you your"),
  joiners: ["of", "the", "and", "&", "de", "la", "for", "on", "in"],
  legal:
    "policy notice act all rights reserved registered click terms privacy reproduction reprinted community sign this any no built stock use used notices infringement complaints agent dmca laws law holders holder owners owner contact powered designed disclaimer".split(
      " ",
    ),
  pastWords: ["was a", "was an", "was the", "worked", "served", "formerly", "previously", "former"],
  companyWords: words(`
    media group limited ltd llc inc corp corporation publishing publications publishers newspapers holdings
    interactive digital company co gmbh ag plc pty pvt pte sdn bhd staff newsletter newsletters app website`),
  noHouseOpeners: words(
    "for on in of and a an this these those your my us all any it our google apple android ios play",
  ),
  menuWords: words(`
    today tomorrow now women woman men man girls boys kids children parents parenting people person family
    families life living love relationships dating style lifestyle beauty fashion health healthy wellness
    fitness food drink recipes recipe travel home homes house garden real estate cars car auto autos motors
    sport sports football soccer basketball baseball hockey nfl nba mlb nhl cricket tennis golf rugby racing
    politics political world national nation local international global us usa uk u.s eu europe asia africa
    america americas australia canada india china russia business finance financial money markets market economy
    investing investment personal tech technology science environment climate energy space entertainment culture
    arts art music movies movie film films theatre theater celebrity celebrities games game gaming opinion
    opinions editorial editorials analysis columns commentary blog blogs weekend sunday monday tuesday wednesday
    thursday friday saturday photo photos picture pictures image images audio live most popular best top new old
    latest recent featured feature features pick picks key minute minutes mode community communities forum
    forums job jobs career careers event events calendar store stores deal deals coupon coupons gift gifts guide
    guides weather traffic obituaries classifieds education school schools university college law legal crime
    court courts government public information info help faq faqs feedback privacy policy policies terms
    conditions use rights right room company group service services product products list lists quiz quizzes
    history religion faith military defense defence special report reports series project projects
    investigations briefing digest print archive archives index map search menu next previous back related
    recommended reply replies result results ticket tickets mobile tablet desktop phone web internet english
    spanish french german hindi urdu arabic chinese russian portuguese italian japanese korean language languages profile twitter facebook google apple amazon android iphone ipad
    ios windows microsoft pinterest reddit snapchat flipboard spotify netflix outlook gmail disqus paypal chrome
    firefox safari kindle alexa author authors writer writers contributor contributors staff team teams member
    members friends friend everyone name names first last time date year years month week day days morning
    evening night number big things thing way ways part show shows episode episodes channel channels partner
    partners partnership sponsor sponsors awards award conference license licence copyright version release
    download downloads data example test link author's sister coming soon books agency paper mail letter`),
  calls: words(`
    join discover shop get read watch listen explore visit browse contact about support search advertise follow
    like sign log try see find meet inside more even become go write work buy send email ask check hear view add
    open tell start stay enjoy use via from with by`),
  indefinite: ["a", "an"],
  noHouses: [
    "breaking news",
    "daily news",
    "daily briefing",
    "morning briefing",
    "evening briefing",
    "morning news",
    "evening news",
    "news alerts",
    "top stories",
    "the news",
    "news staff",
    "staff",
    "editor",
    "editors",
    "google news",
    "app",
    "apple",
    "us",
    "ads",
    "large",
    "vip",
  ],
  toldTo: [
    "explained to",
    "spoke to",
    "speaking to",
    "speaks to",
    "talked to",
    "talks to",
    "spoke with",
    "statement to",
    "exclusively to",
    "confirmed to",
    "in an email to",
    "in a statement to",
    "shared with",
    "told",
    "tells",
    "interview with",
    "said to",
  ],
  informedBy: ["information from"],
  accordingTo: ["according to", "as reported by", "reported by", "cited by", "quoted by"],
  reported: ["reported", "reports", "first reported", "also reported", "previously reported"],
  papers: words(`
    times post journal tribune herald gazette chronicle courier mercury ledger sentinel observer telegraph guardian
    mirror globe mail standard independent express echo argus bulletin dispatch examiner inquirer news today radio
    television tv press daily weekly star sun clarion beacon citizen advertiser advocate register record review
    reporter monitor intelligencer enquirer bugle messenger broadcaster broadcasting newswire spectator mirror republican democrat patriot eagle leader online magazine adviser recorder statesman plaindealer transcript watchman palladium`),
  ownPeople: [
    "reporter",
    "correspondent",
    "journalist",
    "witness",
    "photographer",
    "reporters",
    "journalists",
  ],
  agencies: ["agencies", "wires", "news agencies", "agency", "with agencies", "with inputs from agencies"],
  agencyPrefixes: [
    "with inputs from",
    "inputs from",
    "with input from",
    "with reporting by",
    "with files from",
    "additional reporting by",
    "from",
    "source",
    "via",
    "with",
  ],
  firstPublished: [
    "first published in",
    "first published on",
    "first published by",
    "first published at",
    "first appeared in",
    "first appeared on",
    "first appeared at",
    "originally published in",
    "originally published on",
    "originally published by",
    "originally published at",
    "originally appeared in",
    "originally appeared on",
    "originally posted on",
    "originally posted at",
    "republished from",
    "republished with permission from",
    "reprinted from",
    "reprinted with permission from",
    "reprinted with the permission of",
    "reproduced with permission from",
    "appeared first on",
    "full story at",
    "full story on",
    "full article at",
    "full article on",
    "original article at",
    "original article on",
  ],
  sourceLabels: [
    "source",
    "sources",
    "source link",
    "original source",
    "link to source",
    "source article link",
    "clipped from",
  ],
};
