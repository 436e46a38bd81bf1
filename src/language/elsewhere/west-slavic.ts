import type { CueTexts } from "../lists.ts";

/** Polish, Czech. */
export const westSlavic: Readonly<Record<string, CueTexts>> = {
  pl: {
    advertisement: {
      parts: `reklama | reklamy | artykuł sponsorowany | materiał sponsorowany | materiał partnera |
        dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą | ciąg dalszy pod reklamą | ogłoszenia |
        sponsorowane | dalszy ciąg materiału pod wideo`,
      opens: "reklama | dalsza część | materiał sponsorowany",
      within: "pod materiałem wideo | pod reklamą",
    },
    comments: {
      parts: `komentarze | komentarz | # komentarzy | # komentarze | skomentuj | dodaj komentarz | zobacz komentarze |
        pokaż komentarze | napisz komentarz | odpowiedz | zgłoś | komentuj`,
      opens: `dodaj komentarz | zaloguj się aby skomentować | twój adres e mail nie | możliwość komentowania |
        zauważyłeś błąd | widzisz błąd | masz ciekawy temat | byłeś świadkiem | jesteś świadkiem | masz temat`,
      within: "aby dodać komentarz | zaloguj się aby dodać | regulamin komentowania",
    },
    share: {
      parts: `udostępnij | podziel się | udostępnij na facebooku | tweetnij | skopiuj link | kopiuj link | drukuj | zapisz |
        posłuchaj | obserwuj | obserwuj nas | polub nas | wyślij | zapisz na później | posłuchaj artykułu`,
      opens: "udostępnij | obserwuj nas | polub nas | dołącz do nas | masz temat",
      within: "obserwuj nas w | obserwuj nas na | dołącz do nas na",
    },
    newsletter: {
      parts: `newsletter | zapisz się | zapisz się do newslettera | twój e mail | podaj e mail | powiadomienia`,
      opens: `zapisz się na | zapisz się do | chcesz być na bieżąco | pobierz naszą aplikację | pobierz aplikację`,
      within: "zapisz się na newsletter | naszego newslettera | zrezygnować w każdej chwili",
    },
    related: {
      parts: `czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | zobacz także | zobacz też |
        zobacz również | zobacz więcej | przeczytaj także | przeczytaj też | polecamy | polecane | polecane artykuły |
        polecane dla ciebie | powiązane | powiązane artykuły | podobne artykuły | najczęściej czytane | najpopularniejsze |
        najnowsze | najnowsze wiadomości | więcej na ten temat | więcej o | tagi | tematy | sprawdź także |
        warto przeczytać | wróć do artykułu | idź do oryginalnego materiału | poprzedni artykuł | następny artykuł`,
      opens: `poprzedni artykuł | następny artykuł | czytaj także | czytaj też | czytaj również | czytaj więcej |
        zobacz także | zobacz też | zobacz również | przeczytaj także | przeczytaj też | przeczytaj również | polecamy |
        sprawdź też | więcej na ten temat | zobacz wideo | więcej informacji z | więcej informacji znajdziesz |
        więcej wiadomości z`,
      within: "czytaj także | czytaj też",
    },
    cookies: {
      parts: `akceptuję | zgadzam się | przejdź do serwisu | odrzuć | pliki cookie | polityka cookies | ustawienia cookies |
        ciasteczka`,
      opens: "ta strona używa | używamy plików cookie | nasza strona używa",
      within: "plików cookies | plików cookie",
    },
    paywall: {
      parts: `zaloguj się | zaloguj | załóż konto | kup dostęp | kup prenumeratę | prenumerata | dla prenumeratorów |
        tylko dla prenumeratorów | wykup dostęp | masz już konto`,
      opens: `pozostało | kup dostęp | wykup dostęp | masz już konto | aby czytać dalej | treść dostępna | uzyskaj dostęp |
        wesprzyj niezależne | wesprzyj nas | wesprzyj naszą | wspieraj niezależne`,
      within: "tylko dla prenumeratorów | dostęp do wszystkich treści | tylko dla subskrybentów",
    },
    footer: {
      parts: `polityka prywatności | regulamin | kontakt | o nas | redakcja | reklama u nas | mapa strony | rodo |
        prywatność`,
      opens: "wszelkie prawa zastrzeżone | copyright",
      within: "wszelkie prawa zastrzeżone",
    },
    navigation: {
      parts: `strona główna | menu | szukaj | zamknij | wiadomości | sport | kultura | gospodarka | polska | świat | kraj |
        polityka | biznes | pogoda | rozrywka | przejdź do treści | pokaż więcej | do góry | następny | poprzedni`,
      opens: "czas czytania",
    },
    photo: {
      parts: `fot | foto | zdjęcie | zdjęcia | zdjęcie ilustracyjne | zdjęcie poglądowe | źródło zdjęcia`,
      opens: "fot | foto | zdjęcie ilustracyjne | zdjęcie poglądowe | na zdjęciu",
      within: "zdjęcie ilustracyjne | zdjęcie poglądowe | fot archiwum | archiwum prywatne",
    },
    correction: {
      opens: "sprostowanie",
    },
    disclaimer: {
      opens: `artykuł został przetłumaczony | tekst został przetłumaczony | artykuł ukazał się | tekst ukazał się`,
      within: "sprawdzony przez redakcję | pomocy sztucznej inteligencji i",
    },
  },
  cs: {
    advertisement: {
      parts: `reklama | inzerce | komerční sdělení | článek pokračuje pod reklamou | článek pokračuje pod videoreklamou |
        sponzorováno`,
      opens: "reklama | inzerce | komerční sdělení",
    },
    comments: {
      parts: `diskuze | diskuse | komentáře | # komentářů | přidat komentář | vstoupit do diskuze | vstoupit do diskuse |
        zobrazit diskusi | odpovědět | nahlásit | přejít do diskuze`,
      opens: `vstoupit do disku | přidat komentář | diskuze k článku | našli jste v článku | našli jste chybu |
        máte tip na | byli jste svědky`,
    },
    share: {
      parts: `sdílet | sdílejte | sdílet na facebooku | kopírovat odkaz | tisknout | uložit | uložit na později |
        poslechnout | poslat e mailem | sledujte nás | sledovat | článek | poslouchat článek`,
      opens: "sdílejte | sledujte nás",
    },
    newsletter: {
      parts: "newsletter | odebírat | přihlásit k odběru | přihlásit odběr | váš e mail",
      opens: "přihlaste se k | odebírejte náš | stáhněte si naši",
      within: "odběr můžete kdykoli | odběr můžete kdykoliv",
    },
    related: {
      parts: `čtěte také | přečtěte si také | čtěte více | číst více | číst dál | související | související články |
        související témata | nejčtenější | nejnovější | další články | další zprávy | mohlo by vás zajímat | doporučujeme |
        doporučované | témata | více o tématu | více k tématu | podívejte se | zobrazit vše | zobrazit více | celý článek |
        předchozí článek | další článek`,
      opens: `předchozí článek | další článek | následující článek | čtěte také | čtěte více | přečtěte si také |
        přečtěte si | více čtěte | mohlo by vás zajímat | poslechněte si | sledujte také`,
    },
    cookies: {
      parts: "souhlasím | přijmout vše | odmítnout | cookies | nastavení cookies | zásady cookies",
      opens: "používáme cookies | tento web používá",
    },
    paywall: {
      parts: `přihlásit | přihlásit se | předplatit | předplatné | pro předplatitele | zaregistrovat se | registrovat`,
      opens: `přihlaste se | pro pokračování | předplaťte si | máte předplatné | odemknout | podpořte nezávislou |
        podpořte nás | podpořte naši`,
      within: "jen pro předplatitele | pouze pro předplatitele",
    },
    footer: {
      parts: `kontakt | kontakty | o nás | ochrana osobních údajů | podmínky užití | redakce | inzerce | ochrana soukromí`,
      within: "všechna práva vyhrazena | bez souhlasu je zakázáno | je bez písemného souhlasu",
    },
    navigation: {
      parts: `domů | hlavní stránka | menu | hledat | zavřít | zprávy | domácí | zahraničí | ekonomika | sport | kultura |
        názory | počasí | přejít k obsahu | načíst další | nahoru`,
      opens: "doba čtení | čas čtení",
    },
    photo: {
      parts: "foto | fotografie | ilustrační foto | ilustrační snímek | fotogalerie | zdroj",
      opens: "foto | ilustrační foto | ilustrační snímek",
      within: "ilustrační foto | ilustrační snímek",
    },
    correction: {
      opens: "oprava",
    },
    disclaimer: {
      opens: "text byl přeložen | článek byl přeložen | článek vyšel | text vyšel",
      within: "zkontrolován redakcí | pomocí umělé inteligence a",
    },
  },
};
