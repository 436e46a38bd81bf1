import { words } from "../lists.ts";
import type { PressWords } from "../press-words.ts";
import { bylineWords } from "./press-bylines.ts";
import { cues } from "./press-cues.ts";
import { pictureWords } from "./press-pictures.ts";
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
  ...pictureWords,
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
  labels: words(`
    gallery slideshow
    update updated breaking exclusive watch note notes correction corrections clarification editor opinion analysis
    explained explainer live video videos photo photos picture pictures file related read more background comment
    review preview warning disclaimer question answer fact facts verdict listen see also new latest today tomorrow
    yesterday here then q a interview summary recap result results report sources source caption advertisement tip
    credit image podcast poll quiz commentary editorial letter letters obituary profile feature news sport sports
    archive archives updates blog reports factbox timeline coverage highlights perspective column columns reaction
    reactions transcript earlier previously elsewhere popular trending developing flashback throwback headlines
    bulletin briefing roundup icymi`),
  interview: ["q", "a", "question", "answer"],
  home: ["home", "homepage", "home page", "front page"],
  dateFillers: words(`
    at on by of the and date time published posted updated update last first modified am pm a.m p.m a m p noon midnight
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest eet eest msk wib wat cat eat sast sgt hkt jst
    kst pht aest aedt nzst nzdt pkt hrs hours h th st nd rd local ago min minutes day days week weeks hour sun mon tue
    tues wed thu thur thurs fri sat`),
};
