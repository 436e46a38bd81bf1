import { words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { bylineWords } from "./press-bylines.ts";
import { cues } from "./press-cues.ts";
import { sourceWords } from "./press-sources.ts";

/** English as news pages of all countries write it. */
export const press: PressWords = {
  functionWords: words(`
    a about after all also although among an and are as at be because been before being but by can could did do does
    for from had has have he her him his how however i if in into is it its just may might more most no not of on only
    or other our out over said says she should since so some such than that the their them then there these they this
    those through to under until up was we were what when where which while who whom whose why will with within
    without would you your`),
  serviceWords: words(`
    account accounts subscribe subscriber subscribers subscription subscriptions newsletter newsletters email emails inbox
    sign signed log login logged password username register registered registration browser cookies app apps
    notification notifications alerts load loaded loading refresh refreshing advertisement advertisements ad ads adblock
    adblocker article articles content stories page pages website site sites online access unlimited exclusive exclusives
    free click tap link links share follow twitter facebook instagram whatsapp youtube telegram tiktok linkedin podcast
    podcasts download epaper e-paper edition digital print offer offers comment comments conversation reader readers
    journalism updates premium membership unlock puzzles crossword crosswords javascript error invalid address verify
    settings consent preferences trending topics galleries video videos expand toggle playlist feed rss bookmark
    bookmarked homepage device devices disable enable reprints delivered daily weekly straight latest breaking browse
    advertiser advertisers sponsored commission personalised personalized donate donation donations patreon paypal
    crowdfunding captcha`),
  urges: words(`
    join discover shop get watch listen explore visit browse contact support follow subscribe download click learn
    add share send try order buy register tune find read stay enjoy`),
  givingWords: words(`
    donate donates donated donating donation donations donor donors contribute contributed contributing contribution
    contributions gift gifts fund funds funded funding fundraiser fundraising crowdfunding support supporter
    supporters supporting patron patrons patreon paypal membership members journalism newsroom independence
    paywall advertising nonprofit favor favour generosity generous`),
  cues,
  byline: bylineWords,
  source: sourceWords,
  titlePrefixes: [
    "you are currently viewing",
    "currently viewing",
    "you are viewing",
    "you are reading",
    "share this story",
    "share this article",
    "live",
  ],
  gluedTails: [
    "skip to main content",
    "toggle navigation",
    "skip navigation",
    "skip to content",
    "placeholder image",
    "opens in a new window",
    "opens in new window",
    "opens in new tab",
    "# min read",
    "# mins read",
    "# minute read",
    "# minutes read",
    "# photos",
    "# videos",
    "read more",
    "click here",
    "view gallery",
    "listen to article",
    "share this article",
    "edit close",
  ],
  dateLabels: [
    "published",
    "published on",
    "published at",
    "first published",
    "first published on",
    "date published",
    "publication date",
    "posted",
    "posted on",
    "posted at",
    "updated",
    "updated on",
    "updated at",
    "last updated",
    "last update",
    "and last updated",
    "modified",
    "last modified",
    "issued",
    "issued on",
    "created",
    "created on",
    "uploaded",
    "date",
    "dated",
    "release date",
    "released",
    "filed",
    "wordcount",
  ],
  photoLabels: [
    "photos",
    "photo",
    "photographs",
    "photograph",
    "picture",
    "image",
    "pic",
    "credit",
    "photographer",
    "foto",
    "file photo",
  ],
  pictureSides: [
    "left",
    "right",
    "centre",
    "center",
    "middle",
    "l",
    "r",
    "c",
    "far left",
    "far right",
    "pictured",
    "top",
    "bottom",
    "above",
  ],
  scene: {
    verbs: words(`
      speaks speak walks walk stands stand holds hold waves wave sits sit listens listen poses pose gestures gesture
      arrives arrive looks look watches watch attends attend delivers deliver addresses address participates
      participate celebrates celebrate reacts react shakes shake performs perform wears wear carries carry waits wait
      gathers gather protests protest marches march chants chant rides ride departs depart boards board leaves leave
      smiles smile talks talk greets greet kisses kiss hugs hug embraces embrace crosses cross passes pass hangs hang
      sport interviews interview gives give presents present inspects inspect visits visit tours tour lies lie rests
      rest flies fly burns burn prays pray announces announce appears appear pushes push fills fill works work
      stretches makes displays display shows show sings sing dances dance plays play throws throw drives drive stares
      stare lines line claps clap applauds applaud cheer cheers loads load removes remove searches search battles
      battle cleans clean`),
    shown: words("shown seen pictured photographed displayed"),
    being: words("is are"),
    sides: words("left right centre center pictured"),
    sideParts: words("second third far top bottom from"),
    places: [
      "during a",
      "during an",
      "during the",
      "during his",
      "during her",
      "during their",
      "outside",
      "inside",
      "in front of",
      "next to",
      "alongside",
      "near the",
      "at a",
      "at an",
      "at the",
      "on stage",
      "onstage",
      "in the background",
      "ahead of a",
    ],
    breaks: words(`
      was were had did went came made took began got became announced found reported has have will would could should
      may might can if because but however although when that which who`),
    saying: words("said says told according"),
  },
  captionLabels: [
    "image caption",
    "media caption",
    "video caption",
    "caption",
    "open this photo in gallery",
    "open image in gallery",
    "view image in fullscreen",
    "enlarge this image",
  ],
  labels: words(`
    update updated breaking exclusive watch note notes correction corrections clarification editor opinion analysis
    explained explainer live video videos photo photos picture pictures file related read more background comment
    review preview warning disclaimer question answer fact facts verdict listen see also new latest today tomorrow
    yesterday here then q a interview summary recap result results report sources source caption advertisement tip
    credit image podcast poll quiz commentary editorial letter letters obituary profile feature news sport sports`),
  photoLinks: ["by", "via", "courtesy"],
  photoVia: ["via"],
  photoNotes: ["file photo", "file", "submitted", "handout", "courtesy", "supplied"],
  interview: ["q", "a", "question", "answer"],
  home: ["home", "homepage", "home page", "front page"],
  dateFillers: words(`
    at on by of the and date time published posted updated update last first modified am pm a.m p.m a m p noon midnight
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest eet eest msk wib wat cat eat sast sgt hkt jst
    kst pht aest aedt nzst nzdt pkt hrs hours h th st nd rd local ago min minutes day days week weeks hour sun mon tue
    tues wed thu thur thurs fri sat`),
};
