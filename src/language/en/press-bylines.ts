import { words } from "../lists.ts";
import type { BylineWords } from "../press-words.ts";

/** How English-language papers sign. */
export const bylineWords: BylineWords = {
  by: [
    "by",
    "written by",
    "words by",
    "words",
    "text by",
    "text",
    "story by",
    "story and photo by",
    "story and photos by",
    "photos and story by",
    "photos and text by",
    "match report by",
    "article by",
    "contributed by",
    "report by",
    "reported by",
    "reporting by",
    "writing by",
    "interview by",
    "review by",
    "opinion by",
    "analysis by",
    "column by",
    "compiled by",
    "guide by",
    "feature by",
    "essay by",
    "profile by",
    "news by",
    "exclusive by",
    "post by",
    "guest post by",
    "guest column by",
    "guest essay by",
    "recipe by",
    "commentary by",
    "story and photos by",
    "text and photos by",
    "words and photos by",
    "words and pictures by",
    "a report by",
    "an article by",
    "an essay by",
    "an opinion piece by",
    "by our reporter",
    "by our correspondent",
    "from",
  ],
  reports: ["reports", "reports from", "reporting from", "reporting in"],
  aboveName: ["author of the article", "article by", "written by", "reported by", "story by"],
  poster: [
    "author",
    "authors",
    "posted by",
    "published by",
    "submitted by",
    "uploaded by",
    "contributor",
    "reporter",
    "writer",
    "journalist",
    "correspondent",
    "columnist",
  ],
  and: ["and", "&", "with"],
  contributed: [
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed reporting",
    "contributed to the report",
    "contributed to this piece",
    "contributed",
    "also contributed to this report",
    "also contributed to this story",
    "also contributed reporting",
    "also contributed",
  ],
  helped: [
    "additional reporting by",
    "additional reporting from",
    "additional reporting",
    "additional writing by",
    "additional research by",
    "with additional reporting by",
    "with additional reporting from",
    "with reporting by",
    "with reporting from",
    "with contributions from",
  ],
  place: ["in", "from", "at"],
  contact: [
    "write to",
    "write",
    "email",
    "e-mail",
    "contact",
    "reach",
    "reach out to",
    "follow",
    "more from",
  ],
  note: [
    "can be reached",
    "can be contacted",
    "may be reached",
    "may be contacted",
    "covers",
    "is on twitter",
    "writes about",
    "reports on",
    "reports from",
    "has covered",
  ],
  noteOnJob: [
    "is a",
    "is an",
    "is the",
    "is our",
    "was a",
    "writes",
    "works as",
    "worked as",
    "joined",
    "has been",
  ],
  oneself: ["the author", "the authors", "the writer", "the columnist", "this author", "this writer"],
  desks: [
    "bureau",
    "staff",
    "staff reporter",
    "web desk",
    "news desk",
    "desk",
    "newsroom",
    "team",
    "correspondent",
    "reporter",
    "web team",
    "editorial",
  ],
  jobs: words(`
    reporter reporters correspondent correspondents editor editors writer writers columnist columnists journalist
    journalists staff staffer contributor contributors freelancer intern producer photographer photojournalist critic
    reviewer anchor host blogger author illustrator manufacturer`),
  jobFields: words(`
    contributing freelance former chief deputy managing associate assistant senior junior executive political diplomatic
    foreign national international science health business sports sport economics economy finance education crime court
    courts legal defence defense environment technology tech special breaking news general assignment trainee local
    democracy world royal consumer transport social affairs data digital multimedia video night day city desk online
    web investigative investigations editorial features lifestyle entertainment arts culture food travel police county
    city hall state politics community at large lead principal europe asia africa middle east america the and of ap
    climate energy religion sunday weekend parliamentary motoring property fashion beauty theatre media wine gaming
    football rugby cricket golf tennis`),
  notPeople: words(`
    clarion beacon advocate our your prev previous next
    news agency agencies press wire wires service services desk bureau staff team newsroom editor editors
    editorial reporter reporters correspondent writer board admin administrator webmaster guest user author
    authors contributor contributors times post daily weekly evening morning sunday tribune herald gazette
    journal chronicle courier mercury ledger sentinel observer telegraph guardian mirror star sun globe mail
    standard independent express echo argus advertiser bulletin record dispatch examiner inquirer register
    reporter review monitor nation today tonight network networks television tv radio channel media group
    company corporation inc ltd llc plc limited holdings publishing publications magazine online digital web
    website site blog share com org net international global world national associated united agence france
    presse xinhua report reports exclusive special live update updates breaking story stories article articles
    read more share comment comments subscribe newsletter home menu search sports business politics opinion
    cloudy sunny overcast showers thunderstorms partly mostly forecast
    city county state university college school department ministry police government council committee party
    court bank street road avenue house association foundation institute centre center hospital club league
    union federation monday tuesday wednesday thursday friday saturday sunday photo image video archive file
    gardener astrologer expert analyst economist strategist dietitian nutritionist physician attorney lawyer chef
    consultant researcher scientist historian activist director manager president founder cofounder ceo cto cfo fellow
    coach teacher specialist curator phd md jd esq dds dvm edd psyd mph
    about whats bio login logout email follow following click download tweet facebook twitter whatsapp instagram linkedin youtube
    pinterest reddit flipboard telegram link caption images view views us join sign log bookmark print
    courtesy contact text font the and or but for with by from as it how why what when where who this that these those is are was
    will to in on at of`),
  labelWords: words(`
    alert alerts issue issues idea ideas insight insights store stores shop product products pdf started discussion
    discussions policy privacy terms rights settings options recipe recipes galleries newsletters podcasts events careers
    deals coupons gift gifts guide guides topics trending related latest popular recommended featured sections skip
    content contents toggle loading advertisement button buttons sharing current favorite favorites favourite favourites coverage opens window
    links size headlines playback dear madam profile profiles`),
  particles: words(
    "de da do dos das del della di du la le el al van von der den ter ten bin bint ibn abu ben y e af av zu los las des",
  ),
  placeOpeners: words(
    "new san santa los las saint st port north south east west central cape fort mount lake hong kuala addis buenos rio el united upper lower greater downtown",
  ),
  givenNames: words("will may can"),
  titles: words("dr prof professor mr mrs ms sir dame rev lord lady datuk tan sri"),
};
