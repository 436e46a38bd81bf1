/** Invented news of a bridge, three sentences a language. */
export const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The council said on Tuesday that the old bridge would stay closed until the summer.",
    "Engineers had found cracks in two of its pillars after the floods in March.",
    "Residents who work on the other side of the river now have to drive for an hour.",
  ],
  de: [
    "Der Stadtrat teilte am Dienstag mit, dass die alte Brücke bis zum Sommer gesperrt bleibt.",
    "Nach dem Hochwasser im März hatten Ingenieure Risse in zwei Pfeilern entdeckt.",
    "Wer auf der anderen Seite des Flusses arbeitet, muss nun eine Stunde mit dem Auto fahren.",
  ],
  fr: [
    "Le conseil municipal a annoncé mardi que le vieux pont resterait fermé jusqu'à l'été.",
    "Les ingénieurs avaient découvert des fissures dans deux piliers après les crues de mars.",
    "Les habitants qui travaillent sur l'autre rive doivent désormais rouler pendant une heure.",
  ],
  es: [
    "El ayuntamiento anunció el martes que el viejo puente seguirá cerrado hasta el verano.",
    "Los ingenieros habían encontrado grietas en dos de sus pilares tras las inundaciones de marzo.",
    "Los vecinos que trabajan al otro lado del río tienen que conducir ahora durante una hora.",
  ],
  pt: [
    "A câmara anunciou na terça-feira que a velha ponte vai continuar fechada até ao verão.",
    "Os engenheiros tinham encontrado fissuras em dois dos seus pilares depois das cheias de março.",
    "Os moradores que trabalham do outro lado do rio têm agora de conduzir durante uma hora.",
  ],
  it: [
    "Il comune ha annunciato martedì che il vecchio ponte resterà chiuso fino all'estate.",
    "Gli ingegneri avevano trovato delle crepe in due dei suoi piloni dopo le alluvioni di marzo.",
    "Gli abitanti che lavorano dall'altra parte del fiume ora devono guidare per un'ora.",
  ],
  nl: [
    "De gemeenteraad heeft dinsdag gezegd dat de oude brug tot de zomer gesloten blijft.",
    "Ingenieurs hadden na de overstromingen van maart scheuren in twee pijlers gevonden.",
    "Bewoners die aan de andere kant van de rivier werken, moeten nu een uur omrijden.",
  ],
  sv: [
    "Kommunen meddelade på tisdagen att den gamla bron förblir stängd till sommaren.",
    "Ingenjörer hade hittat sprickor i två av pelarna efter översvämningarna i mars.",
    "Invånare som arbetar på andra sidan floden måste nu köra i en timme.",
  ],
  da: [
    "Kommunen oplyste tirsdag, at den gamle bro forbliver lukket indtil sommeren.",
    "Ingeniører havde fundet revner i to af pillerne efter oversvømmelserne i marts.",
    "Beboere, som arbejder på den anden side af floden, må nu køre i en time.",
  ],
  nb: [
    "Kommunen opplyste tirsdag at den gamle brua blir stengt frem til sommeren.",
    "Ingeniører hadde funnet sprekker i to av pilarene etter flommen i mars.",
    "Innbyggere som jobber på den andre siden av elva, må nå kjøre i en time.",
  ],
  fi: [
    "Kaupunginhallitus kertoi tiistaina, että vanha silta on suljettu kesään saakka.",
    "Insinöörit olivat löytäneet halkeamia kahdesta pilarista maaliskuun tulvien jälkeen.",
    "Asukkaat, jotka ovat töissä joen toisella puolella, joutuvat nyt ajamaan tunnin.",
  ],
  pl: [
    "Rada miasta poinformowała we wtorek, że stary most pozostanie zamknięty do lata.",
    "Po marcowych powodziach inżynierowie znaleźli pęknięcia w dwóch filarach.",
    "Mieszkańcy, którzy pracują po drugiej stronie rzeki, muszą teraz jechać przez godzinę.",
  ],
  cs: [
    "Městská rada v úterý oznámila, že starý most zůstane uzavřen až do léta.",
    "Inženýři našli po březnových povodních trhliny ve dvou pilířích.",
    "Obyvatelé, kteří pracují na druhé straně řeky, teď musí jet hodinu autem.",
  ],
  sk: [
    "Mestská rada v utorok oznámila, že starý most zostane zatvorený až do leta.",
    "Inžinieri našli po marcových povodniach trhliny v dvoch pilieroch.",
    "Obyvatelia, ktorí pracujú na druhej strane rieky, musia teraz ísť hodinu autom.",
  ],
  hu: [
    "A városi tanács kedden közölte, hogy a régi híd nyárig zárva marad.",
    "A mérnökök a márciusi árvíz után repedéseket találtak két pilléren.",
    "Azoknak a lakóknak, akik a folyó túlsó oldalán dolgoznak, most egy órát kell autózniuk.",
  ],
  ro: [
    "Consiliul local a anunțat marți că podul vechi va rămâne închis până la vară.",
    "Inginerii au găsit fisuri în doi dintre piloni după inundațiile din martie.",
    "Locuitorii care lucrează pe celălalt mal al râului trebuie să conducă acum o oră.",
  ],
  tr: [
    "Belediye meclisi salı günü eski köprünün yaza kadar kapalı kalacağını açıkladı.",
    "Mühendisler mart ayındaki selden sonra iki ayakta çatlak bulmuştu.",
    "Nehrin diğer tarafında çalışan kişiler şimdi bir saat araba kullanmak için erken kalkıyor.",
  ],
  id: [
    "Dewan kota mengatakan pada hari Selasa bahwa jembatan lama itu akan tetap ditutup hingga musim panas.",
    "Para insinyur menemukan retakan di dua pilar setelah banjir pada bulan Maret.",
    "Warga yang bekerja di seberang sungai kini harus berkendara selama satu jam.",
  ],
  vi: [
    "Hội đồng thành phố cho biết hôm thứ Ba rằng cây cầu cũ sẽ đóng cửa đến mùa hè.",
    "Các kỹ sư đã tìm thấy vết nứt ở hai trụ cầu sau trận lũ hồi tháng Ba.",
    "Những người làm việc ở bên kia sông nay phải lái xe trong một giờ.",
  ],
  ca: [
    "L'ajuntament va anunciar dimarts que el pont vell continuarà tancat fins a l'estiu.",
    "Els enginyers havien trobat esquerdes en dos dels seus pilars després de les inundacions de març.",
    "Els veïns que treballen a l'altra banda del riu ara han de conduir durant una hora.",
  ],
  hr: [
    "Gradsko vijeće objavilo je u utorak da će stari most ostati zatvoren do ljeta.",
    "Inženjeri su nakon poplava u ožujku pronašli pukotine na dva stupa.",
    "Stanovnici koji rade na drugoj strani rijeke sada moraju voziti sat vremena.",
  ],
  ru: [
    "Городской совет сообщил во вторник, что старый мост останется закрытым до лета.",
    "После мартовского наводнения инженеры обнаружили трещины в двух опорах.",
    "Жители, которые работают на другом берегу реки, теперь вынуждены ехать целый час.",
  ],
  uk: [
    "Міська рада повідомила у вівторок, що старий міст залишиться зачиненим до літа.",
    "Після березневої повені інженери виявили тріщини у двох опорах.",
    "Мешканці, які працюють на іншому березі річки, тепер мусять їхати цілу годину.",
  ],
  bg: [
    "Общинският съвет съобщи във вторник, че старият мост ще остане затворен до лятото.",
    "Инженерите са открили пукнатини в два от стълбовете след наводненията през март.",
    "Жителите, които работят на другия бряг на реката, сега трябва да пътуват един час.",
  ],
  sr: [
    "Градско веће је у уторак саопштило да ће стари мост остати затворен до лета.",
    "Инжењери су после поплава у марту пронашли пукотине на два стуба.",
    "Становници који раде на другој страни реке сада морају да возе сат времена.",
  ],
  ar: [
    "أعلن مجلس المدينة يوم الثلاثاء أن الجسر القديم سيبقى مغلقا حتى الصيف.",
    "وكان المهندسون قد عثروا على شقوق في اثنتين من دعاماته بعد فيضانات مارس.",
    "ويضطر السكان الذين يعملون على الضفة الأخرى من النهر إلى القيادة لمدة ساعة.",
  ],
  fa: [
    "شورای شهر روز سه‌شنبه اعلام کرد که پل قدیمی تا تابستان بسته می‌ماند.",
    "مهندسان پس از سیل ماه مارس در دو پایه آن ترک پیدا کرده بودند.",
    "ساکنانی که در آن سوی رودخانه کار می‌کنند اکنون باید یک ساعت رانندگی کنند.",
  ],
  ur: [
    "شہر کی کونسل نے منگل کو کہا کہ پرانا پل گرمیوں تک بند رہے گا۔",
    "انجینئروں کو مارچ کے سیلاب کے بعد اس کے دو ستونوں میں دراڑیں ملی تھیں۔",
    "دریا کے دوسری طرف کام کرنے والے لوگوں کو اب ایک گھنٹہ گاڑی چلانی پڑتی ہے۔",
  ],
  he: [
    "מועצת העיר הודיעה ביום שלישי כי הגשר הישן יישאר סגור עד הקיץ.",
    "מהנדסים מצאו סדקים בשניים מעמודיו לאחר השיטפונות של חודש מרץ.",
    "תושבים העובדים בצד השני של הנהר נאלצים כעת לנסוע שעה.",
  ],
  el: [
    "Το δημοτικό συμβούλιο ανακοίνωσε την Τρίτη ότι η παλιά γέφυρα θα μείνει κλειστή ως το καλοκαίρι.",
    "Οι μηχανικοί είχαν βρει ρωγμές σε δύο πυλώνες μετά τις πλημμύρες του Μαρτίου.",
    "Οι κάτοικοι που εργάζονται στην άλλη όχθη πρέπει τώρα να οδηγούν μία ώρα.",
  ],
  hi: [
    "नगर परिषद ने मंगलवार को कहा कि पुराना पुल गर्मियों तक बंद रहेगा।",
    "मार्च की बाढ़ के बाद इंजीनियरों को उसके दो खंभों में दरारें मिली थीं।",
    "नदी के दूसरी ओर काम करने वाले लोगों को अब एक घंटे गाड़ी चलानी पड़ती है।",
  ],
  ja: [
    "市議会は火曜日、古い橋を夏まで通行止めにすると発表した。",
    "三月の洪水の後、技術者が二本の橋脚にひび割れを見つけていた。",
    "川の反対側で働く住民は、今では一時間も車を運転しなければならない。",
  ],
  zh: [
    "市议会星期二宣布,旧桥将一直关闭到夏天。",
    "三月洪水过后,工程师在两个桥墩上发现了裂缝。",
    "在河对岸工作的居民现在不得不开车一个小时。",
  ],
  ko: [
    "시의회는 화요일 낡은 다리를 여름까지 폐쇄한다고 밝혔다.",
    "기술자들은 3월 홍수 이후 교각 두 곳에서 균열을 발견했다.",
    "강 건너편에서 일하는 주민들은 이제 한 시간을 운전해야 한다.",
  ],
};
