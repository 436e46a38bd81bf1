import type { Row } from "../common-words.ts";

/** The default first. */
export const latin: readonly Row[] = [
  [
    "en",
    "",
    "the of and to in a is that for it was on are with as at by from be this have has not which they but an were their his he will its said would had who more been or about",
  ],
  [
    "de",
    "ß",
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis wurde",
  ],
  [
    "fr",
    "œ",
    "de la le et les des en un une du est pour que qui dans par sur au pas plus ce il avec a ne se son cette sont ont été aux ses mais d'un d'une selon c'est leur elle nous ces qu'il n'est l'on après",
  ],
  [
    "es",
    "ñ¿¡",
    "de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha este ya está también entre fue son desde sobre hasta cuando sin muy hay esta según años",
  ],
  [
    "pt",
    "ãõ",
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos já também só pelo pela até isso entre foi são está segundo há à",
  ],
  [
    "it",
    "ì",
    "di e il la che in un a per è una del non con si le dei da sono al della ha i nel come anche più alla gli ma lo dal delle nella hanno dopo degli ai stato questo tra sul su dalla o l'ha c'è",
  ],
  [
    "nl",
    "",
    "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door die worden naar heeft dan wordt over uit nog tot hij werd wel geen ze deze hebben was meer volgens zal",
  ],
  [
    "af",
    "",
    "die en van in het is 'n nie dat om te op vir sy met wat aan was hy hulle ook sal kan deur word by as maar haar uit so na wees ons volgens",
  ],
  [
    "sv",
    "",
    "och att det i en som är på för av med den till inte har de om ett var han men från så kan nu ska sig vid efter där också under eller när sin enligt hade blir än mot vi",
  ],
  [
    "da",
    "",
    "og at det i er en til af den på som for de med ikke har der et han var om fra men kan blev sig efter også ud hvor mod ved siger skal når blive bliver hun eller nu være havde måtte noget meget",
  ],
  [
    "nb",
    "",
    "og i det at er en til som på for de av med ikke har den et han var om fra men kan ble seg etter også ut hvor mot ved sier skal når bli blir hun eller nå være hadde ikkje opp måtte noe mye",
  ],
  [
    "is",
    "ðþ",
    "og að í er á sem til við um ekki með en var fyrir það af hann því eru þess hafa frá verið upp verður hefur segir þá eftir hún",
  ],
  [
    "fi",
    "",
    "ja on ei että oli se ovat hän mutta myös kun joka ole mukaan sen kuin tai jo vuoden ollut sekä jos niin nyt vain mitä ennen kertoo voi jälkeen hänen ovat olla joten",
  ],
  [
    "et",
    "õ",
    "ja on ei et see oli ta mis kui aga ka oma ning mida ole seda selle või pärast kes eest veel siis nii tema juba pole võib olla kuid",
  ],
  [
    "lv",
    "āēīūģķļņ",
    "un ir ka par no ar uz kas lai tika kā bet arī nav pēc gan vai to tas viņš šī jau būs kur tiek tā bija līdz gada savu",
  ],
  [
    "lt",
    "ėįųūą",
    "ir kad į yra su iš tai buvo kaip bet ar dėl jis apie nuo per tik po jau taip pat bus šio savo jų metų už labai kai nėra",
  ],
  [
    "pl",
    "łńśźżąęć",
    "w i na z się nie do to że jest o jak po od za przez dla są ale który oraz czy tym co ich było został tego już przed ma może która tak też roku tylko być jego pod",
  ],
  [
    "cs",
    "řůěčšžýťďň",
    "a se v na je že to s z do o i ve pro za by jsou ale jako po podle která který ze od už při jeho také které má bude bylo až byl tak není když jen roku kteří byla byly teď ještě musí tento jsme před",
  ],
  [
    "sk",
    "ľĺŕôčšžýťďň",
    "a sa v na je že to s z do o aj vo pre za by sú ale ako po podľa ktorá ktorý zo od už pri jeho tiež ktoré má bude bolo až bol tak nie keď len roku bol bola boli musí musia teraz zostane vo so ktorí v dvoch tento ešte sme",
  ],
  [
    "sl",
    "",
    "in je v na da za se so ki pa z s tudi po bi ne kot od to še do ni pri bo bilo ali po letu lahko ker med bil tako le že kar sta",
  ],
  [
    "hr",
    "đćčšž",
    "i je u na se da su za od s koji o će kao ne što a je iz to po koja nije bi do bio ali samo kako te koje prema više godine nakon sve oko",
  ],
  [
    "hu",
    "őű",
    "a az és hogy nem is egy ez van volt meg de szerint ha csak azt már még el mint vagy lesz után minden kell így voltak között ezt lehet ki majd ami aki",
  ],
  [
    "ro",
    "țșţşă",
    "de și în a la cu pe care că nu din o un este sa să pentru mai au fi au fost ca dar sunt după prin lui al ale ce când spus cele între până potrivit",
  ],
  [
    "ca",
    "",
    "de la i el que a en els les un una per del amb és al no ha es va més però com són dels seu també aquest aquesta ja des fins segons on han hi entre perquè",
  ],
  [
    "gl",
    "",
    "de a o que e do da en un unha para con non os no se na por máis as dos como ao das seu súa ou cando moi nos xa tamén só polo pola ata entre foi son está segundo hai unhas é",
  ],
  [
    "eu",
    "",
    "eta da ez du dira bat izan ere egin zen baina dute den dela hau zuen egiten izango zuten bere oso beste baino edo gehiago ditu gero dituzte orain",
  ],
  [
    "sq",
    "ë",
    "të e në dhe i për me një që nga është se do nuk ka më u ky kjo janë nga por kanë si edhe pas tij ishte ai deri",
  ],
  [
    "tr",
    "ğış",
    "ve bir bu için ile da de olarak çok olan daha gibi en kadar sonra olduğu ama ise ne değil var dedi yeni her göre tarafından o ki oldu türkiye iki",
  ],
  [
    "az",
    "ə",
    "və bu bir ilə üçün də da olan edib ki olub daha deyib onun çox qeyd sonra isə üzrə ən var kimi görə",
  ],
  [
    "id",
    "",
    "yang dan di dengan untuk dari ini dalam itu pada tidak adalah akan juga ke oleh telah saat sebagai karena bisa mereka kata ada tersebut para atau menjadi lebih dia harus sudah",
  ],
  [
    "ms",
    "",
    "yang dan di dengan untuk dari ini dalam itu pada tidak adalah akan juga ke oleh telah ketika sebagai kerana boleh mereka kata ada tersebut para atau menjadi lebih beliau perlu sudah bagi berkata serta",
  ],
  [
    "tl",
    "",
    "ang ng sa na mga at ay ito ni para si hindi naman kay nang may isang ayon kanyang siya din lang mula pa ko niya",
  ],
  [
    "vi",
    "ơưđạảấầậắặếềệọốồộớờợụủứừựịỉ",
    "và của là có trong được cho không các với một những người đã này khi để từ tại đến năm về cũng nhiều sẽ ra vào như ông",
  ],
  [
    "sw",
    "",
    "na ya wa kwa ni katika la za kuwa hiyo huyo cha kama yake baada lakini pia hii wake hao alisema watu ambao sasa zaidi vya mwa",
  ],
];
