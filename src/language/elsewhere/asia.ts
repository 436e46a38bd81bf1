import type { CueTexts } from "../lists.ts";

/** Turkish, Azerbaijani, Indonesian, Malay, Vietnamese, Tagalog, Swahili, Hebrew, Persian, Urdu, Hindi, Marathi, Bengali. */
export const asia: Readonly<Record<string, CueTexts>> = {
  tr: {
    advertisement: {
      parts:
        "reklam | reklamlar | advertorial | haberin devamı için tıklayın | haberin devamı aşağıda | sponsorlu içerik",
      opens: "reklam",
    },
    comments: {
      parts:
        "yorumlar | yorum | # yorum | yorum yap | yorum yaz | yorum ekle | yorumları gör | cevapla | yanıtla | şikayet et | yorum gönder",
      opens: "yorum yapabilmek için | yorum yapmak için | yorumunuz | bir cevap yazın | e posta hesabınız",
    },
    share: {
      parts:
        "paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | bağlantıyı kopyala | linki kopyala | yazdır | kaydet | dinle | takip et | bizi takip edin | abone ol | haberi paylaş",
      opens: "bizi takip edin | google news'te takip",
      within: "google haberler'de takip | whatsapp kanalımıza",
    },
    newsletter: {
      parts: "bülten | e bülten | bültene kayıt ol | bültenimize abone ol | e posta adresiniz",
      opens: "bültenimize abone | e bültenimize",
    },
    related: {
      parts:
        "ilgili haberler | ilginizi çekebilir | bunlar da ilginizi çekebilir | benzer haberler | diğer haberler | günün diğer haberleri | en çok okunanlar | çok okunanlar | son dakika | son haberler | son dakika haberleri | daha fazla | daha fazla haber | devamını oku | ayrıca okuyun | önerilen haberler | etiketler | sıradaki haber | önceki haber | sonraki haber | öne çıkanlar | haberin devamı | günün öne çıkan haberleri",
      opens:
        "ilgili haber | ayrıca bakın | ilginizi çekebilir | bunlar da ilginizi | okumadan geçme | son dakika haberleri",
    },
    cookies: {
      parts: "kabul et | tümünü kabul et | reddet | çerezler | çerez politikası | çerez ayarları",
      opens: "sitemizde çerez | bu site çerez | çerezleri kullanıyoruz",
    },
    paywall: {
      parts: "giriş yap | üye ol | kayıt ol | abone ol | üye girişi | abonelere özel",
      opens: "devamını okumak için",
    },
    footer: {
      parts:
        "künye | iletişim | hakkımızda | gizlilik politikası | kullanım koşulları | reklam ver | bize ulaşın | yayın ilkeleri | kvkk",
      within: "tüm hakları saklıdır | her hakkı saklıdır | izinsiz kopyalanamaz | kaynak gösterilmeden",
    },
    navigation: {
      parts:
        "ana sayfa | anasayfa | menü | ara | arama | kapat | haberler | haber | gündem | ekonomi | spor | dünya | siyaset | magazin | yaşam | sağlık | kültür sanat | hava durumu | yazarlar | foto galeri | video galeri | tümü",
    },
    photo: {
      parts: "fotoğraf | fotoğraflar | görsel | arşiv | kaynak",
      opens: "fotoğraf | görsel",
      within: "temsili fotoğraf | arşiv fotoğraf",
    },
    correction: { opens: "düzeltme" },
  },
  az: {
    related: {
      parts: "oxşar xəbərlər | digər xəbərlər | ən çox oxunanlar | son xəbərlər | xəbər lenti | ətraflı",
      opens: "həmçinin oxuyun",
    },
    comments: { parts: "şərhlər | şərh yaz | rəylər" },
    share: { parts: "paylaş | çap et | bizi izləyin" },
    footer: { parts: "əlaqə | haqqımızda", within: "bütün hüquqlar qorunur" },
    photo: { parts: "foto | şəkil", opens: "foto" },
  },
  id: {
    advertisement: {
      parts:
        "iklan | advertisement | scroll to continue with content | scroll untuk melanjutkan membaca | lanjutkan dengan konten | artikel berlanjut setelah iklan",
      opens: "iklan | scroll to continue | scroll untuk",
    },
    comments: {
      parts:
        "komentar | # komentar | tulis komentar | kirim komentar | lihat komentar | balas | laporkan | beri komentar | tinggalkan komentar",
      opens:
        "tinggalkan komentar | tinggalkan balasan | silakan login untuk | jadilah yang pertama berkomentar | alamat email anda tidak",
      within: "untuk memberikan komentar | sepenuhnya menjadi tanggung jawab komentator",
    },
    share: {
      parts:
        "bagikan | bagikan artikel | share | salin tautan | salin link | cetak | simpan | dengarkan | ikuti kami | ikuti | kirim",
      opens: "ikuti kami | bagikan | dapatkan update berita | simak berita | cek berita | ikuti berita",
      within: "di google news | whatsapp channel | saluran whatsapp | kanal telegram",
    },
    newsletter: {
      parts: "berlangganan | langganan newsletter | daftar newsletter",
      opens: "daftar newsletter | berlangganan newsletter",
    },
    related: {
      parts:
        "baca juga | baca selengkapnya | baca lebih lanjut | lihat juga | simak juga | berita terkait | artikel terkait | terkait | berita terpopuler | terpopuler | berita populer | populer | terkini | berita terkini | berita terbaru | terbaru | berita lainnya | artikel lainnya | rekomendasi | rekomendasi untuk anda | rekomendasi untukmu | pilihan untukmu | pilihan editor | berita pilihan | tag | tags | topik | topik terkait | lihat selengkapnya | selengkapnya | halaman selanjutnya | lihat semua | trending | halaman berikutnya",
      opens:
        "baca juga | baca selengkapnya | lihat juga | simak juga | simak video | saksikan video | tonton juga | lihat video | halaman selanjutnya | baca artikel | simak selengkapnya | baca kisah",
      within: "baca juga",
    },
    cookies: {
      parts: "setuju | terima | kebijakan cookie | cookies",
      opens: "situs ini menggunakan | kami menggunakan cookie",
    },
    paywall: {
      parts: "masuk | daftar | login | langganan | sudah punya akun | khusus pelanggan",
      opens: "sudah berlangganan | untuk melanjutkan membaca | berlangganan sekarang",
    },
    footer: {
      parts:
        "tentang kami | redaksi | kontak | kontak kami | hubungi kami | pedoman media siber | kebijakan privasi | disclaimer | karir | info iklan | kode etik | pedoman pemberitaan | syarat dan ketentuan | kotak pos",
      within: "hak cipta dilindungi | seluruh hak cipta | dilarang mengutip | dilarang mengambil",
    },
    navigation: {
      parts:
        "beranda | menu | cari | tutup | berita | nasional | internasional | ekonomi | bisnis | olahraga | bola | hiburan | gaya hidup | teknologi | opini | daerah | news | indeks | home | selanjutnya | sebelumnya",
    },
    photo: {
      parts: "foto | ilustrasi | gambar | dok | tangkapan layar",
      opens: "foto | ilustrasi | dok | tangkapan layar | sumber foto",
      within: "foto ilustrasi | foto istimewa | dok istimewa",
    },
    correction: { opens: "ralat | koreksi" },
  },
  ms: {
    advertisement: { parts: "iklan", opens: "iklan" },
    comments: { parts: "komen | # komen | tulis komen | komentar | balas", opens: "tinggalkan komen" },
    share: {
      parts: "kongsi | kongsikan | kongsi artikel | cetak | simpan | ikuti kami | salin pautan",
      opens: "ikuti kami | sertai saluran",
      within: "saluran whatsapp | saluran telegram | di google news",
    },
    related: {
      parts:
        "baca juga | baca lagi | baca selanjutnya | berita berkaitan | artikel berkaitan | berita terkini | terkini | popular | paling popular | lagi berita | topik | berita penuh | lihat lagi",
      opens: "baca juga | baca lagi | berita berkaitan | lihat juga",
    },
    newsletter: { parts: "langgan | surat berita", opens: "langgan surat berita" },
    footer: {
      parts: "hubungi kami | tentang kami | polisi privasi | terma dan syarat | dasar privasi | penafian",
      within: "hak cipta terpelihara",
    },
    navigation: {
      parts: "laman utama | utama | cari | berita | nasional | dunia | sukan | hiburan | ekonomi | bisnes",
    },
    photo: {
      parts: "foto | gambar | gambar hiasan | gambar fail",
      opens: "gambar | foto | gambar hiasan | gambar fail",
      within: "gambar hiasan | gambar fail",
    },
  },
  vi: {
    advertisement: { parts: "quảng cáo | tài trợ", opens: "quảng cáo" },
    comments: {
      parts:
        "bình luận | # bình luận | ý kiến | gửi bình luận | xem bình luận | trả lời | viết bình luận | ý kiến bạn đọc",
      opens: "bạn đọc gửi ý kiến | hãy là người đầu tiên bình luận",
    },
    share: {
      parts:
        "chia sẻ | chia sẻ facebook | sao chép liên kết | in bài | in | lưu bài | nghe | theo dõi | gửi bài",
      opens: "theo dõi | chia sẻ bài viết",
    },
    related: {
      parts:
        "tin liên quan | bài liên quan | xem thêm | đọc thêm | tin cùng chuyên mục | cùng chuyên mục | tin mới | tin mới nhất | tin nóng | đọc nhiều | đọc nhiều nhất | xem nhiều | tin khác | có thể bạn quan tâm | chủ đề | từ khóa | tags | tin đọc nhiều | bài viết cùng chủ đề",
      opens: "xem thêm | đọc thêm | mời bạn đọc | xem clip",
    },
    newsletter: { parts: "đăng ký nhận tin | đăng ký" },
    paywall: { parts: "đăng nhập | tạo tài khoản" },
    footer: {
      parts: "liên hệ | giới thiệu | chính sách bảo mật | điều khoản sử dụng | tòa soạn | liên hệ quảng cáo",
      within: "giữ bản quyền | mọi quyền được bảo lưu",
    },
    navigation: {
      parts:
        "trang chủ | tìm kiếm | thời sự | thế giới | kinh doanh | giải trí | thể thao | pháp luật | giáo dục | sức khỏe | đời sống | du lịch | khoa học | công nghệ | xe | văn hóa",
    },
    photo: { parts: "ảnh | ảnh minh họa | hình ảnh", opens: "ảnh | ảnh minh họa", within: "ảnh minh họa" },
  },
  tl: {
    advertisement: { parts: "patalastas" },
    related: {
      parts: "basahin din | basahin | kaugnay na balita | kaugnay na mga balita | panoorin",
      opens: "basahin din | kaugnay na balita | panoorin",
    },
  },
  sw: {
    related: {
      parts: "soma pia | soma zaidi | habari zinazohusiana | habari zaidi",
      opens: "soma pia | soma zaidi | pia soma",
    },
    comments: { parts: "maoni | toa maoni" },
    photo: { parts: "picha | maelezo ya picha", opens: "picha | maelezo ya picha" },
  },
  he: {
    advertisement: { parts: "פרסומת | מודעה | תוכן שיווקי | תוכן ממומן", opens: "פרסומת" },
    comments: {
      parts: "תגובות | תגובה | # תגובות | הוסף תגובה | הוספת תגובה | לכל התגובות | הגב",
      opens: "הוסף תגובה",
    },
    share: { parts: "שתף | שתפו | שיתוף | הדפסה | העתק קישור | עקבו אחרינו", opens: "עקבו אחרינו" },
    related: {
      parts:
        "קראו גם | קראו עוד | כתבות נוספות | עוד בנושא | הנקראות ביותר | חדשות אחרונות | אולי יעניין אותך | תגיות | לכתבה המלאה",
      opens: "קראו גם | קראו עוד | עוד בנושא",
    },
    newsletter: { parts: "הרשמה לניוזלטר | הירשמו" },
    footer: {
      parts: "צור קשר | אודות | תנאי שימוש | מדיניות פרטיות | פרסמו אצלנו",
      within: "כל הזכויות שמורות",
    },
    photo: { parts: "צילום | תמונה | צילום מסך", opens: "צילום" },
  },
  fa: {
    advertisement: { parts: "تبلیغات | آگهی", opens: "تبلیغات" },
    comments: {
      parts: "نظرات | نظر | ارسال نظر | نظر شما | دیدگاه | دیدگاه ها | پاسخ",
      opens: "نظر شما | ارسال نظر",
    },
    share: { parts: "اشتراک گذاری | به اشتراک بگذارید | چاپ | کپی لینک | لینک کوتاه | ذخیره" },
    related: {
      parts:
        "بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | اخبار مرتبط | پربازدیدترین | پربازدیدها | آخرین اخبار | پربیننده ترین | برچسب ها | بیشتر | خبرهای مرتبط",
      opens: "بیشتر بخوانید | همچنین بخوانید | بیشتر بدانید",
    },
    footer: { parts: "تماس با ما | درباره ما | پیوندها", within: "کلیه حقوق | تمامی حقوق" },
    photo: { parts: "عکس | تصویر | منبع تصویر | توضیح تصویر", opens: "عکس | تصویر | منبع تصویر" },
  },
  ur: {
    advertisement: { parts: "اشتہار", opens: "اشتہار" },
    comments: { parts: "تبصرے | تبصرہ کریں" },
    share: { parts: "شیئر کریں | شیئر | پرنٹ" },
    related: {
      parts: "یہ بھی پڑھیں | مزید پڑھیں | متعلقہ خبریں | مقبول ترین | تازہ ترین | مزید خبریں | اسی بارے میں",
      opens: "یہ بھی پڑھیں | مزید پڑھیں | مزید پڑھیے",
    },
    footer: { within: "جملہ حقوق محفوظ" },
    photo: {
      parts: "تصویر کا ذریعہ | تصویر کا کیپشن | فوٹو | تصویر",
      opens: "تصویر کا ذریعہ | تصویر کا کیپشن | فائل فوٹو",
    },
  },
  hi: {
    advertisement: { parts: "विज्ञापन | प्रायोजित", opens: "विज्ञापन" },
    comments: {
      parts: "टिप्पणी | टिप्पणियां | टिप्पणियाँ | # टिप्पणियां | कमेंट | कमेंट करें | टिप्पणी करें | अपनी राय दें | कमेंट्स",
    },
    share: {
      parts: "शेयर करें | साझा करें | शेयर | कॉपी लिंक | लिंक कॉपी करें | प्रिंट | फॉलो करें | हमें फॉलो करें | सुनें",
      opens: "हमें फॉलो करें | हमारे व्हाट्सएप | हमसे जुड़ें | खबरों से अपडेट रहने",
      within: "व्हाट्सएप चैनल | गूगल न्यूज़ पर | गूगल न्यूज पर | ऐप डाउनलोड करें | एप डाउनलोड करें",
    },
    newsletter: { parts: "न्यूज़लेटर | सब्सक्राइब करें | सब्सक्राइब", opens: "सब्सक्राइब करें" },
    related: {
      parts:
        "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | आगे पढ़ें | पूरी खबर पढ़ें | संबंधित खबरें | संबंधित समाचार | मिलती जुलती खबरें | ताजा खबरें | ताज़ा खबरें | ताजा समाचार | लेटेस्ट न्यूज | ट्रेंडिंग | सबसे ज्यादा पढ़ी गई | बड़ी खबरें | अन्य खबरें | और देखें | सभी देखें | टॉपिक्स | टैग्स | ये भी देखें | यह भी देखें",
      opens: "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | इन्हें भी पढ़ें | और पढ़ें | ये भी देखें | यह भी देखें",
    },
    paywall: { parts: "लॉगिन करें | लॉगिन | लॉग इन | साइन इन" },
    footer: {
      parts: "हमारे बारे में | संपर्क करें | गोपनीयता नीति | नियम और शर्तें | विज्ञापन दें",
      within: "सर्वाधिकार सुरक्षित",
    },
    navigation: {
      parts:
        "होम | मेन्यू | खोजें | देश | दुनिया | विदेश | राजनीति | खेल | मनोरंजन | बिजनेस | राज्य | शहर | वीडियो | लाइफस्टाइल | धर्म | करियर | टेक्नोलॉजी | न्यूज",
    },
    photo: {
      parts: "फोटो | तस्वीर | फाइल फोटो | इमेज स्रोत | इमेज कैप्शन | सांकेतिक तस्वीर",
      opens: "फोटो | इमेज स्रोत | इमेज कैप्शन | सांकेतिक तस्वीर | प्रतीकात्मक तस्वीर",
      within: "फाइल फोटो | सांकेतिक तस्वीर | प्रतीकात्मक तस्वीर",
    },
  },
  mr: {
    related: {
      parts: "हे ही वाचा | हेही वाचा | आणखी वाचा | संबंधित बातम्या | ताज्या बातम्या | अधिक वाचा",
      opens: "हे ही वाचा | हेही वाचा | आणखी वाचा",
    },
    advertisement: { parts: "जाहिरात", opens: "जाहिरात" },
    photo: { parts: "फोटो | छायाचित्र", opens: "फोटो" },
  },
  bn: {
    advertisement: { parts: "বিজ্ঞাপন", opens: "বিজ্ঞাপন" },
    comments: { parts: "মন্তব্য | মন্তব্য করুন | # মন্তব্য" },
    share: { parts: "শেয়ার | শেয়ার করুন | প্রিন্ট | ফলো করুন" },
    related: {
      parts: "আরও পড়ুন | আরো পড়ুন | আরও খবর | সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত | সর্বশেষ খবর | আরও | বিষয়",
      opens: "আরও পড়ুন | আরো পড়ুন",
    },
    footer: { parts: "যোগাযোগ | আমাদের সম্পর্কে | গোপনীয়তা নীতি", within: "স্বত্ব সংরক্ষিত" },
    photo: { parts: "ছবি | ফাইল ছবি", opens: "ছবি", within: "ছবি সংগৃহীত | ফাইল ছবি" },
  },
};
