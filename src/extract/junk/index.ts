import type { Rule } from "../rule.ts";
import { advertisement } from "./advertisement.ts";
import { age } from "./age.ts";
import { appeal } from "./appeal.ts";
import { bareAddress } from "./bare-address.ts";
import { bracketLink } from "./bracket-link.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { calendar } from "./calendar.ts";
import { commentZone } from "./comment-zone.ts";
import { comments } from "./comments.ts";
import { cookies } from "./cookies.ts";
import { copyrightLine } from "./copyright-line.ts";
import { deskInitials } from "./desk-initials.ts";
import { disclaimer } from "./disclaimer.ts";
import { entryClock } from "./entry-clock.ts";
import { filmAbove } from "./film-above.ts";
import { followOn } from "./follow-on.ts";
import { footer } from "./footer.ts";
import { gluedTail } from "./glued-tail.ts";
import { hashtags } from "./hashtags.ts";
import { headlines } from "./headlines.ts";
import { inBox } from "./in-box.ts";
import { kickedHeadline } from "./kicked-headline.ts";
import { labelledHeadline } from "./labelled-headline.ts";
import { linkBox } from "./link-box.ts";
import { mailHeader } from "./mail-header.ts";
import { menu } from "./menu.ts";
import { menuLine } from "./menu-line.ts";
import { navigation } from "./navigation.ts";
import { newsletter } from "./newsletter.ts";
import { otherScript } from "./other-script.ts";
import { outsideArticle } from "./outside-article.ts";
import { pagination } from "./pagination.ts";
import { paywall } from "./paywall.ts";
import { placeholder } from "./placeholder.ts";
import { plea } from "./plea.ts";
import { pointedLink } from "./pointed-link.ts";
import { quoteSignature } from "./quote-signature.ts";
import { refrain } from "./refrain.ts";
import { related } from "./related.ts";
import { repeatedBlock } from "./repeated-block.ts";
import { repeatedLine } from "./repeated-line.ts";
import { residue } from "./residue.ts";
import { runningTime } from "./running-time.ts";
import { saidTwice } from "./said-twice.ts";
import { sameLabel } from "./same-label.ts";
import { serviceNote } from "./service-note.ts";
import { share } from "./share.ts";
import { skippedBox } from "./skipped-box.ts";
import { strayLabel } from "./stray-label.ts";
import { summaryBox } from "./summary-box.ts";
import { teaser } from "./teaser.ts";
import { timedHeadline } from "./timed-headline.ts";
import { titleAgain } from "./title-again.ts";
import { unspacedNote } from "./unspaced-note.ts";
import { urge } from "./urge.ts";

/**
 * What speaks for junk. Words first, for they tell the kind; then form, then place. Of two kinds that speak equally
 * loud the one listed first gives the name.
 */
export const junkRules: readonly Rule[] = [
  advertisement,
  comments,
  newsletter,
  paywall,
  cookies,
  related,
  share,
  disclaimer,
  mailHeader,
  footer,
  navigation,
  copyrightLine,
  breadcrumb,
  calendar,
  bareAddress,
  pagination,
  residue,
  deskInitials,
  placeholder,
  entryClock,
  runningTime,
  filmAbove,
  gluedTail,
  titleAgain,
  saidTwice,
  hashtags,
  linkBox,
  bracketLink,
  teaser,
  headlines,
  timedHeadline,
  kickedHeadline,
  labelledHeadline,
  pointedLink,
  followOn,
  sameLabel,
  skippedBox,
  summaryBox,
  repeatedBlock,
  quoteSignature,
  age,
  serviceNote,
  appeal,
  plea,
  unspacedNote,
  urge,
  inBox,
  refrain,
  menuLine,
  menu,
  strayLabel,
  otherScript,
  commentZone,
  repeatedLine,
  outsideArticle,
];
