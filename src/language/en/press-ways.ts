import { phrases } from "../lists.ts";
import type { Cue } from "../press-words.ts";

/** Links to other stories, and the headings above them. */
export const related: Cue = {
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
};

/** Menus, sections, searches and players. */
export const navigation: Cue = {
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
    you are here |
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
};
