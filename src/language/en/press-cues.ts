import { phrases } from "../lists.ts";
import type { Cue, CueName } from "../press-words.ts";
import { calls } from "./press-calls.ts";

/** What lines of a page say that are not its article. */
export const cues: Readonly<Record<CueName, Cue>> = {
  ...calls,
  related: {
    parts: phrases(`
      more on this story | related topics | related internet links | topics | see more on | latest stories |
      must reads | related | related article | related articles | related content | related coverage |
      related links | related news | related posts | related reading | related stories | related story |
      related videos | also read | also in the news | also on | don't miss | editor's choice |
      editor's pick | editors' picks | editor's picks | elsewhere | featured | featured stories |
      featured videos | further reading | from the archive | hot topics | in case you missed it |
      in pictures | just in | keep reading | latest | latest articles | latest headlines | latest news |
      latest posts | latest updates | latest videos | live updates | load more | load more articles | more |
      more articles | more coverage | more for you | more from | more headlines | more like this |
      more news | more on this | more on this topic | more stories | more to read | more top stories |
      more videos | most commented | most popular | most popular stories | most read | most read articles |
      most read stories | most recent | most shared | most viewed | most watched | must read | must see |
      must watch | new posts | next | next article | next post | next story | next up | other news |
      other stories | people also read | people are reading | photos of the week | popular |
      popular articles | popular now | popular posts | popular stories | popular topics | previous |
      previous article | previous post | previous story | read also | read more | read more news |
      read more stories | read next | read this | recent | recent articles | recent news | recent posts |
      recent stories | recommended | recommended articles | recommended by | recommended for you |
      recommended reading | recommended stories | see also | see more | similar articles | similar stories |
      suggested | suggested articles | suggested for you | the latest | today's headlines |
      today's top stories | top news | top picks | top stories | top video | top videos | trending |
      trending now | trending news | trending stories | trending topics | trending pages | up next |
      view all | view more | watch also | we recommend | what others are reading | what to read next |
      whats hot | you may also like | you may like | you might also like | you might also be interested in |
      you may also be interested in | you might like | you might have missed | story timeline | spotlight |
      recommended videos | recommended videos for you | featured video | more about | watch next |
      read this next | most recent stories`),
    opens: phrases(`
      related | read | more | watch | listen | video | videos | photos | gallery | podcast | quiz | see |
      also | also read | also see | also watch | read also | read more | read next | read this |
      read full story | read the full story | read full article | see also | see more | watch also |
      watch now | must read | must reads | click here | click to read | don't miss | more from | more in |
      more on this | more news from | more articles from | more stories | most popular in | most read in |
      top stories in | trending in | trending on | you may also like | you might also like |
      you may also want to | you might also be | people who read this | elsewhere on | for more |
      for more news | previous | previous article | next | next article | recommended for |
      from the archives | in case you missed | view the latest | # photos | # videos |
      for more stories like this | check out more | check out our | read more of | more on this story |
      click here to read | read related | featured videos from | recommended videos`),
    within: phrases(`
      top headlines | click here for more | click here to read | read more here | more stories like this |
      read more about | click here | click the link | also on our site`),
  },
  cookies: {
    parts: phrases(`
      accept | accept all | accept cookies | accept all cookies | accept and continue | accept and close |
      allow all | allow cookies | i accept | i agree | agree | agree and close | got it | reject all |
      decline | consent | do not consent | manage consent | manage cookies | manage options |
      manage preferences | more options | cookie settings | cookie policy | cookie notice |
      cookie preferences | cookies | privacy settings | privacy preferences`),
    opens: phrases(`
      we use cookies | we and our | we value your privacy | we care about your privacy |
      we respect your privacy | your privacy choices | this site uses cookies | this website uses cookies |
      our site uses cookies | our website uses cookies | the cookie settings | by continuing to |
      by using this site | by using our site | by browsing | allow cookies`),
    within: phrases(`
      uses cookies | use cookies | use of cookies | cookies and similar | cookies to | such as cookies |
      our cookie policy | access information on a device | change your choices | personal data will |
      your personal data | consent at any time | withdraw your consent | revoke this consent |
      data protection policy | data privacy | allow twitter content | allow content provided by`),
  },
  paywall: {
    parts: phrases(`
      subscribe | subscribe now | subscribe today | subscribe here | log in | login | logout | log out |
      sign in | sign out | register | register now | create account | create free account |
      create an account | create a free account | my account | account | account settings | member login |
      members only | subscriber only | subscribers only | subscriber services | subscriber exclusive |
      subscription | subscriptions | subscription options | premium | premium content | already a member |
      already a subscriber | already have an account | become a member | join now | start your free trial |
      start free trial | start reading | try now | try it now | unlock | unlock this article | unlock now |
      user | username | password | remember me | forgot password | lost your password | welcome back |
      sign in to your account | e-edition | e edition | epaper | e-paper | view more offers | view offers |
      sign in without password | article content | or | continue | access options | view our current issue |
      current issue | donate | donate now | donate today | give now | support us | support our work |
      make a gift`),
    opens: phrases(`
      already a subscriber | already a member | already have an account | continue reading your article |
      continue reading with | this is your last free | you have # free | you have # articles |
      you have reached | you've reached | you have read | to continue reading | to read the full |
      to read this | to keep reading | this article is for | this article is exclusive |
      this content is for | this content is only | this story is for | please log in | please login |
      please sign in | please register | please subscribe | log in to | login to | sign in to |
      subscribe now | subscribe to read | subscribe or renew | subscribe to continue | subscribe for |
      unlock | support our journalism | support independent journalism | support local journalism |
      support quality journalism | become a member | become a subscriber | join as a |
      you have permission to edit | this content is reserved | this article is reserved |
      this article is free to read | create an account or sign in | don't have an account |
      access articles from | enjoy additional articles | exclusive articles | enjoy the latest |
      unlimited online access | you have full access | access the most recent | you can save this article |
      support independent | if you are a home delivery | if you like the story | if you like this story |
      if you believe investigative | donate to | donate now | please donate | register now |
      want to read more | looking for news you can | please consider supporting |
      if you value what we | thanks for reading if you | thank you for reading if you`),
    within: phrases(`
      free article this month | free articles this month | free articles remaining | last free article |
      article with a | subscriber exclusive | subscribers only | limited to subscribers |
      subscription offers | digital subscription | free account | to bookmark this story |
      subscribe for just | already a member | already a subscriber | cancel anytime | cancel any time |
      vip member | to unlock more articles | to unlock this | with one account | for the first month |
      print subscriber | online access is included | by subscribing to | access to this article |
      access to every article | consider supporting our work | make a donation | subscribe now |
      donate today`),
  },
  disclaimer: {
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
  },
  navigation: {
    parts: phrases(`
      toggle caption | hide caption | enlarge this image | text size | small | medium | large |
      print subscriptions | home | homepage | home page | front page | newsfeed | news feed | menu |
      main menu | close menu | open menu | show menu | secondary menu items | navigation | quick links |
      quick link | search | search results | advanced search | back | back to top | back to home |
      back to search results | go back | top | close | expand | collapse | toggle | toggle navigation |
      skip | skip navigation | skip to content | skip to main content | skip to navigation |
      skip to section links | skip to footer | accessibility help | accessibility | content |
      loading content | sections | all sections | section | categories | category | all topics | news |
      local | local news | national | national news | world | world news | international | foreign |
      abroad | asia | africa | europe | americas | middle east | us | us news | uk | uk news | u.s |
      u.s news | nation | regional | regional news | metro | city | state | politics | elections |
      government | crime | courts | education | business | business and innovation | economy | markets |
      money | finance | personal finance | jobs | careers | property | real estate | homes | autos | cars |
      motoring | technology | tech | gadgets | science | environment | climate | health |
      health and wellness | health & wellness | wellness | lifestyle | life & style | life and style |
      style | fashion | beauty | food | food & drink | recipes | travel | entertainment | celebrity |
      celebs | showbiz | culture | arts | books | music | movies | film | films | theater | theatre | tv |
      radio | games | puzzles | crossword | crosswords | horoscopes | comics | cartoons | sport | sports |
      football | soccer | basketball | baseball | hockey | rugby | cricket | tennis | golf | racing |
      live scores | rankings | opinion | opinions | opinion & analysis | editorial | editorials |
      columnists | columns | letters | letters to the editor | commentary | analysis | blogs | blog |
      features | investigations | obituaries | obits | death notices | notices | classifieds |
      public notices | events | calendar | events calendar | what's on | things to do | weather | traffic |
      video | videos | photo | photos | photo galleries | galleries | gallery | multimedia | podcast |
      podcasts | live | live tv | live now | watch | watch live | listen | listen live | listen now |
      audio | magazine | magazines | special reports | special sections | archive | archives |
      today's paper | print edition | print replica | tablet edition | contests | contribute | shop |
      store | trending | show more | show less | show key events only | key events | see all | all news |
      english | español | espanol | deutsch | français | read | # min read | # mins read | # minute read |
      # minutes read | # min | # mins | minutes read | min read | estimated read time |
      estimated read time # minutes | reading time | read time | # views | # view | wordcount | rss |
      rss feed | rss feeds | font resizer | font size | a a | please wait | play video | play | pause |
      mute | video player | now playing | image | of # | page | pages | older posts | newer posts |
      next page | previous page | full screen | fullscreen | advertise | back to video | view all journals |
      view author publications | up next | in brief | show authors | search author on | list of partners |
      search for | success | view in browser | download pdf | collapse all | expand all | post navigation |
      story saved | view photos | hide transcript | show transcript hide transcript | print recipe |
      jump to recipe | skip ad | view pdf | view gallery | prep time | cook time | total time | # ratings |
      captcha | social links navigation | continue watching`),
    opens: phrases(`
      this article is more than | you can now listen | newyou can now listen | scroll down for video |
      toggle caption | hide caption | skip to | home news | estimated read time | estimated reading time |
      getting your audio | listen to this | reading time | why you can trust | please turn on javascript |
      please enable javascript | enable javascript | javascript is | you need to enable | your browser |
      sorry this video | click the video | this video is | video unavailable | when search suggestions |
      back to | jump to | go to | show more | read this news in brief | trending | select your |
      choose your | newer posts | older posts | read in app | watch video | watch the video | watch live |
      expand image | enlarge image | read time | we apologize but this video | we apologise but this video |
      try refreshing | tap here to see | tap here to | add as preferred | cite this article | doi |
      watch now | visit our | you can find this story in | continue watching after |
      space to play or pause | play video duration | this live blog is now closed |
      this blog is now closed | this live blog has closed`),
    within: phrases(`
      skip to main content | skip to content | turn on javascript | enable javascript | audio player ready |
      not available in your region | video player above | has failed to load | failed to load |
      refreshing your browser | to your google news | as a preferred source | left and right arrows to seek`),
  },
  footer: {
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
  },
  photo: {
    parts: phrases(`
      image source | image caption | media caption | video caption | view gallery | getty |
      placeholder image | photo | photos | image | images | picture | pic | photograph | photo credit |
      image credit | photo courtesy | file photo | file image | file picture | stock photo | stock image |
      stock photography | submitted photo | submitted | handout | courtesy | courtesy photo | supplied |
      illustration | graphic | screengrab | screenshot | archive photo | ap photo | getty images | archive |
      image credits | photo credits | view # images | view # image | view image | view images | credits |
      supplied image | epa | pa media | shutterstock | istock | alamy`),
    opens: phrases(`
      image source | image caption | media caption | video caption | photo by | photo courtesy |
      photo credit | photograph by | picture by | image by | image courtesy | photo illustration |
      illustration by | file photo | file | file in this | in this photo | in this image | in this file |
      in this picture | in this undated | in this handout | in this courtroom sketch | pictured |
      seen here | a file photo | file image | an aerial view | a general view | a view of | l-r |
      from left | left to right | clockwise from | image credits | photo credits | credits | view # images`),
    within: phrases(`
      photo by | photos by | photo credit | photo courtesy | photograph by | image credit | image courtesy |
      picture credit | courtesy photo | file photo | file image | file picture | stock photo |
      representational image | representative image | for representation | for representational purposes |
      image for representation | ap photo | via ap | ap file | via reuters | via getty | getty images |
      via afp | via epa | handout via | photo via | staff photo | screen grab | screengrab | is pictured |
      are pictured | is seen in | are seen in | pose for | poses for | posing for | artist's impression |
      artist's concept | artist's view | from left | pictured left | pictured right | seen in this |
      in this file photo`),
  },
  correction: {
    parts: [],
    opens: phrases(`
      correction | clarification | this article was amended | this article has been updated |
      this story has been updated | this article was updated | this story was updated |
      an earlier version of`),
    within: [],
  },
  reposting: {
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
  },
};
