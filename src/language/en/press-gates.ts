import { phrases } from "../lists.ts";
import type { Cue } from "../press-words.ts";

/** What asks for consent before the page is read. */
export const cookies: Cue = {
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
};

/** What asks for an account, or for money. */
export const paywall: Cue = {
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
    make a gift |
    register for free to continue reading | register to continue reading |
    sign up to continue reading | sign in to continue reading | log in to continue reading |
    subscribe to continue reading | become a supporter | become a subscriber | buy us a coffee |
    buy me a coffee | tip jar | thank you for reading | thanks for reading |
    thank you for your subscription | thank you for your support | thank you for subscribing |
    thanks for your support | help us keep our reporting free | support our journalism |
    support journalism | support local journalism | support local news |
    support independent journalism | gift this article | give the gift of | limited time offer |
    see my options | see subscription options | view subscription options | manage subscription |
    manage my account | renew | upgrade | upgrade now | go premium | get premium | get access |
    get full access | get unlimited access | unlimited access | full access | free trial |
    try for free | try it free | start your free trial now`),
  opens: phrases(`
    already a subscriber | already a member | already have an account |
    continue reading your article | continue reading with | this is your last free |
    you have # free | you have # articles | you have reached | you've reached | you have read |
    to continue reading | to read the full | to read this | to keep reading |
    this article is for | this article is exclusive | this content is for | this content is only |
    this story is for | please log in | please login | please sign in | please register |
    please subscribe | log in to | login to | sign in to | subscribe now | subscribe to read |
    subscribe or renew | subscribe to continue | subscribe for | unlock | support our journalism |
    support independent journalism | support local journalism | support quality journalism |
    become a member | become a subscriber | join as a | you have permission to edit |
    this content is reserved | this article is reserved | this article is free to read |
    create an account or sign in | don't have an account | access articles from |
    enjoy additional articles | exclusive articles | enjoy the latest | unlimited online access |
    you have full access | access the most recent | you can save this article |
    support independent | if you are a home delivery | if you like the story |
    if you like this story | if you believe investigative | donate to | donate now |
    please donate | register now | want to read more | looking for news you can |
    please consider supporting | if you value what we | thanks for reading if you |
    thank you for reading if you | your subscription supports | your subscription helps |
    become a patron | support our work with | thank you for your support |
    thank you for your subscription | thanks for your support | thank you for being a |
    this story is free | this article is free | register for free to | register to continue |
    sign up to continue | sign up to read | sign in to continue | if you value our |
    if you value this | your contribution helps |
    help us keep our | your support makes our | your support helps us | your donation helps`),
  within: phrases(`
    free article this month | free articles this month | free articles remaining | last free article |
    article with a | subscriber exclusive | subscribers only | limited to subscribers |
    subscription offers | digital subscription | free account | to bookmark this story |
    subscribe for just | already a member | already a subscriber | cancel anytime | cancel any time |
    vip member | to unlock more articles | to unlock this | with one account | for the first month |
    print subscriber | online access is included | by subscribing to | access to this article |
    access to every article | consider supporting our work | make a donation | subscribe now |
    donate today |
      support independent local | support independent journalism | help us keep it free |
      becoming a member today | becoming a subscriber today`),
};
