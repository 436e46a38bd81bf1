import type { CueTexts } from "../lists.ts";

/** Turkish, Azerbaijani, Swahili. */
export const asia: Readonly<Record<string, CueTexts>> = {
  tr: {
    advertisement: {
      parts: `reklam | reklamlar | advertorial | haberin devamı için tıklayın | haberin devamı aşağıda | sponsorlu içerik`,
      opens: "reklam",
    },
    comments: {
      parts: `yorumlar | yorum | # yorum | yorum yap | yorum yaz | yorum ekle | yorumları gör | cevapla | yanıtla |
        şikayet et | yorum gönder`,
      opens: `yorum yapabilmek için | yorum yapmak için | yorumunuz | bir cevap yazın | e posta hesabınız |
        haberde hata mı | yorum yazabilmek için | yorum yapabilmek için`,
    },
    share: {
      parts: `paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | bağlantıyı kopyala | linki kopyala |
        yazdır | kaydet | dinle | takip et | bizi takip edin | abone ol | haberi paylaş | haberi dinle | videoyu izle |
        sıradaki haber yükleniyor`,
      opens: `bizi takip edin | google news'te takip | bizi whatsapp | whatsapp kanalımıza | telegram kanalımıza |
        google haberler'de`,
      within: `google haberler'de takip | whatsapp kanalımıza | whatsapp kanalımızdan takip | kanalımıza katılın |
        kanalımızı takip`,
    },
    newsletter: {
      parts: "bülten | e bülten | bültene kayıt ol | bültenimize abone ol | e posta adresiniz",
      opens: "bültenimize abone | e bültenimize | uygulamamızı indirin | mobil uygulamamızı",
      within: "bültenimize abone | bildirimleri kaçırmayın",
    },
    related: {
      parts: `ilgili haberler | ilginizi çekebilir | bunlar da ilginizi çekebilir | benzer haberler | diğer haberler |
        günün diğer haberleri | en çok okunanlar | çok okunanlar | son dakika | son haberler | son dakika haberleri |
        daha fazla | daha fazla haber | devamını oku | ayrıca okuyun | önerilen haberler | etiketler | sıradaki haber |
        önceki haber | sonraki haber | öne çıkanlar | haberin devamı | günün öne çıkan haberleri`,
      opens: `önceki içerik | sonraki içerik | önceki makale | sonraki makale | önceki haber | sonraki haber |
        ilgili haber | ayrıca bakın | ilginizi çekebilir | bunlar da ilginizi | okumadan geçme | son dakika haberleri`,
    },
    cookies: {
      parts: "kabul et | tümünü kabul et | reddet | çerezler | çerez politikası | çerez ayarları",
      opens: "sitemizde çerez | bu site çerez | çerezleri kullanıyoruz",
      within: "çerezler kullanılmaktadır",
    },
    paywall: {
      parts: "giriş yap | üye ol | kayıt ol | abone ol | üye girişi | abonelere özel",
      opens: "devamını okumak için | bağımsız gazeteciliği",
      within: "yalnızca abonelere | sadece abonelere",
    },
    footer: {
      parts: `künye | iletişim | hakkımızda | gizlilik politikası | kullanım koşulları | reklam ver | bize ulaşın |
        yayın ilkeleri | kvkk`,
      within: `tüm hakları saklıdır | her hakkı saklıdır | izinsiz kopyalanamaz | kaynak gösterilmeden`,
    },
    navigation: {
      parts: `ana sayfa | anasayfa | menü | ara | arama | kapat | haberler | haber | gündem | ekonomi | spor | dünya |
        siyaset | magazin | yaşam | sağlık | kültür sanat | hava durumu | yazarlar | foto galeri | video galeri | tümü`,
      opens: "okuma süresi",
    },
    photo: {
      parts: "fotoğraf | fotoğraflar | görsel | arşiv | kaynak",
      opens: "fotoğraf | görsel",
      within: "temsili fotoğraf | arşiv fotoğraf",
    },
    correction: {
      opens: "düzeltme",
    },
    disclaimer: {
      within: `gazetenin görüşünü yansıtmayabilir | editoryal politikasını yansıtmayabilir | yapay zeka yardımıyla |
        editör tarafından kontrol`,
    },
  },
  az: {
    comments: {
      parts: "şərhlər | şərh yaz | rəylər",
    },
    share: {
      parts: "paylaş | çap et | bizi izləyin",
    },
    related: {
      parts: `oxşar xəbərlər | digər xəbərlər | ən çox oxunanlar | son xəbərlər | xəbər lenti | ətraflı`,
      opens: "həmçinin oxuyun",
    },
    footer: {
      parts: "əlaqə | haqqımızda",
      within: "bütün hüquqlar qorunur",
    },
    photo: {
      parts: "foto | şəkil",
      opens: "foto",
    },
  },
  sw: {
    advertisement: {
      parts: "tangazo | matangazo | makala inaendelea baada ya tangazo",
      opens: `tangazo | makala inaendelea | habari inaendelea | makala hii imedhaminiwa | imedhaminiwa na`,
    },
    comments: {
      parts: "maoni | toa maoni",
      opens: "ingia ili kutoa | acha maoni",
    },
    share: {
      parts: "shiriki | sambaza | nakili kiungo | tufuate | sikiliza makala",
      opens: `tufuate kwenye | tufuatilie | jiunge na chaneli | una habari | tuandikie | sikiliza makala | fuata ukurasa`,
      within: "chaneli yetu ya",
    },
    newsletter: {
      parts: "jarida | jiandikishe",
      opens: `pakua programu | pakua app | jiunge na jarida | pata habari muhimu | unaweza kujiondoa | jiandikishe kwa`,
      within: "jarida letu",
    },
    related: {
      parts: `soma pia | soma zaidi | habari zinazohusiana | habari zaidi | habari zinazosomwa zaidi | zilizosomwa zaidi |
        habari nyingine | makala zinazohusiana`,
      opens: "soma pia | soma zaidi | pia soma",
    },
    cookies: {
      parts: "kubali | vidakuzi",
      opens: "tovuti hii hutumia | tunatumia vidakuzi",
    },
    paywall: {
      parts: "ingia | jisajili",
      opens: `makala hii ni ya wanachama | tayari una akaunti | ili kusoma | unga mkono uandishi | saidia uandishi`,
    },
    footer: {
      parts: "wasiliana nasi | kuhusu sisi | sera ya faragha",
      opens: "hairuhusiwi kunakili | haki zote",
      within: "haki zote zimehifadhiwa",
    },
    navigation: {
      parts: "nyumbani | tafuta | habari | michezo | siasa | uchumi | burudani | afya",
    },
    photo: {
      parts: "picha | maelezo ya picha",
      opens: "picha | maelezo ya picha",
      within: "picha ya maktaba | picha kwa hisani",
    },
    disclaimer: {
      opens: `makala hii imetafsiriwa | makala hii ilichapishwa | habari hii imetafsiriwa | maoni yaliyotolewa |
        maoni yaliyoelezwa`,
      within: "si lazima yaakisi | sio lazima yaakisi",
    },
  },
};
