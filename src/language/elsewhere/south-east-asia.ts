import type { CueTexts } from "../lists.ts";

/** Indonesian, Malay, Vietnamese, Tagalog. */
export const southEastAsia: Readonly<Record<string, CueTexts>> = {
  id: {
    advertisement: {
      parts:
        "iklan | advertisement | scroll to continue with content | scroll untuk melanjutkan membaca | lanjutkan dengan konten | artikel berlanjut setelah iklan",
      opens: "iklan | scroll to continue | scroll untuk",
    },
    comments: {
      parts:
        "komentar | # komentar | tulis komentar | kirim komentar | lihat komentar | balas | laporkan | beri komentar | tinggalkan komentar",
      opens: `tinggalkan komentar | tinggalkan balasan | silakan login untuk | jadilah yang pertama berkomentar | alamat email anda tidak |
        punya informasi | ada informasi`,
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
      opens: `daftar newsletter | berlangganan newsletter |
        unduh aplikasi`,
    },
    related: {
      parts:
        "baca juga | baca selengkapnya | baca lebih lanjut | lihat juga | simak juga | berita terkait | artikel terkait | terkait | berita terpopuler | terpopuler | berita populer | populer | terkini | berita terkini | berita terbaru | terbaru | berita lainnya | artikel lainnya | rekomendasi | rekomendasi untuk anda | rekomendasi untukmu | pilihan untukmu | pilihan editor | berita pilihan | tag | tags | topik | topik terkait | lihat selengkapnya | selengkapnya | halaman selanjutnya | lihat semua | trending | halaman berikutnya",
      opens:
        "artikel sebelumnya | artikel berikutnya | artikel selanjutnya | baca juga | baca selengkapnya | lihat juga | simak juga | simak video | saksikan video | tonton juga | lihat video | halaman selanjutnya | baca artikel | simak selengkapnya | baca kisah",
      within: "baca juga",
    },
    cookies: {
      parts: "setuju | terima | kebijakan cookie | cookies",
      opens: "situs ini menggunakan | kami menggunakan cookie",
    },
    paywall: {
      parts: "masuk | daftar | login | langganan | sudah punya akun | khusus pelanggan",
      opens: `sudah berlangganan | untuk melanjutkan membaca | berlangganan sekarang |
        konten ini khusus | dukung jurnalisme`,
    },
    footer: {
      parts:
        "tentang kami | redaksi | kontak | kontak kami | hubungi kami | pedoman media siber | kebijakan privasi | disclaimer | karir | info iklan | kode etik | pedoman pemberitaan | syarat dan ketentuan | kotak pos",
      within: "hak cipta dilindungi | seluruh hak cipta | dilarang mengutip | dilarang mengambil",
    },
    navigation: {
      parts:
        "beranda | menu | cari | tutup | berita | nasional | internasional | ekonomi | bisnis | olahraga | bola | hiburan | gaya hidup | teknologi | opini | daerah | news | indeks | home | selanjutnya | sebelumnya",
      opens: `waktu baca`,
    },
    photo: {
      parts: "foto | ilustrasi | gambar | dok | tangkapan layar",
      opens: "foto | ilustrasi | dok | tangkapan layar | sumber foto",
      within: "foto ilustrasi | foto istimewa | dok istimewa",
    },
    correction: { opens: "ralat | koreksi" },
    disclaimer: {
      opens: `artikel ini telah tayang | artikel ini diterjemahkan | isi artikel menjadi`,
      within: `menjadi tanggung jawab penulis | dengan bantuan ai dan`,
    },
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
      opens: "bài trước | bài tiếp theo | xem thêm | đọc thêm | mời bạn đọc | xem clip",
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
};
