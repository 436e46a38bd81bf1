import type { CueTexts } from "../lists.ts";

/** Indonesian, Malay, Vietnamese, Tagalog. */
export const southEastAsia: Readonly<Record<string, CueTexts>> = {
  id: {
    advertisement: {
      parts: `iklan | advertisement | scroll to continue with content | scroll untuk melanjutkan membaca |
        lanjutkan dengan konten | artikel berlanjut setelah iklan`,
      opens: "iklan | scroll to continue | scroll untuk",
    },
    comments: {
      parts: `komentar | # komentar | tulis komentar | kirim komentar | lihat komentar | balas | laporkan | beri komentar |
        tinggalkan komentar`,
      opens: `tinggalkan komentar | tinggalkan balasan | silakan login untuk | jadilah yang pertama berkomentar |
        alamat email anda tidak | punya informasi | ada informasi`,
      within: "untuk memberikan komentar | sepenuhnya menjadi tanggung jawab komentator",
    },
    share: {
      parts: `bagikan | bagikan artikel | share | salin tautan | salin link | cetak | simpan | dengarkan | ikuti kami |
        ikuti | kirim`,
      opens: `ikuti kami | bagikan | dapatkan update berita | simak berita | cek berita | ikuti berita`,
      within: "di google news | whatsapp channel | saluran whatsapp | kanal telegram",
    },
    newsletter: {
      parts: "berlangganan | langganan newsletter | daftar newsletter",
      opens: "daftar newsletter | berlangganan newsletter | unduh aplikasi",
    },
    related: {
      parts: `baca juga | baca selengkapnya | baca lebih lanjut | lihat juga | simak juga | berita terkait |
        artikel terkait | terkait | berita terpopuler | terpopuler | berita populer | populer | terkini | berita terkini |
        berita terbaru | terbaru | berita lainnya | artikel lainnya | rekomendasi | rekomendasi untuk anda |
        rekomendasi untukmu | pilihan untukmu | pilihan editor | berita pilihan | tag | tags | topik | topik terkait |
        lihat selengkapnya | selengkapnya | halaman selanjutnya | lihat semua | trending | halaman berikutnya`,
      opens: `artikel sebelumnya | artikel berikutnya | artikel selanjutnya | baca juga | baca selengkapnya | lihat juga |
        simak juga | simak video | saksikan video | tonton juga | lihat video | halaman selanjutnya | baca artikel |
        simak selengkapnya | baca kisah`,
      within: "baca juga",
    },
    cookies: {
      parts: "setuju | terima | kebijakan cookie | cookies",
      opens: "situs ini menggunakan | kami menggunakan cookie",
    },
    paywall: {
      parts: "masuk | daftar | login | langganan | sudah punya akun | khusus pelanggan",
      opens: `sudah berlangganan | untuk melanjutkan membaca | berlangganan sekarang | konten ini khusus |
        dukung jurnalisme`,
    },
    footer: {
      parts: `tentang kami | redaksi | kontak | kontak kami | hubungi kami | pedoman media siber | kebijakan privasi |
        disclaimer | karir | info iklan | kode etik | pedoman pemberitaan | syarat dan ketentuan | kotak pos`,
      within: "hak cipta dilindungi | seluruh hak cipta | dilarang mengutip | dilarang mengambil",
    },
    navigation: {
      parts: `beranda | menu | cari | tutup | berita | nasional | internasional | ekonomi | bisnis | olahraga | bola |
        hiburan | gaya hidup | teknologi | opini | daerah | news | indeks | home | selanjutnya | sebelumnya`,
      opens: "waktu baca",
    },
    photo: {
      parts: "foto | ilustrasi | gambar | dok | tangkapan layar",
      opens: "foto | ilustrasi | dok | tangkapan layar | sumber foto",
      within: "foto ilustrasi | foto istimewa | dok istimewa",
    },
    correction: {
      opens: "ralat | koreksi",
    },
    disclaimer: {
      opens: "artikel ini telah tayang | artikel ini diterjemahkan | isi artikel menjadi",
      within: "menjadi tanggung jawab penulis | dengan bantuan ai dan",
    },
  },
  ms: {
    advertisement: {
      parts: "iklan | kandungan tajaan | artikel tajaan | iklan berbayar",
      opens: `iklan | artikel bersambung | artikel ini dihasilkan dengan kerjasama | kandungan tajaan | artikel tajaan`,
    },
    comments: {
      parts: "komen | # komen | tulis komen | komentar | balas | ruangan komen telah ditutup",
      opens: "tinggalkan komen | ruangan komen telah | log masuk untuk memberi",
    },
    share: {
      parts: `kongsi | kongsikan | kongsi artikel | cetak | simpan | ikuti kami | salin pautan | dengar artikel ini`,
      opens: `ikuti kami | sertai saluran | ada maklumat | hubungi kami di | dengar artikel | ikuti saluran |
        nampak kesilapan`,
      within: "saluran whatsapp | saluran telegram | di google news",
    },
    newsletter: {
      parts: "langgan | surat berita",
      opens: `langgan surat berita | muat turun aplikasi | langgan surat | langgan newsletter | terima berita |
        anda boleh berhenti melanggan | dapatkan berita terkini`,
      within: "surat berita kami | terus ke e mel anda",
    },
    related: {
      parts: `baca juga | baca lagi | baca selanjutnya | berita berkaitan | artikel berkaitan | berita terkini | terkini |
        popular | paling popular | lagi berita | topik | berita penuh | lihat lagi | berita paling popular |
        baca artikel penuh`,
      opens: `baca juga | baca lagi | berita berkaitan | lihat juga | artikel berkaitan | baca berita`,
    },
    cookies: {
      opens: "kami menggunakan kuki | laman web ini menggunakan",
      within: "menggunakan kuki",
    },
    paywall: {
      parts: "log masuk | daftar | langgan sekarang | log keluar",
      opens: `artikel ini hanya untuk | sudah menjadi pelanggan | sudah melanggan | langgan sekarang | sokong kewartawanan |
        sokong kami | untuk membaca artikel penuh`,
    },
    footer: {
      parts: `hubungi kami | tentang kami | polisi privasi | terma dan syarat | dasar privasi | penafian`,
      opens: "dilarang menyalin | dilarang mengeluar ulang",
      within: "hak cipta terpelihara",
    },
    navigation: {
      parts: `laman utama | utama | cari | berita | nasional | dunia | sukan | hiburan | ekonomi | bisnes`,
    },
    photo: {
      parts: "foto | gambar | gambar hiasan | gambar fail",
      opens: "gambar | foto | gambar hiasan | gambar fail",
      within: "gambar hiasan | gambar fail",
    },
    disclaimer: {
      opens: `artikel ini diterjemah | ringkasan ini dijana | artikel ini pertama kali disiarkan |
        artikel ini mula disiarkan | artikel ini ialah pandangan | artikel ini adalah pandangan |
        ini adalah pandangan peribadi | ini ialah pandangan peribadi`,
      within: `tidak semestinya mencerminkan | tidak semestinya mewakili | pandangan peribadi penulis |
        disemak oleh editor`,
    },
  },
  vi: {
    advertisement: {
      parts: `quảng cáo | tài trợ | nội dung được tài trợ | bài viết tiếp tục sau quảng cáo | thông tin doanh nghiệp`,
      opens: `quảng cáo | bài viết tiếp tục | bài viết được thực hiện với sự | nội dung được tài trợ | nội dung tài trợ`,
    },
    comments: {
      parts: `bình luận | # bình luận | ý kiến | gửi bình luận | xem bình luận | trả lời | viết bình luận | ý kiến bạn đọc |
        bình luận đã đóng`,
      opens: `bạn đọc gửi ý kiến | hãy là người đầu tiên bình luận | bình luận đã đóng | ý kiến của bạn |
        hãy chia sẻ ý kiến | bạn nghĩ gì về | vui lòng đăng nhập để bình luận | vui lòng nhập`,
    },
    share: {
      parts: `chia sẻ | chia sẻ facebook | sao chép liên kết | in bài | in | lưu bài | nghe | theo dõi | gửi bài |
        nghe bài viết | nghe đọc bài`,
      opens: `theo dõi | chia sẻ bài viết | bạn có tin tức | gửi tin bài | mọi ý kiến đóng góp | mời bạn đọc theo dõi |
        nghe bài viết`,
      within: "trên google news để | theo dõi chúng tôi trên",
    },
    newsletter: {
      parts: "đăng ký nhận tin | đăng ký",
      opens: "đăng ký nhận | nhận tin tức | bạn có thể hủy | nhận bản tin | tải ứng dụng của",
      within: "nhận bản tin của | hủy đăng ký bất cứ lúc nào",
    },
    related: {
      parts: `tin liên quan | bài liên quan | xem thêm | đọc thêm | tin cùng chuyên mục | cùng chuyên mục | tin mới |
        tin mới nhất | tin nóng | đọc nhiều | đọc nhiều nhất | xem nhiều | tin khác | có thể bạn quan tâm | chủ đề |
        từ khóa | tags | tin đọc nhiều | bài viết cùng chủ đề`,
      opens: `bài trước | bài tiếp theo | xem thêm | đọc thêm | mời bạn đọc | xem clip | mời độc giả | mời quý độc giả |
        bạn đọc có thể xem`,
    },
    cookies: {
      opens: "trang web này sử dụng | chúng tôi sử dụng cookie",
    },
    paywall: {
      parts: "đăng nhập | tạo tài khoản",
      opens: `bài viết này chỉ dành | bạn đã có tài khoản | vui lòng đăng nhập | đăng nhập để | hãy ủng hộ báo |
        ủng hộ báo chí`,
    },
    footer: {
      parts: `liên hệ | giới thiệu | chính sách bảo mật | điều khoản sử dụng | tòa soạn | liên hệ quảng cáo`,
      opens: "giữ bản quyền | cấm sao chép | ghi rõ nguồn | nghiêm cấm sao chép",
      within: `giữ bản quyền | mọi quyền được bảo lưu | khi phát hành lại thông tin | cấm sao chép dưới mọi`,
    },
    navigation: {
      parts: `trang chủ | tìm kiếm | thời sự | thế giới | kinh doanh | giải trí | thể thao | pháp luật | giáo dục |
        sức khỏe | đời sống | du lịch | khoa học | công nghệ | xe | văn hóa`,
    },
    photo: {
      parts: "ảnh | ảnh minh họa | hình ảnh",
      opens: "ảnh | ảnh minh họa",
      within: "ảnh minh họa",
    },
    disclaimer: {
      opens: `bài viết được dịch | bài viết được đăng lần đầu | bài viết thể hiện | bài viết phản ánh quan điểm |
        quan điểm của tác giả`,
      within: "không nhất thiết phản ánh | không nhất thiết trùng",
    },
  },
  tl: {
    advertisement: {
      parts: "patalastas",
    },
    related: {
      parts: "basahin din | basahin | kaugnay na balita | kaugnay na mga balita | panoorin",
      opens: "basahin din | kaugnay na balita | panoorin",
    },
  },
};
