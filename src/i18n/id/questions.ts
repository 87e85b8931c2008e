import type { QuestionWords } from '#domain/search/questions.ts';

/**
 * What questions are put together of, in the words of those who ask: Indonesian, formal and everyday, with the Korean and the most common
 * English that fans mix in. A word that is also somebody's name ("hari" is Ha-ri, and a day), or one letter away from one ("nama" from
 * Nam-ra), stands only in phrases. Never shown.
 */
export const questionWords: QuestionWords = {
  notions: {
    season: 'musim, musimnya, season, seasons, seasonnya, sesi, s, ss, sn, part, bagian, 시즌, 기',
    out: 'tayang, tayangnya, ditayangkan, menayangkan, penayangan, tayang perdana, rilis, rilisnya, dirilis, perilisan, keluar, keluarnya, muncul di netflix, hadir, launching, tersedia, sudah tersedia, sudah ada di netflix, udah ada di netflix, premier, premiere, out, released, release, coming out, come out, drop, 나왔, 나와, 나오, 나온, 나옴, 나올, 나왔나, 출시, 공개, 방영, 방송, 개봉, 공개일, 출시일, 개봉일',
    when: 'kapan, kapankah, kpn, tanggal, tanggalnya, tgl, tanggal berapa, tanggal brp, hari apa, bulan apa, bulan berapa, tahun berapa, jadwal, jadwalnya, jadwal tayang, jadwal rilis, waktu tayang, waktu rilis, kapan lanjut, kapan lanjutannya, kapan kelanjutannya, when, date, 언제, 날짜, 며칠, 몇일, 몇월, 언젠가, 몇년도',
    hour: 'jam berapa, jam brp, pukul berapa, pukul, jam, jamnya, jam tayang, jam rilis, zona waktu, waktu indonesia, waktu setempat, waktu jakarta, wib, wita, wit, kst, tengah malam, what time, 몇시, 시간, 시각, 시',
    until:
      'berapa hari lagi, brp hari lagi, berapa lama lagi, brp lama lagi, berapa minggu lagi, berapa bulan lagi, lagi berapa hari, tinggal berapa hari, tinggal berapa lama, kurang berapa hari, sisa berapa hari, berapa hari, berapa minggu, berapa bulan, sisa hari, sisa waktu, hitung mundur, hitungan mundur, masih lama, countdown, days left, d day, 남았, 남은, 디데이, 카운트다운, 기다려',
    why: 'kenapa, kenapa lama, mengapa, knp, ngapa, kok lama, lama banget, lama sekali, lama amat, lama bgt, apa sebabnya, apa alasannya, alasannya, ditunda, tertunda, menunda, tunda, penundaan, diundur, mundur, molor, delay, terlambat, telat, why, delayed, 왜, 지연, 연기됐, 늦어, 미뤄',
    howMany:
      'berapa, brp, berapakah, berapa banyak, berapa orang, berapa jumlah, jumlah, jumlahnya, total, totalnya, how many, 몇, 몇개, 몇명, 총',
    howLong:
      'berapa lama, brp lama, berapa jam, brp jam, berapa menit, brp menit, berapa durasi, berapa durasinya, lama, lamanya, durasi, durasinya, panjang, panjangnya, menit, maraton, how long, runtime, length, 러닝타임, 상영시간, 분량, 길이, 몇분, 몇시간, 얼마나걸려, 얼마나길',
    episode:
      'episode, episodenya, episodes, episod, eps, epsnya, ep, epi, e, 에피소드, 부작, 몇부작, 몇화, 몇회, 화, 회, 편, 회차',
    who: 'siapa, siapa saja, siapa aja, siapakah, sapa, karakter mana, tokoh mana, who, 누구, 누가, 누군',
    return:
      'kembali, kembali lagi, balik, balik lagi, pulang, muncul, muncul lagi, ikut lagi, tampil lagi, main lagi, masih ikut, masih ada di, comeback, return, returns, returning, back, 돌아와, 돌아오, 돌아온, 복귀, 재출연, 컴백',
    cast: 'pemain, pemainnya, para pemain, daftar pemain, para pemeran, daftar pemeran, jajaran pemain, jajaran pemeran, pemeran season, pemeran musim, pemeran s, pemeran ss, pemeran di season, pemeran di musim, aktor season, aktor musim, para aktor, karakter, karakternya, tokoh, tokohnya, daftar tokoh, yang main, yg main, yang bermain, dibintangi, bintang, bintangnya, cast, castnya, casting, 출연진, 출연자, 출연, 캐스팅, 등장인물, 배우들, 캐스트',
    new: 'baru, yang baru, pemain baru, pemeran baru, karakter baru, tokoh baru, murid baru, wajah baru, bergabung, gabung, new, newcomers, 새로, 새로운, 합류, 뉴페이스, 신규',
    alive:
      'hidup, masih hidup, mati, mati gak, matinya, kematian, meninggal, tewas, gugur, wafat, nyawa, terbunuh, dibunuh, membunuh, bunuh, selamat, bertahan hidup, bertahan, penyintas, korban, nasib, nasibnya, terinfeksi, infeksi, tertular, ketularan, digigit, tergigit, kegigit, gigit, jadi zombi, jadi zombie, menjadi zombi, menjadi zombie, yang jadi zombi, yang jadi zombie, yg jadi zombie, berubah, berubah jadi zombi, berubah jadi zombie, dead, die, dies, death, alive, survive, survives, 죽, 죽어, 죽었, 죽나, 죽는, 죽음, 살아, 살았, 살아있, 사망, 생존, 생존자, 물렸, 물려, 감염',
    play: 'pemeran, pemerannya, pemeran tokoh, pemeran karakter, diperankan, diperankan oleh, memerankan, yang memerankan, dimainkan, dimainkan oleh, memainkan, berperan, berperan sebagai, berperan jadi, peran, perannya, yang jadi, yg jadi, jadi siapa, yang main jadi, yg main jadi, yang main sebagai, main jadi, main sebagai, aktor, aktornya, aktris, aktrisnya, artis, artisnya, nama asli, nama aslinya, nama aktor, nama pemeran, play, plays, actor, actress, 배우, 연기, 역할, 역',
    love: 'cinta, cintanya, mencintai, jatuh cinta, kisah cinta, cinta segitiga, suka, suka sama, saling suka, disukai, menyukai, naksir, pacar, pacarnya, pacaran, jadian, gebetan, pasangan, couple, romansa, romantis, ciuman, berciuman, mencium, cium, nikah, menikah, bersama di akhir, ship, crush, love, kiss, 사귀, 좋아해, 커플, 연애, 러브라인, 키스',
    watch:
      'nonton, nontonnya, menonton, tonton, tontonnya, ditonton, streaming, stream, nobar, netflix, netflixnya, hulu, prime, amazon, disney, vidio, viu, viki, iqiyi, wetv, bilibili, telegram, youtube, aplikasi, platform, situs, link, link nonton, download, unduh, online, legal, watch, 보나, 볼, 봐, 보는, 보려면, 볼수, 시청, 스트리밍, 넷플릭스, 넷플, 다시보기',
    where:
      'di mana, dimana, dmn, dimanakah, di manakah, mana, di platform mana, di aplikasi mana, aplikasi apa, platform apa, di channel mana, channel apa, lokasi, lokasinya, tempat, tempatnya, di negara mana, di kota mana, where, 어디, 어디서, 어디에서, 어디에, 어디야',
    dub: 'sulih suara, disulihsuarakan, dubbing, dubbingnya, dub, dub indo, dubbing indo, sub, sub indo, sub indonesia, subtitle, subtitlenya, subtitel, takarir, teks indonesia, terjemahan, terjemahannya, bahasa, bahasanya, bahasa indonesia, bahasa inggris, bahasa korea, bahasa apa, audio, dubbed, subtitles, english, 더빙, 자막, 영어, 언어, 한국어',
    rating:
      'rating usia, rating umur, klasifikasi usia, batas usia, batas umur, batasan usia, batasan umur, usia minimal, umur minimal, minimal usia, minimal umur, untuk usia berapa, untuk umur berapa, buat umur berapa, usia berapa boleh, umur berapa boleh, semua umur, semua usia, cocok untuk, cocok buat, aman untuk anak, aman buat anak, anak, anak anak, anak-anak, anak kecil, bocil, bocah, remaja, di bawah umur, dewasa, orang tua, ortu, keluarga, pg, tvma, tv ma, age rating, parents guide, kids, 등급, 청불, 연령, 몇세, 나이제한, 관람, 관람가, 청소년',
    scary:
      'seram, serem, menyeramkan, nyeremin, menakutkan, nakutin, takut, horor, horror, ngeri, mengerikan, sadis, kejam, brutal, gore, darah, berdarah, berdarah darah, kekerasan, adegan dewasa, adegan seks, adegan kekerasan, vulgar, telanjang, seks, pelecehan, pemerkosaan, bunuh diri, perundungan, bullying, catatan konten, peringatan konten, peringatan, jumpscare, jumpscares, jump scare, anjing mati, anjingnya mati, trigger, trigger warning, trigger warnings, scary, 무서워, 무섭, 무서운, 잔인, 고어, 수위, 트리거, 선정',
    renew:
      'diperpanjang, perpanjang, perpanjangan, diperbarui, lanjut, lanjutan, lanjutannya, kelanjutan, kelanjutannya, dilanjutkan, berlanjut, sekuel, sekuelnya, dipastikan, dikonfirmasi, terkonfirmasi, konfirmasi, mengonfirmasi, resmi, secara resmi, batal, dibatalkan, pembatalan, renewed, confirmed, cancelled, canceled, 확정, 리뉴얼, 제작확정, 취소, 캔슬, 무산',
    exist:
      'ada, adakah, apakah ada, apa ada, akan ada, apakah akan ada, bakal ada, bakalan ada, mau ada, emang ada, memang ada, punya, is there, will there be, 있어, 있나, 있나요, 있음, 있을까, 있는',
    based:
      'diadaptasi, diadaptasi dari, adaptasi, adaptasi dari, mengadaptasi, diangkat, diangkat dari, berdasarkan, didasarkan, dasarnya, terinspirasi, terinspirasi dari, cerita asli, karya asli, remake, based, based on, 원작, 바탕, 각색',
    webtoon:
      'webtoon, webtoonnya, webtun, webcomic, manhwa, manhwanya, manga, komik, komiknya, comic, novel, novelnya, buku, bukunya, 웹툰, 만화, 소설',
    real: 'kisah nyata, cerita nyata, kejadian nyata, nyata, beneran, sungguhan, benar benar ada, benar-benar ada, benar benar terjadi, benar-benar terjadi, di dunia nyata, fiksi, fiktif, rekaan, true story, 실화, 진짜, 실제, 실존',
    read: 'baca, bacanya, membaca, dibaca, read, 읽, 읽어, 읽을, 읽나, 보기',
    differences:
      'beda, bedanya, berbeda, perbedaan, perbedaannya, apa bedanya, perbandingan, dibanding, dibandingkan, bandingkan, diubah, mengubah, perubahan, vs, versus, difference, differences, 차이, 차이점, 다른점, 비교',
    plot: 'cerita, ceritanya, jalan cerita, jalan ceritanya, alur, alurnya, alur cerita, plot, plotnya, sinopsis, sinopsisnya, premis, kisah, kisahnya, tentang apa, ceritanya tentang apa, bercerita tentang apa, menceritakan, mengisahkan, bercerita, soal apa, terjadi, yang terjadi, apa yang terjadi, apa yg terjadi, apa yang terjadi pada, apa yang terjadi dengan, apa yang terjadi sama, apa yg terjadi dengan, apa yg terjadi sama, story, 줄거리, 내용, 스토리, 시놉시스, 어떻게됐, 어떻게돼, 어떻게되, 무슨일',
    ending:
      'ending, endingnya, akhir, akhirnya, akhir cerita, akhir ceritanya, akhir kisah, berakhir, tamat, tamatnya, penutup, arti ending, arti endingnya, makna ending, maksud ending, penjelasan ending, penjelasan, jelaskan, episode terakhir, adegan terakhir, happy ending, happy end, sad ending, bahagia, finale, ending explained, 결말, 엔딩, 마지막, 마지막회, 해석',
    makers:
      'sutradara, sutradaranya, penulis, penulisnya, penulis naskah, penulis skenario, skenario, naskah, naskahnya, pembuat, pembuatnya, pencipta, penciptanya, kreator, pengarang, yang membuat, yang bikin, yang buat, dibuat, dibuat oleh, bikinan, buatan, produser, produsernya, rumah produksi, studio, studionya, disutradarai, director, writer, 감독, 작가, 각본, 제작사, 연출, 만들었, 만든',
    recap:
      'rangkuman, rangkumannya, ringkasan, ringkasannya, rekap, rekapan, rangkum, ringkas, ringkaskan, cerita sebelumnya, sebelumnya, sejauh ini, cerita sejauh ini, apa yang terjadi sejauh ini, apa yang sudah terjadi, apa yg terjadi sejauh ini, ingatkan, ingetin, lupa ceritanya, recap, summary, 요약, 지금까지, 정리, 복습',
    open: 'terbuka, masih terbuka, belum terjawab, tidak terjawab, tak terjawab, gak terjawab, pertanyaan terbuka, belum terungkap, belum dijelaskan, belum jelas, misteri, misterinya, teka teki, teka-teki, gantung, menggantung, ngegantung, plot hole, plothole, cliffhanger, unanswered, open questions, 떡밥, 미해결, 남은 의문, 의문점',
    school:
      'denah, denah sekolah, denah sekolahnya, peta, peta sekolah, gedung, gedung sekolah, lantai, lantai berapa, di lantai berapa, ruangan, ruangan mana, ruangan apa, ruang apa, bagian sekolah, di bagian mana sekolah, floor plan, school map, 학교 지도, 어느 교실, 몇층, 학교 어디',
    film: 'syuting, syutingnya, shooting, shootingnya, disyuting, lokasi syuting, lokasi syutingnya, tempat syuting, tempat syutingnya, pengambilan gambar, difilmkan, filmed, filming, 촬영, 촬영지, 찍, 찍었, 찍은, 로케, 로케이션',
    finish:
      'selesai, kelar, beres, rampung, usai, mulai, dimulai, mulainya, berlangsung, finished, wrapped, done, 끝, 끝났, 끝나, 완료, 종료, 마쳤, 시작, 크랭크인, 크랭크업',
    stage:
      'sampai mana, sudah sampai mana, udah sampai mana, sampai di mana, sudah sampai di mana, sampai dimana, udah sampai dimana, sejauh mana, sudah sejauh mana, perkembangan, perkembangannya, progres, progresnya, progress, status, statusnya, tahap, tahap apa, tahapan, proses, prosesnya, produksi, produksinya, diproduksi, praproduksi, pra produksi, pascaproduksi, pasca produksi, proses editing, digarap, penggarapan, dikerjakan, 진행, 상황, 현황, 제작, 후반작업, 어디까지',
    similar:
      'mirip, yang mirip, serupa, sejenis, semacam, kayak gini, kaya gini, seperti ini, seperti all of us are, kayak all of us are, drama seperti, drakor seperti, drakor kayak, serial seperti, film seperti, film kayak, rekomendasi, rekomendasinya, rekomen, rekomendasi drakor, nonton apa, nonton apa lagi, tonton apa, tonton apa lagi, nonton apa setelah ini, habis ini nonton apa, sambil nunggu, sambil menunggu, selagi menunggu, alternatif, shows like, series like, 비슷한, 비슷, 추천, 같은드라마',
    age: 'umur, umurnya, umur berapa, berapa umur, berapa umurnya, brp umur, usia, usianya, usia berapa, berapa usia, berapa usianya, berapa tahun, lahir, kelahiran, tanggal lahir, tahun lahir, lahir tahun berapa, kelahiran tahun berapa, ulang tahun, ultah, how old, age, 몇살, 나이, 몇년생, 생년, 생일, 출생',
    price:
      'harga, harganya, berapa harga, berapa harganya, brp harga, biaya, biayanya, berapa biaya, berapa biayanya, tarif, tarifnya, bayar, berbayar, bayarnya, langganan, berlangganan, paket, gratis, gratisan, murah, mahal, price, cost, free, 가격, 요금, 얼마, 구독, 구독료, 무료, 공짜',
    awards:
      'penghargaan, penghargaannya, award, awards, piala, nominasi, nominasinya, dinominasikan, menang, memenangkan, memenangi, pemenang, meraih, emmy, baeksang, 수상, 시상식, 후보, 상받',
    figures:
      'penonton, penontonnya, jumlah penonton, berapa penonton, jam tonton, views, viewers, ditonton berapa, ditonton berapa orang, ditonton berapa kali, paling banyak ditonton, populer, terpopuler, popularitas, seberapa populer, laris, terlaris, sukses, rekor, peringkat, peringkatnya, ranking, top 10, top sepuluh, top ten, 시청자, 시청률, 시청수, 순위, 조회수, 인기',
    score:
      'bagus, apakah bagus, bagus gak, seru, serunya, keren, jelek, menarik, nilai, nilainya, skor, skornya, rating, ratingnya, ulasan, ulasannya, review, reviewnya, pendapat, kritikus, layak ditonton, layak tonton, worth it, recommended, rotten, tomatoes, rotten tomatoes, imdb, mydramalist, letterboxd, score, reviews, good, 평점, 평가, 리뷰, 후기, 재밌, 재미있, 볼만',
    estimate:
      'perkiraan, perkiraannya, perkiraan terbaik, diperkirakan, memperkirakan, kira kira, kira-kira, kiranya, prediksi, prediksinya, diprediksi, tebakan, estimasi, kemungkinan, kemungkinannya, mungkin, diduga, dugaan, best guess, estimate, forecast, prediction, 예상, 예측, 추정, 아마',
    rumours:
      'rumor, rumornya, rumours, rumors, gosip, gosipnya, isu, isunya, desas desus, bocoran, bocorannya, bocor, hoaks, hoax, palsu, bohong, klaim, klaimnya, kata orang, siapa yang benar, siapa yg benar, siapa yang salah, siapa yang bilang, siapa yg bilang, tebakan siapa, leak, leaks, fake, 루머, 소문, 유출, 가짜, 찌라시',
    trailer:
      'trailer, trailernya, trailers, teaser, teasernya, cuplikan, cuplikannya, klip, klipnya, video, videonya, preview, first look, sneak peek, 예고편, 예고, 티저, 트레일러, 영상, 선공개',
    titles:
      'judul, judulnya, apa judulnya, judul asli, judul aslinya, judul korea, judul koreanya, judul dalam bahasa korea, nama korea, nama koreanya, nama lain, nama lainnya, disebut apa, apa sebutannya, bahasa koreanya apa, title, korean title, 제목, 원제, 영어제목, 한국제목',
    pupils:
      'murid, muridnya, murid-murid, siswa, siswanya, siswi, pelajar, teman sekelas, sekelas, satu kelas, anggota kelas, daftar kelas, daftar murid, daftar siswa, students, class list, 학생, 학급, 반학생, 2학년',
    news: 'berita, beritanya, kabar, kabarnya, info, infonya, informasi, berita baru, kabar baru, info baru, berita terbaru, kabar terbaru, info terbaru, update terbaru, terbaru, terkini, update, updatenya, updates, apdet, pengumuman, pengumumannya, diumumkan, mengumumkan, news, latest, 소식, 근황, 업데이트, 뉴스, 최신',
    spoilers:
      'spoiler, spoilers, spoilernya, tanpa spoiler, bebas spoiler, anti spoiler, kena spoiler, spoiler free, 스포, 스포일러, 노스포',
  },
  filler:
    'apa, apakah, apa itu, apa ini, yang, yg, itu, ini, dia, mereka, aku, saya, gue, gw, kamu, kita, kami, adalah, ialah, di, ke, dari, pada, dalam, dengan, sama, oleh, untuk, buat, tentang, soal, mengenai, sampai, hingga, sejak, antara, dan, atau, tapi, kalau, kalo, jika, bila, karena, jadi, juga, saja, aja, cuma, hanya, lagi, lain, lainnya, yang lain, yang mana, masih, sudah, udah, udh, sdh, dah, belum, blm, telah, akan, bakal, bakalan, mau, ingin, pengen, pengin, bisa, dapat, boleh, harus, perlu, sedang, lagi apa, tidak, tdk, tak, gak, ga, gk, g, nggak, ngga, enggak, kagak, bukan, jangan, ya, yah, iya, sih, dong, deh, nih, tuh, kan, kok, nya, kah, lah, pun, si, para, tiap, setiap, semua, semuanya, seluruh, satu satunya, bagaimana, bagaimanakah, gimana, gmn, kayak, kaya, seperti, banget, bgt, sangat, sekali, paling, lebih, kurang, sekarang, skrg, saat ini, nanti, besok, kemarin, tadi, hari ini, minggu ini, bulan ini, tahun ini, tahun depan, bulan depan, awal tahun, akhir tahun, pertengahan tahun, tahun, bulan, tgl ini, segera, akhir akhir ini, tolong, mohon, kak, kakak, bang, gan, guys, bro, halo, hai, permisi, tahu, tau, kasih tahu, kasih tau, beri tahu, jelasin, katanya, apakah benar, benarkah, emang, emangnya, memang, ternyata, tokoh utama, utama, orang, orangnya, seseorang, ada yang, ada yang tahu, ada yang tau, musik, serial, serialnya, series, seriesnya, seri, film, filmnya, drama, dramanya, drakor, drakornya, kdrama, k drama, tv, acara, show, korea, korea selatan, koreanya, indonesia, indo, zombi, zombie, zombies, zombinya, zombienya, all of us are dead, all of us dead, aouad, is, are, was, the, an, of, in, for, it, its, does, did, will, be, has, have, there, this, that, and, what, how, with, from, any, been, get, yet, 지금우리학교는, 지금우리학교, 지우학, 지금, 우리, 학교는, 은, 는, 이, 가, 을, 를, 에, 에서, 의, 도, 로, 요, 어, 었어, 았어, 있어요, 나요, 인가요, 했어, 했나, 했나요, 했어요, 해, 해요, 하나, 하나요, 하는, 한, 할, 된, 돼, 됐어, 됐나, 됐나요, 되나, 되나요, 야, 뭐, 뭐야, 뭐임, 무엇, 무슨, 어떻게, 이야, 인가, 인지, 임, 죠, 지, 까, 까요, 냐, 니, 네, 건, 거, 거야, 수, 좀, 왔어, 왔나, 왔나요, 드라마, 나라, 한국, 넷, 다, 더, 또, 좀비',
  // Hyphens do not count, and digits and letters are taken apart: "ke-2" is "ke 2".
  numbers: [
    'satu, pertama, kesatu, one, first',
    'dua, kedua, two, second, ii',
    'tiga, ketiga, three, third, iii',
    'empat, keempat, four, fourth',
    'lima, kelima, five, fifth',
  ],
};
