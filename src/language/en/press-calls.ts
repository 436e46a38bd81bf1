import { phrases } from "../lists.ts";
import type { Cue, CueName } from "../press-words.ts";

/** Lines with which a page asks something of its readers: to buy, to speak, to pass it on, to sign up. */
export const calls: Pick<
  Readonly<Record<CueName, Cue>>,
  "advertisement" | "comments" | "share" | "newsletter"
> = {
  advertisement: {
    parts: phrases(`
      continue reading the main story | advertisement # | advertisement continue reading the main story |
      supported by | ad | ads | ads by | advert | advertisement | advertisements | advertising |
      advertise here | advertisement feature | continue reading below | article continues below |
      article continues after ad | article continues after advertisement | article continues after this ad |
      article continues after this advertisement | hide ad | close ad | skip ad | buy now | buy tickets |
      shop now | from our partners | our partners | paid content | paid post | partner content |
      paid partner content | sponsored | sponsored by | sponsored content | sponsored links |
      sponsored post | story continues | story continues after ad | story continues after advertisement |
      story continues below | story continues below advertisement | story continues below this ad |
      scroll to continue | scroll for more | promoted | promoted content | around the web |
      from around the web | report ad | remove ads | why this ad | this advertisement has not loaded yet |
      don't want to see this remove ads | remove ad | adblock detected | ad blocker detected |
      supported content | sponsor message | message from our sponsor | want to see fewer ads |
      using an ad blocker |
      brand studio | content continues below | the story continues after the advert |
      story continues after the advert | article continues after the advert |
      article continues after the ad | story continues after the ad |
      story continues after this ad | story continues below ad | story continues below the ad |
      continues after the advertisement | continues below advertisement |
      continue reading after the ad | continue reading after advertisement |
      keep reading after the ad | ad content | ad feedback | ad loading | ad break |
      in association with | paid for by | paid advertisement | paid partnership | branded content |
      native ad | sponsored stories | sponsored articles | sponsored story | sponsored message |
      partner story | partner stories | partner offers | special offers | commercial |
      commercial feature | advertorial | promotion | promotions | affiliate links | affiliate link |
      shopping | deals | scroll down to continue | scroll to continue reading |
      scroll to continue with content`),
    opens: phrases(`
      advertisement scroll | advertise with | ad feature | buy now | shop now | order now |
      order your copy | save up to | get # off | sponsored content | presented by |
      brought to you by | in partnership with | don't want to see this |
      please support us by disabling | this article contains affiliate | adblock detected |
      join this session | join this webinar | join our webinar | download this whitepaper |
      advertiser disclosure | affiliate disclosure | prices were accurate | prices are accurate |
      prices and availability | our team independently | this article has links for which |
      this article contains affiliate links | this post contains affiliate links |
      this page contains affiliate links | we may receive | we may get a commission |
      when you buy through | as an amazon associate`),
    within: phrases(`
      click here to buy | promo code | promo codes | coupon code | discount code | discount codes |
      free trial | special offer | member fdic | terms and conditions apply | limited time offer |
      we may earn a commission | we may earn commission | we may receive a commission |
      earn us a commission | affiliate commission | affiliate links | has not loaded yet |
      disabling your ad | your adblock | your ad blocker |
      may receive compensation | receive compensation from | receive a payment if you |
      could receive a payment | buy through our links | purchase through our links |
      purchase through these links | purchase through links | buy through links |
      bought through links | purchases made through links | buy from a link |
      buy something through a link | may make money when you | earn money when you |
      make money when you click | independently selects these | independently selected by our |
      independently chosen by our | carefully selected by our editors |
      carefully chosen by our editors | a share of the sale`),
  },
  comments: {
    parts: phrases(`
      comment mod policy | # characters | comment on this story | most popular comments | comment |
      comments | # comment | # comments | no comments | no comments yet | add a comment |
      add comment | post a comment | post comment | post comments | view comment | view comments |
      view all comments | view # comments | read comments | read the comments | read all comments |
      read # comments | show comments | show conversation | show all comments | load comments |
      load more comments | hide comments | latest comment | latest comments | recent comments |
      comments are closed | comments closed | comments off | be the first to comment |
      be the first to post a comment | leave a comment | leave a reply | leave your comment |
      leave your thoughts | leave a response | write a comment | write your comment |
      submit a comment | submit comment | cancel reply | cancel | reply | your comment | your name |
      your email | your email address | name | email address | website | required | save my name |
      join the conversation | join the discussion | join the debate | join conversation |
      start the conversation | share your thoughts | have your say | login to comment |
      log in to comment | sign in to comment | login to leave a comment | report this comment |
      report comment | sort by | newest first | oldest first | most liked |
      to participate in the discussion | chats | # replies | # reactions | was this page helpful |
      was this article helpful | was this helpful | did you find this helpful |
      thanks for your feedback | thank you for your feedback | tell us why |
      thank you for completing the survey | rate this article | no votes yet | first name |
      last name | visitor comments | user comments | reader comments | readers comments |
      add your comment | facebook comments | comment now | all comments | leave a public comment |
      comments # | reader comments # | commenting is now closed | comments are now closed |
      comments are turned off | comments are turned off for this story | comments are disabled |
      comments have been closed | let us know in the comments | let us know what you think`),
    opens: phrases(`
      comments | comments policy | be the first to comment | leave a reply | leave a comment |
      join the conversation | join the discussion | login to comment | log in to comment |
      use the comment form | login to leave a comment | log in or register |
      to participate in the discussion | share your thoughts | what do you think | have your say |
      please be mindful of | please keep comments | please read our comment policy |
      please read our comments policy | posting comments is | comments on this |
      comments are moderated | # thoughts on | one thought on | # responses to | # comments on |
      we want our comments | all comments are | save my name email | notify me of |
      by commenting you | by submitting your comment | by posting a comment |
      click to read more and view comments | would you like to comment | please read our comment |
      got a story | do you have a story | have a story for us | do you have a tip |
      get in touch with our | to comment you must | to post a comment you | you must be signed in |
      you must be logged in | you need to be logged in | you need to be signed in |
      comments are closed | comments are turned off | comments are disabled | comments have been |
      let us know your thoughts | let us know what you think | tell us what you think |
      know something we should | got a tip | got a news tip | got an opinion | have a news tip |
      have a tip | have a question | have a comment | have you been affected |
      do you have information | do you know more | do you have an opinion | have you got a story |
      got news | if you have a story | commenting is now | commenting is closed |
      commenting on this article`),
    within: phrases(`
      your email address will not be published | required fields are marked | next time i comment |
      join the conversation below | views expressed in the comments |
      opinions expressed in reader comments | comments are moderated | comment policy | commenting policy |
      community guidelines | community standards | this form you agree | log in to post | please log in to |
      register to comment | user id | let us know in the comments | in the comments section |
      join the conversation in the comments | comment policy before | share your story with us |
      get in touch with our news team`),
  },
  share: {
    parts: phrases(`
      gift article | flipboard | share full article | reuse this content | copy url to clipboard | share |
      share this | share on | share via | share to | share story | share article | share this story |
      share this article | share this page | share this post | share this with | share with friends |
      share the news | sharing | social sharing | shares | # shares | facebook | twitter | tweet | x |
      whatsapp | telegram | linkedin | pinterest | reddit | hacker news | instagram | youtube | tiktok | tumblr |
      messenger | viber | vkontakte | odnoklassniki | line | threads | bluesky | mastodon | snapchat |
      soundcloud | pocket | e-mail | e mail | email | mail | sms | print | print this | copy | copy link |
      copy url | copy article link | copy link to article | link | link copied | get link | permalink |
      embed | save | saved | save for later | bookmark | bookmarked | like | like this | likes | # likes |
      liked | follow | follow us | follow us on | connect | connect with us | stay connected | resize |
      opens in new window | opens in a new window | more sharing options | submit | pin | pin it |
      gift this article | loading | view original tweet on twitter |
      this post is hosted on an external site | copied |
      share with us | share your story | tell your friends | spread the word | send to a friend |
      share this via | share on whatsapp | share on facebook | share on twitter |
      share on linkedin | share on x | share by email | share via email | follow us on whatsapp |
      follow us on google news | follow on google news | follow us on facebook |
      follow us on twitter | follow us on instagram | subscribe on youtube | add to favorites |
      add to favourites | add to bookmarks | add to reading list | add to my list | save story |
      save this story | save article | save this article | save this post | save this |
      link copied to clipboard | copied to clipboard | copy this link | embed this | embed code |
      get alerts on this topic | get alerts`),
    opens: phrases(`
      share this | share on | share via | share article | kindly share | please share |
      click to share | click to email | click to print | follow us | follow me | find us on |
      like us on | like our facebook | like our page | join us on | join our | join the whatsapp |
      connect with us | subscribe to our telegram | subscribe to our youtube |
      subscribe to our channel | tags | tagged | topics | filed under | posted in | more on |
      story topics | related topics | related tags | related countries | related people |
      in this article | got a story | got a tip | have a tip | got a news tip |
      do you have a story | have a story | have you been affected | send us a tip |
      contact the editor | this post is hosted | view this post | view original tweet |
      a post shared by | this story tagged | this article tagged | tagged under |
      think your friends | follow us on | connect with us on | subscribe on youtube |
      join our telegram | join our whatsapp | tell your friends`),
    within: phrases(`
      follow us on | like us on facebook | join our whatsapp | join our telegram | our whatsapp channel |
      our telegram channel | whatsapp channel for | telegram channel | on social media platforms |
      hosted on an external site | share this article on | share your news | scan the qr code |
      share this story |
      follow our channel | our channel on telegram | our channel on whatsapp |
      preferred source on google |
      on google news | on our whatsapp channel | our youtube channel | your preferred source |
      as a preferred source on google | on our facebook page | our facebook page for`),
  },
  newsletter: {
    parts: phrases(`
      newsletter | newsletters | e-newsletter | newsletter signup | newsletter sign up | our newsletter |
      free newsletter | daily newsletter | sign up | sign up now | sign up today | sign up here |
      sign me up | subscribe to newsletter | subscribe to our newsletter | submitting | stay informed |
      stay on top | stay up to date | keep up to date | breaking news alerts | push notifications |
      notifications | enable notifications | get notified | enter your email | enter your email address |
      invalid email | thank you for subscribing | thank you for signing up | yes i want to receive |
      i agree to the terms | be the first to know |
      * indicates required | indicates required | browse all newsletters | view all newsletters |
      see all newsletters | all newsletters | more newsletters | check your inbox |
      success you're signed up | you're signed up | you are signed up | you're all set |
      almost there | email sign up | email signup | email alerts | news alerts | get the app |
      get our app | download the app | download our app | get our free app`),
    opens: phrases(`
      click here to get the | click here to sign up | click here for the | sign up | signup |
      subscribe to | subscribe for | subscribe today | stay on top | stay up to date |
      keep up to date | keep up with | get the latest | get the best | get breaking | get news |
      get daily | get our | get all your news | get more with | get up to the minute |
      get email updates | get notified | get this delivered | receive our | receive the latest |
      receive daily | want more | want the latest | never miss | don't miss | enter your email |
      thank you for signing up | thank you for subscribing | thanks for signing up |
      thanks for subscribing | you have been successfully subscribed | you have successfully |
      you can unsubscribe | unsubscribe at any time | there was a problem | an error occurred |
      download our app | download the app | download our | by signing up | by subscribing |
      by entering your email | by providing an email | by providing your email | by clicking |
      by submitting | we use your sign up | we'll send | invalid email | a welcome email is on |
      we encountered an issue | there was an error please | the next issue of | a weekly digest |
      get involved with the news | save articles to read later | interested in more newsletters |
      get the latest from | stay informed with | get a weekly | get a daily | be the first to know |
      every weekday and | enjoying our | delivered monday to | delivered weekdays | success you're |
      success check your | check your inbox | check your email | you're now subscribed |
      you are now subscribed | you're signed up | thanks you're | our daily briefing |
      delivered to your inbox | get the app for | get our app for`),
    within: phrases(`
      went wrong please try again later | in your inbox | to your inbox | into your inbox |
      straight to your inbox | your inbox every | sign up for our | sign up for the | sign up to our |
      sign up to the | sign up for newsletters | daily newsletter | weekly newsletter | free newsletter |
      our newsletter | our newsletters | news newsletter | subscribe to our | newsletter for the latest |
      email newsletter | receive email | receive emails from | receive updates | news alerts |
      browser alerts | push notifications | notifications can be turned off | straight to your device |
      straight to your phone | unsubscribe at any time | up to date information | with our app |
      download from play store | google play | app store | thank you for signing up | weekday briefing |
      morning briefing | privacy policy and terms | please provide a valid email |
      please enter a valid email | check your junk folder | check your spam folder |
      will soon be in your inbox | delivered to your inbox | to your device | is a weekly email |
      is a daily email | is a weekly newsletter | is a daily newsletter |
      app for the latest | app to get | newsletter sign up | sign up here for`),
  },
};
