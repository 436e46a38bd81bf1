import type { CueTexts } from "../lists.ts";

/** Slovak. */
export const slovak: Readonly<Record<string, CueTexts>> = {
  sk: {
    advertisement: {
      parts: `reklama | inzercia | článok pokračuje pod reklamou | článok pokračuje pod video reklamou | sponzorované |
        text pokračuje pod fotografiou | článok pokračuje pod fotografiou | článok pokračuje pod videom |
        text pokračuje pod reklamou | komerčná prezentácia | platený obsah | pr článok | reklamný článok`,
      opens: `reklama | inzercia | článok pokračuje pod | text pokračuje pod | článok vznikol v spolupráci |
        ide o platený obsah | komerčná prezentácia | text vznikol v spolupráci | obsah vznikol v spolupráci`,
    },
    comments: {
      parts: `diskusia | komentáre | # komentárov | pridať komentár | vstúpiť do diskusie | odpovedať |
        diskusia je uzavretá`,
      opens: `pridať komentár | vstúpiť do diskusie | diskusia je | pre pridanie komentára | pre vstup do diskusie |
        pridajte komentár`,
      within: "sa musíte prihlásiť",
    },
    share: {
      parts: `zdieľať | zdieľať na facebooku | kopírovať odkaz | tlačiť | uložiť | vypočuť | sledujte nás | sledovať |
        vypočujte si článok | zdieľajte článok | zdieľať článok`,
      opens: `sledujte nás | vypočujte si článok | zdieľajte článok | máte tip | máte pre nás | pošlite nám | napíšte nám |
        našli ste | všimli ste si chybu`,
      within: "sledujte nás na | našli ste chybu",
    },
    newsletter: {
      parts: "newsletter | odoberať | prihlásiť na odber",
      opens: `prihláste sa na | stiahnite si našu | stiahnite si aplikáciu | najdôležitejšie správy | odhlásiť sa môžete |
        prihlásením súhlasíte | odoberajte náš | nezmeškajte`,
      within: `nášho newslettera | do vašej schránky | priamo do schránky | do vašej e mailovej | odhlásiť sa môžete`,
    },
    related: {
      parts: `čítajte aj | čítajte viac | čítajte tiež | prečítajte si aj | súvisiace | súvisiace články | najčítanejšie |
        najnovšie | ďalšie články | mohlo by vás zaujímať | odporúčame | témy | viac na tému | pozrite si |
        najčítanejšie články | prečítajte si | mohlo by vás zaujať`,
      opens: `predchádzajúci článok | ďalší článok | nasledujúci článok | čítajte aj | čítajte viac | čítajte tiež |
        prečítajte si aj | prečítajte si | pozrite si aj | prečítajte si tiež | mohlo by vás zaujímať | súvisiace`,
    },
    cookies: {
      parts: "súhlasím | prijať všetko | odmietnuť | cookies",
      opens: `používame cookies | táto stránka používa | na zobrazenie tohto obsahu | pre zobrazenie tohto obsahu |
        na našej stránke používame`,
      within: "používa cookies | používa súbory cookie | povoľte cookies",
    },
    paywall: {
      parts: `prihlásiť sa | prihlásiť | predplatiť | predplatné | pre predplatiteľov | registrovať`,
      opens: `predplaťte si | prihláste sa | tento článok je určený | tento článok je len | už máte predplatné |
        máte predplatné | celý článok si | tento článok si môžete | predplaťte si nás | podporte nezávislú | podporte nás |
        ak si ceníte | ak sa vám páči | podporte nezávislé`,
      within: "vďaka našim predplatiteľom | podporte nás",
    },
    footer: {
      parts: "kontakt | o nás | ochrana osobných údajov | podmienky používania | redakcia",
      opens: `publikovanie alebo | vydavateľ si vyhradzuje | šírenie obsahu | autorské práva sú vyhradené`,
      within: "všetky práva vyhradené | bez súhlasu vydavateľa | vyhradzuje právo udeľovať",
    },
    navigation: {
      parts: `domov | menu | hľadať | zavrieť | správy | domáce | zahraničie | ekonomika | šport | kultúra | počasie`,
    },
    photo: {
      parts: "foto | ilustračné foto | ilustračná snímka | zdroj",
      opens: "foto | ilustračné foto | na snímke",
      within: "ilustračné foto | ilustračná snímka",
    },
    disclaimer: {
      opens: `článok bol preložený | článok je preložený | text bol preložený | zhrnutie vytvorila | zhrnutie vytvoril |
        článok pôvodne vyšiel | text pôvodne vyšiel | článok bol pôvodne | názory vyjadrené | text vyjadruje názor |
        komentár vyjadruje | názory autora`,
      within: `nemusia vyjadrovať | nemusí vyjadrovať | nemusia sa zhodovať | vyjadrovať názor redakcie |
        vyjadruje názor autora`,
    },
  },
};
