import { phrases } from "../lists.ts";
import type { Cue } from "../press-words.ts";

/** Links to other stories, and the headings above them. */
export const related: Cue = {
  parts: phrases(`
    more on this story | related topics | related internet links | topics | see more on |
    latest stories | must reads | related | related article | related articles | related content |
    related coverage | related links | related news | related posts | related reading |
    related stories | related story | related videos | also read | also in the news | also on |
    don't miss | editor's choice | editor's pick | editors' picks | editor's picks | elsewhere |
    featured | featured stories | featured videos | further reading | from the archive |
    hot topics | in case you missed it | in pictures | just in | keep reading | latest |
    latest articles | latest headlines | latest news | latest posts | latest updates |
    latest videos | live updates | load more | load more articles | more | more articles |
    more coverage | more for you | more from | more headlines | more like this | more news |
    more on this | more on this topic | more stories | more to read | more top stories |
    more videos | most commented | most popular | most popular stories | most read |
    most read articles | most read stories | most recent | most shared | most viewed |
    most watched | must read | must see | must watch | new posts | next | next article |
    next post | next story | next up | other news | other stories | people also read |
    people are reading | photos of the week | popular | popular articles | popular now |
    popular posts | popular stories | popular topics | previous | previous article |
    previous post | previous story | read also | read more | read more news | read more stories |
    read next | read this | recent | recent articles | recent news | recent posts |
    recent stories | recommended | recommended articles | recommended by | recommended for you |
    recommended reading | recommended stories | see also | see more | similar articles |
    similar stories | suggested | suggested articles | suggested for you | the latest |
    today's headlines | today's top stories | top news | top picks | top stories | top video |
    top videos | trending | trending now | trending news | trending stories | trending topics |
    trending pages | up next | view all | view more | watch also | we recommend |
    what others are reading | what to read next | whats hot | you may also like | you may like |
    you might also like | you might also be interested in | you may also be interested in |
    you might like | you might have missed | story timeline | spotlight | recommended videos |
    recommended videos for you | featured video | more about | watch next | read this next |
    most recent stories | tap to read more | see photos | embedded content not available |
    full story here | full coverage | in depth | in-depth | more here | from our archives |
    from our archive | from the archives | from the magazine | also in this section |
    in other news | stories for you | today's top videos | most discussed | what's hot |
    hot off the press | top picks for you | our picks | staff picks | editors picks |
    handpicked for you | recommended by our editors | suggested reading | go deeper | dig deeper |
    keep scrolling to read more | click through to read more | swipe for more |
    click on the image to read more | read on for more | read later | in this story |
    mentioned in this article | mentioned in this story | people in this story |
    topics in this article | topics in this story | more from the author | latest from |
    popular in news | story highlights related | best of the web | more from the web |
    from the web | other articles | other articles you may like | other posts |
    stories you may like | read on | see all stories | see all articles | all stories |
    all articles | more from this author | more from this section | more in this section |
    more on this subject | read the story | read the full article | related tags |
    related stories from around the web | also worth reading | worth reading | worth a read |
    you might be interested in | you may be interested in | you might also enjoy |
    you may also enjoy | you may also be interested | you may have missed | top reads | top read |
    big reads | long reads | today's top headlines | today's top news | top news today |
    top searches | trending searches | trending today | trending this week | popular this week |
    popular today | popular searches | newest | most popular today | most popular this week |
    most loved | most talked about | most recent articles | in this series | in this section |
    also in the series | also in this series | read the series | more in this series |
    from the series | explore more | discover more | find out more | learn more | view all posts |
    view all articles | view all stories | view author archive | related items |
    related resources | related documents | related reports | related interviews`),
  opens: phrases(`
    related | read | more | watch | listen | video | videos | photos | gallery | podcast | quiz |
    see | also | also read | also see | also watch | read also | read more | read next |
    read this | read full story | read the full story | read full article | see also | see more |
    watch also | watch now | must read | must reads | click here | click to read | don't miss |
    more from | more in | more on this | more news from | more articles from | more stories |
    most popular in | most read in | top stories in | trending in | trending on |
    you may also like | you might also like | you may also want to | you might also be |
    people who read this | elsewhere on | for more | for more news | previous | previous article |
    next | next article | recommended for | from the archives | in case you missed |
    view the latest | # photos | # videos | for more stories like this | check out more |
    check out our | read more of | more on this story | click here to read | read related |
    featured videos from | recommended videos | next up | up next | see photos of |
    see pictures of | full coverage | in other news | icymi | popular in | related story |
    related stories | related article | related articles | related video | related coverage |
    read here | read previous | previous story | dig deeper | go deeper | full story |
    trending story | trending now | special coverage | complete coverage | more by |
    more stories by | more articles by | view all posts by | see all stories by |
    see all posts by | all posts by | all stories by | read more from | read more about |
    read more by | also by | written by the same author | from the same author | online poll |
    reader poll | quick poll |
    learn more about | find out more about | find out more at`),
  within: phrases(`
    top headlines | click here for more | click here to read | read more here | more stories like this |
    read more about | click here | click the link | also on our site`),
};

