import { phrases, words } from "../lists.ts";
import type { MentionWords } from "../mention-words.ts";

export const mentions: MentionWords = {
  nounsInCapitals: false,
  titles: words(`
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother pastor bishop
    archbishop cardinal pope rabbi imam sheikh prince princess king queen emperor empress sultan emir duke duchess earl
    baron baroness captain capt colonel col general gen lieutenant lt major maj sergeant sgt corporal cpl private pte
    admiral commander cmdr commodore marshal brigadier officer constable pc detective inspector superintendent sheriff
    deputy judge justice magistrate senator sen representative rep congressman congresswoman governor gov mayor
    president premier minister chancellor secretary ambassador chairman chairwoman chairperson chair chief director
    councillor councilman councilwoman councilor cllr alderman mp msp mep mla mlc td attorney prosecutor coach manager
    professor commissioner controller treasurer speaker leader whip taoiseach tánaiste archdeacon canon dean provost
    principal headteacher doctor advocate pandit barrister secretary-general director-general attorney-general governor-general vice-president
    major-general brigadier-general lieutenant-general lieutenant-colonel vice-chancellor vice-admiral rear-admiral
    nurse engineer firefighter paramedic trooper deputy datuk dato' dato seri tan sri haji hajjah
    tun tunku shri smt ustad mullah ayatollah maulana chief oba alhaji hon honourable honorable comrade kapten pak ibu
    don doña signor herr frau monsieur madame spokesman spokeswoman spokesperson astronaut actor actress singer author`),
  alsoGiven: words("earl dean don duke major marshal king prince"),
  givenWords: words(`
    will can may price general line even art job june come server april august bay hope fine summer royal guy justice
    chance stone oral pink diamond alone rose faith forest golden gene brain queen king prince judge hunter crystal dell
    junior mine comfort delta toy nine sky sister gun storm mile sterling pearl heaven virgin buddy angel bell peer
    desire bars beat tea marine phoenix river baby london major name said unique valid jazz urban santa green bless lion
    precious pepper star dawn joy coral autumn melody harmony destiny liberty
    mercy honor trinity genesis eternity cash chase ace blaze canyon ocean rain
    per`),
  herTitles: words(
    "mrs ms miss dame lady sister princess queen empress duchess baroness madame frau doña chairwoman congresswoman councilwoman spokeswoman actress",
  ),
  hisTitles: words(
    "mr sir lord father brother bishop cardinal pope rabbi imam prince king emperor sultan duke earl baron herr monsieur signor don chairman congressman councilman spokesman actor",
  ),
  beforeTitles: words(`
    vice deputy former acting interim assistant associate senior chief prime foreign home finance defence defense
    interior health education justice transport energy trade police fire circuit district county state city federal
    crown lead general executive managing attorney first second lance staff master rear air wing squadron ex opposition
    shadow junior under undersecretary permanent lord right rt then-president then-prime secretary minister us u.s uk
    house senate council party labour labor conservative tory republican democratic democrat national regional local
    municipal provincial royal detective sergeant chief-of-staff press defending independent cabinet court superior
    supreme appeals high national affairs agriculture commerce culture environment housing immigration industry science
    tourism welfare`),
  roles: words(`
    spokesman spokeswoman spokesperson leader chief head boss director manager officer official officials minister
    secretary chancellor president premier chairman chairwoman chair chairperson mayor governor senator lawmaker
    congressman congresswoman representative councillor councilor commissioner ambassador envoy diplomat negotiator
    attorney lawyer solicitor barrister prosecutor judge magistrate sheriff detective inspector captain commander
    general colonel sergeant superintendent constable trooper firefighter paramedic doctor physician surgeon nurse
    midwife epidemiologist virologist scientist researcher professor lecturer teacher headteacher principal dean
    historian economist analyst strategist trader broker investor banker accountant auditor engineer architect planner
    designer developer programmer technician mechanic electrician plumber builder carpenter farmer grower fisherman
    driver pilot astronaut astronomer physicist chemist biologist geologist meteorologist forecaster ecologist
    conservationist activist campaigner organiser organizer volunteer coordinator adviser advisor aide consultant
    expert specialist author writer novelist poet playwright editor journalist reporter columnist broadcaster presenter
    host actor actress singer musician composer conductor guitarist drummer dancer artist painter sculptor photographer
    director producer filmmaker comedian athlete player captain coach trainer manager striker midfielder defender
    goalkeeper winger batsman bowler batter pitcher quarterback receiver skipper swimmer runner cyclist boxer
    wrestler champion winner founder co-founder cofounder owner co-owner entrepreneur businessman businesswoman
    executive ceo cfo publisher librarian curator archivist priest vicar pastor bishop archbishop cardinal pope rabbi
    imam monk nun king queen prince princess duke duchess monarch heir husband wife widow widower son daughter
    brother sister father mother grandfather grandmother uncle aunt nephew niece cousin parent partner fiancé fiancée
    boyfriend girlfriend friend neighbour neighbor colleague resident shopkeeper baker butcher chef cook waiter
    landlord landlady tenant student pupil graduate apprentice clerk cashier administrator supervisor foreman
    superintendent treasurer registrar ombudsman regulator inspector ranger guard soldier sailor veteran survivor
    victim witness suspect defendant plaintiff inmate candidate nominee incumbent opponent rival successor
    predecessor deputy lead warden caretaker gardener postman courier miner welder docker stevedore skipper harbourmaster
    harbormaster undersecretary strategist model supermodel socialite blogger rapper legend star striker scorer referee umpire cabinet`),
  organisationHeads: words(`
    agency association authority bank board bureau chamber church cathedral club college commission committee company co
    congress corporation corp council court department directorate directorates federation forum foundation force forces
    fund group guard hospital infirmary inc institute institution laboratory laboratories league ltd ministry museum navy
    army office organisation organization party police press union university school academy service services society
    trust tribunal parliament assembly airlines airways motors holdings industries technologies systems partners
    partnership brigade regiment battalion theatre theater orchestra fc afc united rovers wanderers plc llc gmbh ag sa
    centre center alliance coalition campaign network consortium cooperative co-operative brewery bakery railways
    railway airport clinic observatory gallery library charity enterprises stores store supermarket supermarkets
    furniture foods pharmaceuticals telecom telecoms telecommunications communications studios records pictures entertainment media television radio channel newspaper
    times post herald tribune gazette journal mercury courier chronicle telegraph observer inquirer examiner sentinel
    administration secretariat senate cabinet treasury exchange insurance logistics energy petroleum oil steel mills
    works constabulary seminary synod diocese archdiocese fellowship mosque temple synagogue nursery cabinet
    securities capital ventures consulting analytics advisors research labs sports parishad sabha samithi samiti sangh
    morcha festival fest corps winery brewing quartet ensemble choir taskforce inquiry pact treaty watchdog team militia front movement brotherhood fed`),
  organisationLinks: ["of", "for"],
  alsoSurnames: words(
    "hill lane park forest lake bay fort camp church bank banks post mills steel temple hall court price king brook",
  ),
  organisationNouns: words(`
    company firm agency group government council party bank ministry department university union club team charity
    hospital force court commission committee organisation organization association corporation authority board
    school network regulator watchdog carmaker airline retailer manufacturer publisher institute museum
    municipality embassy alliance`),
  noAcronyms: words(`
    tv pm mp mps ceo cfo coo uk us usa eu dna rna covid hiv aids gdp gmt bst est edt utc ist am fm id ok pr hr it ai vip
    diy suv atm pdf faq ufo gps lgbt phd ba ma md bsc rip ad bc ce bce ii iii iv vi vii viii ix xi xii xiii xiv
    file photo breaking live video watch read update exclusive nbsp www http https html url jr sr sms usb cctv dj
    ipo lol tbd lte ide mcu nes cagr ebitda emv sdk mbs ptsd ied ieds gpa msrp lbd wtf ttm uss smes roi kpi etf adhd cbd thc mri icu atv pov diy omg asmr gif png ssd bmi pcr ppe rna hpv ivf cpr pdg pib ong rpm hvac gp gps mvp suv bbq ufc nba rpg fps ui ux api vpn pda ram cpu gpu kg km mm cm mph kph hgv cllr msp mep mla pc ip nft evs ev led lcd dvd cd sos psa aka rsvp asap no p.m a.m dc d.c
    q a i the and for not but`),
  placePrepositions: words(
    "in near outside across around inside throughout at from to toward towards into via beyond",
  ),
  noWays: words(
    "thanks according due compared related similar responded talked spoke speaking listened attributed pursuant prior owing subject addressed loyal opposed close married listen talk speak heard hear different apart coming letter letters tribute message plea apology open devoted dedicated sorry goodbye congratulations",
  ),
  within: words("in near outside across inside throughout"),
  employedAt: ["at"],
  placeHeads: words(`
    street road rd avenue ave lane drive boulevard blvd highway hwy parkway pkwy square river lake mount mountain mountains island islands isle bay gulf sea
    ocean strait straits valley county district province park forest desert peninsula cape beach hill hills harbour
    harbor port creek falls canyon bridge junction village town city township borough estate heights close crescent
    terrace stadium arena canal dam glacier reef plateau basin coast region state territory parish metro fort camp plaza monument memorial jail prison cemetery lighthouse gap gorge ridge`),
  placeOpeners: words("lake mount cape fort port camp isle loch"),
  placeKinds: words(
    "river city town village province region state county district island peninsula suburb port valley neighbourhood neighborhood hamlet capital sea lake strait",
  ),
  nationalities: words(`
    afghan afghans albanian albanians algerian american americans angolan arab arabs argentine argentinian armenian asian
    asians australian australians austrian austrians azerbaijani bahraini bangladeshi belarusian belgian belgians
    bolivian bosnian brazilian brazilians british briton britons bulgarian burmese cambodian cameroonian canadian
    canadians chilean chinese colombian congolese croatian cuban cypriot czech danish dane danes dutch ecuadorian egyptian
    egyptians english englishman estonian estonians ethiopian european europeans filipino filipinos finnish finn finns
    french frenchman georgian german germans ghanaian greek greeks guatemalan haitian hungarian hungarians icelandic
    indian indians indonesian iranian iranians iraqi iraqis irish irishman israeli israelis italian italians jamaican
    japanese jewish jews jordanian kazakh kenyan kenyans korean koreans kurdish kurds kuwaiti kyrgyz latvian lebanese
    libyan lithuanian macedonian malaysian maltese mexican mexicans moldovan mongolian moroccan muslim muslims christian
    christians hindu hindus sikh buddhist catholic catholics protestant orthodox anglican methodist nepalese nepali
    nicaraguan nigerian nigerians norwegian omani pakistani pakistanis palestinian palestinians panamanian paraguayan
    peruvian polish pole poles portuguese qatari romanian romanians russian russians rwandan saudi saudis scottish scot
    scots senegalese serb serbian serbs sicilian singaporean slovak slovenian somali somalis soviet soviets spanish
    spaniard sudanese swedish swede swedes swiss syrian syrians taiwanese tanzanian thai tibetan tunisian turkish turk
    turks ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian zimbabwean
    african africans balkan baltic caribbean nordic scandinavian western eastern northern southern gujarati punjabi
    bengali tamil texan californian londoner londoners parisian latin victorian edwardian georgian tudor islamic islamist
    marxist nazi nazis communist communists democrat republican tory conservative liberal socialist`),
  noNames: words(`
    i i'm i've i'd i'll it's it that's there's here's he's she's they're we're we've you're don't didn't isn't wasn't
    the a an this that these those he she it they we you his her its their our my your who what when where why how which
    and but or nor so yet if as at by for from in into of off on onto out over to up with about above across after
    against along among around because before behind below between beyond despite down during except inside like near
    since than though through throughout till toward under until unless upon via while within without
    yes no not never nothing none nobody one two three four five six seven eight nine ten eleven twelve dozens hundreds
    thousands millions first second third last next other others another each every all any some many most more few
    several both either neither such same only just even also still then now here there today tomorrow yesterday
    tonight meanwhile however moreover instead earlier later again already once perhaps maybe asked told speaking
    according additionally finally eventually recently currently previously officials police residents witnesses
    people families children women men police authorities experts critics supporters survivors investigators
    prosecutors lawmakers scientists researchers workers employees staff teachers students voters members leaders
    ministers players fans firefighters doctors nurses farmers volunteers organisers organizers relatives neighbours
    neighbors managers companies shares stocks analysts traders investors schools hospitals roads power water prices
    sales oil gold rain rescue crews five teams chasing needing following including born had has have was were is are be
    been being do does did can could will would shall should may might must let get got go going gone come came take
    taken make made see seen say says said ask write read note photo photograph picture image video credit source
    sources file update updated published posted correction related more also breaking exclusive watch live
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
    sat sun christmas easter ramadan eid diwali ok okay mr mrs ms thank thanks please dear hello sorry well oh
    clear brief key full what's new old good great big bad former president prime minister government state internet
    bible covid covid-19 god lord majesty highness excellency honour honor spring summer autumn winter earth's
    band chapter part section article act bill class type group no number option phase plan question answer
    north south east west northern southern eastern western central greater lower upper editor reporter news
    world cup games championship championships trophy award awards prize tony oscar emmy grammy nobel olympic
    olympics tournament open final finals index composite average treasury`),
  saying: words(`
    said says say saying told tells tell telling added adds adding wrote writes write writing tweeted tweets posted     asked asks asking answered answers replied replies declared declares announced announces announcing insisted insists
    insisting warned warns warning stated explained explains explaining noted notes noting argued argues arguing
    claimed claims claiming called calls calling described describes describing admitted admits acknowledged acknowledges
    acknowledging concluded concludes confirmed confirms continued continues predicted predicts promised recalled
    recalls remarked repeated repeats responded responds shouted shouts stressed stresses stressing suggested
    suggests suggesting testified testifies urged urges urging vowed vows joked jokes quipped commented observed
    observes emphasised emphasized emphasises emphasizes cautioned cautions complained complains denied denies accused
    accuses accusing agreed agrees boasted conceded concedes cited cites contended contends countered disclosed
    exclaimed hailed hails hailing indicated indicates lamented laments maintained maintains maintaining pleaded pledged
    pledges praised praises proposed questioned reads reasoned reckoned reckons recounted reflected reiterated reiterates
    reminded revealed reveals screamed scoffed swore thanked thought thinks whispered yelled cried laughed branded brands
    dismissed dismisses denounced denounces condemned condemns criticised criticized blasted slammed labelled labeled
    dubbed expressed expresses voiced mused tweeting promising demanded ruled wondered wonders sobbed
    recommended laughs smiles sighs grins shrugs nods jokes quips reckons reaffirmed reasserted assured alleged retorted ventured opened concurred chimed bragged ranted teased marvelled marveled gushed wailed muttered murmured reported reports pointed points spoke speaks quoted summed opined hinted hints`),
  telling: words("told tells tell telling"),
  accordingTo: phrases("according to | in the words of"),
  he: ["he"],
  she: ["she"],
  they: ["they"],
  determiners: words("the a an his her its their our my your another one some several two three"),
  indefinite: words("a an another one some two three several"),
  articles: words("the a an"),
  besideVerbs: words(
    "has had have also later then once again since would will did is was been further repeatedly recently previously simply publicly privately briefly angrily quietly flatly reportedly initially finally subsequently eventually immediately clearly only even still just first earlier yesterday today himself herself",
  ),
  quotedAs: words("as"),
  behindHyphens: words(
    "based born led run backed style wide era owned built made area bound native trained controlled held occupied sponsored educated like only funded linked aligned dominated listed friendly speaking ruled supported appointed bred issued designed style type level",
  ),
  genericRoles: words(
    "official diplomat leader politician lawmaker minister head chief boss veteran star player expert executive",
  ),
  relatives: words("who whose whom"),
};
