import type { CueTexts } from "../lists.ts";

/** Dutch, Afrikaans, Catalan, Galician. */
export const west: Readonly<Record<string, CueTexts>> = {
  nl: {
    advertisement: {
      parts: `advertentie | advertenties | gesponsord | gesponsorde inhoud | reclame | lees verder onder de advertentie |
        tekst gaat verder onder de advertentie | artikel gaat verder onder de advertentie | partnercontent`,
      opens: `advertentie | tekst gaat verder | artikel gaat verder | gesponsord door | tekst gaat door |
        artikel gaat door | verhaal gaat verder`,
      within: "gaat verder onder de advertentie | tekst gaat verder onder",
    },
    comments: {
      parts: `reacties | reactie | # reacties | reageer | reageren | plaats reactie | plaats een reactie | bekijk reacties |
        toon reacties | antwoorden | geef een reactie | laat een reactie achter | meld misbruik`,
      opens: `laat een reactie | geef een reactie | log in om te reageren | je e mailadres wordt niet | reageer op dit |
        heb je een fout | fout gezien | zie je een fout | reageren is niet | heb je een vraag over dit`,
      within: "log in om te reageren | wordt niet gepubliceerd vereiste velden",
    },
    share: {
      parts: `delen | deel | deel dit artikel | deel artikel | deel op facebook | deel via whatsapp | kopieer link |
        link kopiëren | afdrukken | bewaar | opslaan | luister | beluister | volg ons | volg | tip de redactie |
        stuur door | luister naar dit artikel`,
      opens: `deel dit | deel op | volg ons op | tip de redactie | heb je een tip | heeft u een tip`,
      within: "volg ons op | whatsapp kanaal",
    },
    newsletter: {
      parts: `nieuwsbrief | nieuwsbrieven | onze nieuwsbrief | schrijf je in | meld je aan | aanmelden | inschrijven |
        je e mailadres | e mailadres`,
      opens: `schrijf je in | meld je aan voor | ontvang onze | ontvang dagelijks | ontvang elke | ontvang de nieuwsbrief |
        abonneer je op | download onze app | download de app | installeer onze app`,
      within: `onze nieuwsbrief | in je mailbox | in je inbox | voor de nieuwsbrief | op elk moment afmelden |
        altijd weer afmelden`,
    },
    related: {
      parts: `lees ook | lees meer | lees verder | lees verder op | bekijk ook | lees hier meer | lees volledig artikel |
        lees het volledige artikel | gerelateerd | gerelateerde artikelen | meest gelezen | best gelezen | laatste nieuws |
        meer nieuws | meer over | aanbevolen | onze keuze | net binnen | populair | tags | meer artikelen |
        ook interessant | in het nieuws | uitgelicht | vorig artikel | volgend artikel | bekijk de video`,
      opens: `vorig artikel | volgend artikel | vorige artikel | volgende artikel | lees ook | lees meer over | bekijk ook |
        zie ook | luister ook | meer over | lees hier`,
      within: "lees ook",
    },
    cookies: {
      parts: `accepteren | alles accepteren | akkoord | weigeren | cookies | cookie instellingen | cookiebeleid |
        cookievoorkeuren`,
      opens: `wij gebruiken cookies | we gebruiken cookies | deze website gebruikt | deze site gebruikt |
        om deze inhoud te`,
      within: `gebruiken cookies | gebruikt cookies | privacyverklaring en het cookiebeleid | en het cookiebeleid`,
    },
    paywall: {
      parts: `inloggen | log in | abonneren | word abonnee | opzeggen wanneer je wilt | opzeggen wanneer u wilt |
        lees nu voordelig | neem een abonnement | al abonnee | exclusief voor abonnees | alleen voor abonnees |
        maak een account | probeer nu | verder lezen | lees dit artikel gratis`,
      opens: `al abonnee | als abonnee | ben je al abonnee | word abonnee | exclusief voor abonnees | log in of |
        krijg toegang | gratis verder lezen | verder lezen | maak een gratis account | onbeperkt toegang |
        steun onafhankelijke | steun de onafhankelijke | steun onze journalistiek`,
      within: `voor abonnees | onbeperkte toegang | dit account aan te maken | deze account aan te maken |
        link naar volledig artikel`,
    },
    footer: {
      parts: `contact | over ons | privacybeleid | privacyverklaring | privacy | algemene voorwaarden |
        gebruiksvoorwaarden | colofon | adverteren | klantenservice | veelgestelde vragen | werken bij | vacatures | rss`,
      opens: "alle rechten voorbehouden",
      within: "alle rechten voorbehouden | niets uit deze uitgave",
    },
    navigation: {
      parts: `voorpagina | menu | sluiten | zoeken | nieuws | sport | economie | cultuur | binnenland | buitenland |
        politiek | opinie | weer | ga naar inhoud | naar de inhoud | meer laden | toon meer | terug naar boven | terug`,
      opens: "leestijd",
    },
    photo: {
      parts: `foto | foto's | beeld | archieffoto | illustratie | stockfoto | afbeelding | screenshot |
        foto ter illustratie`,
      opens: "foto | beeld | archieffoto | archiefbeeld | stockfoto | illustratie",
      within: "foto ter illustratie | archieffoto | foto van de redactie",
    },
    correction: {
      opens: "correctie | rectificatie",
    },
    disclaimer: {
      opens: `dit artikel is geschreven door | disclaimer | dit artikel verscheen eerder | dit artikel verscheen in |
        dit artikel is eerder verschenen | dit verhaal verscheen eerder | dit artikel is met behulp van |
        deze samenvatting is | over de auteur`,
      within: `door een redacteur gecontroleerd | door de redactie gecontroleerd | met behulp van ai |
        met behulp van kunstmatige intelligentie`,
    },
  },
  af: {
    advertisement: {
      parts: "advertensie | advertensies | geborg",
      opens: "advertensie",
    },
    comments: {
      parts: "kommentaar | lewer kommentaar | # kommentare",
      opens: "lewer kommentaar",
    },
    share: {
      parts: "deel | deel dié artikel | volg ons | deel hierdie artikel",
      opens: "volg ons op",
    },
    newsletter: {
      parts: "nuusbrief | teken in | nuusbriewe",
      opens: "teken in vir | skryf in vir",
    },
    related: {
      parts: `lees ook | lees meer | verwante artikels | verwante stories | mees gelees | jongste nuus | meer oor`,
      opens: "lees ook | lees meer | kyk ook",
    },
    footer: {
      parts: "kontak ons | oor ons | privaatheidsbeleid",
      within: "alle regte voorbehou",
    },
    photo: {
      parts: "foto | foto's | argieffoto",
      opens: "foto | argieffoto",
    },
  },
  ca: {
    advertisement: {
      parts: "publicitat | anunci | contingut patrocinat | patrocinat | contingut promocionat",
      opens: `publicitat | l'article continua | article elaborat en col laboració | contingut elaborat en col laboració |
        contingut patrocinat | contingut ofert per`,
    },
    comments: {
      parts: `comentaris | comentari | # comentaris | deixa un comentari | comenta | respon | els comentaris estan tancats`,
      opens: `deixa un comentari | deixa una resposta | els comentaris estan | has d'iniciar la sessió |
        has d'identificar te | l'adreça electrònica no`,
    },
    share: {
      parts: `comparteix | comparteix a | compartir | imprimeix | copia l'enllaç | escolta | segueix nos |
        escolta l'article | comparteix l'article | comparteix ho`,
      opens: `comparteix a | segueix nos a | segueix nos | segueix nos al | tens alguna informació | escriu nos |
        escolta l'article | comparteix l'article | uneix te al canal | uneix te al nostre | has vist un error |
        has detectat un error | has trobat un error`,
    },
    newsletter: {
      parts: "butlletí | butlletins | subscriu te | subscriu t'hi | el teu correu",
      opens: `subscriu te al | rep el | descarrega't la nostra | descarrega la nostra | baixa't la nostra |
        subscriu te al nostre | rep les notícies | rep cada | pots donar te de baixa | apunta't al nostre |
        apunta't als nostres`,
      within: "al nostre butlletí | als nostres butlletins | al teu correu | donar te de baixa",
    },
    related: {
      parts: `llegeix també | més informació | notícies relacionades | relacionades | el més llegit | les més llegides |
        més notícies | temes | etiquetes | et pot interessar | últimes notícies | les notícies més llegides | llegiu també |
        el més vist`,
      opens: `article anterior | article següent | llegeix també | et pot interessar | també et pot | llegiu també |
        llegeix més | més informació`,
    },
    cookies: {
      parts: `acceptar | accepta | rebutja | configura | galetes | política de galetes | política de cookies`,
      opens: `utilitzem cookies | utilitzem galetes | accepta les galetes | aquest lloc web utilitza | fem servir galetes`,
      within: "utilitzem galetes | galetes per millorar",
    },
    paywall: {
      parts: `inicia sessió | subscriptors | només per a subscriptors | ja ets subscriptor | identifica't`,
      opens: `contingut exclusiu | ja ets subscriptor | aquest contingut és exclusiu | aquest article és exclusiu |
        per llegir l'article | per continuar llegint | fes te subscriptor | fes te'n subscriptor | fes possible |
        si t'agrada el | si valores | dona suport al periodisme | dona suport al nostre`,
      within: "fes te'n subscriptor | fes te subscriptor",
    },
    footer: {
      parts: "avís legal | política de privacitat | contacte | qui som | publicitat",
      opens: "queda prohibida la reproducció | prohibida la reproducció",
      within: "tots els drets reservats | reproducció total o parcial",
    },
    navigation: {
      parts: `inici | portada | cerca | menú | tanca | política | economia | societat | cultura | esports | opinió |
        vés al contingut`,
    },
    photo: {
      parts: "foto | imatge | fotografia | imatge d'arxiu",
      opens: "foto | imatge | imatge d'arxiu | imatge d'arxiu",
    },
    disclaimer: {
      opens: `article traduït | aquest article ha estat traduït | aquest article es va publicar |
        article publicat originalment | les opinions expressades | el diari no comparteix | l'opinió de l'autor`,
      within: `no reflecteixen necessàriament | no reflecteix necessàriament | no comparteix necessàriament |
        línia editorial del`,
    },
  },
  gl: {},
};