/** Menus, sections, searches and players. */
export const navigation: Cue = {
  parts: phrases(`
    toggle caption | hide caption | enlarge this image | text size | small | medium | large |
    print subscriptions | home | homepage | home page | front page | newsfeed | news feed | menu |
    main menu | close menu | open menu | show menu | secondary menu items | navigation |
    quick links | quick link | search | search results | advanced search | back | back to top |
    back to home | back to search results | go back | top | close | expand | collapse | toggle |
    toggle navigation | skip | skip navigation | skip to content | skip to main content |
    skip to navigation | skip to section links | skip to footer | accessibility help |
    accessibility | content | loading content | sections | all sections | section | categories |
    category | all topics | news | local | local news | national | national news | world |
    world news | international | foreign | abroad | asia | africa | europe | americas |
    middle east | us | us news | uk | uk news | u.s | u.s news | nation | regional |
    regional news | metro | city | state | politics | elections | government | crime | courts |
    education | business | business and innovation | economy | markets | money | finance |
    personal finance | jobs | careers | property | real estate | homes | autos | cars | motoring |
    technology | tech | gadgets | science | environment | climate | health | health and wellness |
    health & wellness | wellness | lifestyle | life & style | life and style | style | fashion |
    beauty | food | food & drink | recipes | travel | entertainment | celebrity | celebs |
    showbiz | culture | arts | books | music | movies | film | films | theater | theatre | tv |
    radio | games | puzzles | crossword | crosswords | horoscopes | comics | cartoons | sport |
    sports | football | soccer | basketball | baseball | hockey | rugby | cricket | tennis |
    golf | racing | live scores | rankings | opinion | opinions | opinion & analysis | editorial |
    editorials | columnists | columns | letters | letters to the editor | commentary | analysis |
    blogs | blog | features | investigations | obituaries | obits | death notices | notices |
    classifieds | public notices | events | calendar | events calendar | what's on |
    things to do | weather | traffic | video | videos | photo | photos | photo galleries |
    galleries | gallery | multimedia | podcast | podcasts | live | live tv | live now | watch |
    watch live | listen | listen live | listen now | audio | magazine | magazines |
    special reports | special sections | archive | archives | today's paper | print edition |
    print replica | tablet edition | contests | contribute | shop | store | trending | show more |
    show less | show key events only | key events | see all | all news | english | español |
    espanol | deutsch | français | read | # min read | # mins read | # minute read |
    # minutes read | # min | # mins | minutes read | min read | estimated read time |
    estimated read time # minutes | reading time | read time | # views | # view | wordcount |
    rss | rss feed | rss feeds | font resizer | font size | a a | please wait | play video |
    play | pause | mute | video player | now playing | image | of # | page | pages | older posts |
    newer posts | next page | previous page | full screen | fullscreen | advertise |
    back to video | view all journals | view author publications | up next | in brief |
    show authors | search author on | list of partners | search for | success | view in browser |
    download pdf | collapse all | expand all | post navigation | story saved | view photos |
    hide transcript | show transcript hide transcript | print recipe | jump to recipe | skip ad |
    view pdf | view gallery | prep time | cook time | total time | # ratings | captcha |
    social links navigation | continue watching | video not available | video unavailable |
    media unavailable | audio only | audio unavailable | show caption | show captions |
    click to enlarge | click image to enlarge | tap to enlarge | enlarge | enlarge image |
    # gallery | # images | # image | # photos | # slides | # pictures | # videos | unmute |
    replay | restart | rewind | volume | loaded | progress | current time | remaining time |
    duration | duration time | total duration | playback speed | playback rate | playback |
    quality | captions | subtitles | captions off | subtitles off | settings | chapters |
    descriptions | descriptions off | picture in picture | picture-in-picture | audio track |
    live stream | stream type live | seek to live currently behind live | fullscreen video |
    this is a modal window | beginning of dialog window escape will cancel and close the window |
    end of dialog window | close modal dialog | dark mode | light mode | dismiss | no thanks |
    not now | maybe later | ok | okay | less | table of contents | on this page |
    in this article | on this story | contents | dark theme | skip this | who we are |
    listen to article | ai-generated audio | hear this story read aloud | hear this story |
    listen to the story | listen to story | listen to the article | print this article |
    print this story | print article | email this story to a friend | email this article |
    read on the app | open in app | open app | view in app | continue in app | use app |
    back to article | back to story | back to news | return to article | return to homepage |
    # seconds | # minutes | minutes | minute | # minutes ago | # min ago | # mins ago |
    # hours ago | # hour ago | # hr ago | # hrs ago | # days ago | # day ago | # week ago |
    # weeks ago | speed | normal | next slide | previous slide | slide | slides | slideshow |
    previous image | next image | previous photo | next photo | swipe | swipe left | swipe right |
    scroll | scroll down | scroll to top | scroll left | scroll right | show full transcript |
    view transcript | read transcript | transcript | map | view map | legend | zoom in |
    zoom out | reset | submit | apply | filter | clear | clear all | edit | delete | remove |
    undo | retry | try again | refresh | reload | loading | please try again later | poll | vote |
    vote now | vote in our poll | take our poll | take the poll | view results | see results |
    view poll results | cast your vote | total votes | # votes | current time # |
    current time # # | duration # | duration # # | remaining time # | remaining time # # |
    volume # | loaded # | progress # | audio by | listen # min | listen # minutes`),
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
    this blog is now closed | this live blog has closed |
    slideshow | this video cannot be played | this video can't be played |
    this video could not be played | this video file cannot be played |
    this video is not available | this content is not available |
    this content is currently not available | this content isn't available |
    this content could not be loaded | this content is hosted | this embedded content |
    this media is not | this audio is | this article is also available in | to view this content |
    to see this content | to watch this video | to view this video | to play this media |
    to play this video | to use comments you will need | you must enable |
    you need to have javascript | javascript must be | video not available |
    the media could not be loaded | no compatible source was found | the video could not |
    the audio version of this | an audio version of this | audio version of this | map data |
    swipe to see | scroll to see | click on the arrows | click the arrows | use the arrows |
    click on the image | click on the photo | click the image | click the photo |
    tap on the image | hover over | move your mouse`),
  within: phrases(`
    skip to main content | skip to content | turn on javascript | enable javascript | audio player ready |
    not available in your region | video player above | has failed to load | failed to load |
    refreshing your browser | to your google news | as a preferred source | left and right arrows to seek |
    escape will cancel and close the window | the server or network failed |
    because the format is not supported | your browser does not support |
    browser does not support`),
};
