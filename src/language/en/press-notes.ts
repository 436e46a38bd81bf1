import { phrases } from "../lists.ts";
import type { Cue } from "../press-words.ts";

/** Whose the text is, and who answers for it. */
export const disclaimer: Cue = {
  parts: phrases(`
    disclaimer | terms | terms of use | terms of service | terms and conditions | terms & conditions |
    privacy | privacy notice | privacy policy | privacy statement | legal | legal notice |
    legal statement | legal disclaimer | dmca | correction notice | copyright | copyright policy |
    code of conduct | code of ethics | editorial standards | editorial code of conduct |
    corrections and clarifications | corrections policy | report an error | report error | report a typo |
    report a problem | report this | submit a correction | suggest a correction | how to complain`),
  opens: phrases(`
    our standards | a version of this article | a version of this story | reuse this content |
    follow the topics | the bbc is not responsible | the site is not responsible | disclaimer |
    note article based | editor's note | editors note | the views expressed | views expressed |
    the opinions expressed | opinions expressed | the information on this page |
    the information contained | the information provided | information on this page |
    this article was originally | this article originally | this article first appeared |
    this article has been adapted | this article is republished | this article was produced |
    this article was generated | this story was originally | this story originally |
    this story has not been edited | this story has been | this story was | this report was |
    this report has been | this content was | this post was originally | this post has been |
    this post originally | this is an unedited | this document is subject | this material may not |
    this website and associated | the above story | the above article | except for the headline |
    with the exception of | all rights reserved | quotes displayed | market data provided |
    data provided by | for reprint rights | for reprint | to request permission | reproduction |
    reproduction in whole | any reproduction | no part of this | the post | you can help correct |
    see something wrong | first published in | this article is a joint | this story is a joint |
    note the views expressed | this article was amended | this article was updated to |
    this post is sponsored | this post is proudly sponsored | for reprints and permissions |
    to submit a correction | this is a sponsored | deal pricing and availability |
    this service may include material | materials provided by | we acknowledge aboriginal |
    we acknowledge the traditional |
    this press release contains | this news release contains`),
  within: phrases(`
    appears in print on | not responsible for the content of external | all rights reserved |
    rights reserved | may not be reproduced | may not be published | published broadcast rewritten |
    rewritten or redistributed | may not be distributed | not be republished | without permission |
    without prior written | prior express written permission | written permission | reprint permission |
    reproduction only with | reproduction without | subject to copyright | not responsible for |
    is not responsible | does not necessarily | do not necessarily reflect | not necessarily represent |
    views of the author | opinions of the author | for informational purposes | for information purposes |
    not a substitute for | not constitute | solely responsible for | receives outside support |
    receives support from | has not been edited | not been edited by | auto generated | auto-generated |
    auto published | auto-published | syndicated feed | agency feed | originally published |
    first appeared on | appeared first on | republished under | republished with permission |
    republished from | creative commons | editors' code of practice | press standards |
    standards organisation | fair dealing | delayed by at least | terms of use | terms of service |
    privacy policy | do not sell | uses only high quality sources | owns shares of | own shares of |
    are not necessarily those of | is available without charge | licensing opportunities |
    may have changed after publication | may have changed since publication |
    may be edited for style and length | traditional custodians of the lands where |
    forward looking statements that | code of ethics of | editors code of practice | translated by a machine | machine translated`),
};

/** What stands at the foot of every page. */
export const footer: Cue = {
  parts: phrases(`
    about | about us | about this site | contact | contact us | contacts | company | company info |
    corporate | corporate info | advertise with us | advertise | media kit | work with us | work for us |
    jobs | careers | masthead | staff | our team | editorial team | newsroom | newsroom staff | help |
    help centre | help center | faq | faqs | support | customer service | customer services | feedback |
    submit feedback | send feedback | sitemap | site map | site information | policies | resources |
    services | syndication | syndication & licensing | permissions | reprints | licensing | imprint |
    impressum | mobile | mobile site | mobile apps | apps | download | ios app | android app | all feeds |
    ombudsman | press | press room | press releases | partners | marketplace | adchoices | ad choices |
    quick contact | follow us elsewhere | social and media | directory`),
  opens: phrases(`
    copyright | © | blog at | powered by | built with | proudly powered by | theme by | designed by |
    website by | hosted by | published by | contact | contact us | advertise on | advertise with |
    registered in | registered office | part of | our mission | use of this website | view mobile site |
    visit our | reach the newsroom | for advertising`),
  within: phrases(`
    all rights reserved | powered by | is part of the | a subsidiary | subsidiary of |
    registered in england | registered office | company number | link to the source |
    contact our support team | contact our support`),
};

/** What was changed in the text. */
export const correction: Cue = {
  parts: [],
  opens: phrases(`
    correction | clarification | this article was amended | this article has been updated |
    this story has been updated | this article was updated | this story was updated |
    an earlier version of`),
  within: [],
};

/** What says that the copy was taken from elsewhere. */
export const reposting: Cue = {
  parts: phrases(`
    source link | source | original source | original article | original post | read original article |
    read the original article | link to original`),
  opens: phrases(`
    you are currently viewing | source link`),
  within: phrases(`
    auto published | auto-published | auto generated | auto-generated | syndicated feed | agency feed |
    edit remove this | edit or remove this | remove this news | remove this article |
    this news or article | article based on information from | not responsible for the opinions of |
    originally published | first appeared on | appeared first on | republished from | dmca`),
};
