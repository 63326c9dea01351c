interface PortalFacts {
  readonly home: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly hotline?: string;
}

const HOME = 'https://dichvucong.gov.vn';
const LINKED = 'https://lienthong.dichvucong.gov.vn';

/** §2.1, §2.2 of content-facts: the portals a QR may lead to, by host. */
export const PORTALS: Readonly<Record<string, PortalFacts>> = {
  'dichvucong.gov.vn': {
    home: HOME,
    pages: {
      byCode: `${HOME}/tra-cuu-thu-tuc/danh-sach?keyword={code}&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD`,
      byKeyword: `${HOME}/tim-kiem-thu-tuc-hanh-chinh?keyword={keyword}`,
      'tra-cuu-ho-so': `${HOME}/tra-cuu-ho-so`,
      'thanh-toan': `${HOME}/thanh-toan-truc-tuyen`,
    },
    hotline: '18001096',
  },
  'lienthong.dichvucong.gov.vn': {
    home: `${LINKED}/#/?vneid=1`,
    pages: {
      byCode: `${LINKED}/#/ke-khai/{code}`,
      'khai-sinh': `${LINKED}/#/ke-khai/2.000986`,
      'khai-sinh-can-cuoc': `${LINKED}/#/ke-khai/2.000987`,
      'khai-tu': `${LINKED}/#/ke-khai/1.006714`,
      'tra-cuu-ho-so': `${LINKED}/#/tra-cuu-ho-so`,
    },
    hotline: '18001096',
  },
  'vneid.gov.vn': { home: 'https://vneid.gov.vn' },
  'dichvucong.bocongan.gov.vn': { home: 'https://dichvucong.bocongan.gov.vn' },
  'dichvucong.dcs.vn': { home: 'https://dichvucong.dcs.vn', pages: { 'trang-chu': 'https://dichvucong.dcs.vn/web/home' } },
  'pakn.dichvucong.gov.vn': { home: 'https://pakn.dichvucong.gov.vn', hotline: '18001096' },
  'binhdanhocvuso.gov.vn': { home: 'https://binhdanhocvuso.gov.vn' },
  'baohiemxahoi.gov.vn': { home: 'https://baohiemxahoi.gov.vn', hotline: '19009068' },
  'hokinhdoanh.dkkd.gov.vn': { home: 'https://hokinhdoanh.dkkd.gov.vn' },
  'thuedientu.gdt.gov.vn': { home: 'https://thuedientu.gdt.gov.vn' },
  'canhan.gdt.gov.vn': { home: 'https://canhan.gdt.gov.vn' },
};

/** In §2.1 and §2.2, and never to be said or printed. */
export const NOT_PRINTED: Readonly<Record<string, string>> = {
  '1900 0368': 'VNeID: med, “verify before printing”',
  '19000368': 'the same',
  'canhbao.khonggianmang.vn': 'dead',
  'thutuc.dichvucong.gov.vn': 'dead',
  '/p/home/dvc-': 'dead',
  'sotaydangvien.dcs.vn': 'not confirmed',
  '0692348560': 'of 2021',
  'lienminh.phutho.gov.vn': 'not confirmed',
  '347/2026': 'the decree on fines: no fine is named',
  // True and of no use to a subject that is there; once one needs it, it goes into the table above.
  'csgt.vn': 'no subject on fines of the road',
  'gqtthc.dcs.vn': 'second address of the portal of the Party; one is enough',
  'dvc-dich-vu-cong-truc-tuyen': 'page of the portal that no QR opens',
};

/** §2.1 (tinnhiemmang.vn) and §4.2: hosts that are named and that no QR opens. */
export const NAMED_HOSTS = ['tinnhiemmang.vn', 'vbpl.vn', 'congbao.chinhphu.vn', 'chinhphu.vn', 'baophutho.vn'];

/** §5.2 and §4.3: endings that are said, and addresses shown so that people tell true from false. */
export const ENDINGS = ['gov.vn', 'dcs.vn'];
export const FAKE_ADDRESSES = [
  'dichvucong.gov.vn.abc.com',
  'abc.com',
  'dichvucong-gov.vn',
  'vneid-gov.info',
  'dịchvụcông.gov.vn',
  'dichvucong.info',
  'dichvucong.net',
];
/** §5.2: not of the State and still real: "ask". */
export const ASK_ADDRESSES = ['chongluadao.vn'];

/** Day each source was read or published, from the head of content-facts and the notes in brackets. */
export const SOURCES: Readonly<Record<string, string>> = {
  'portal-data': '2026-07',
  'portal-catalogue': '2026-07-19',
  'civil-status-guide': '2026-06',
  'link-review': '2026-10-06',
  // [OK] of the author of the facts, compiled 23/11/2026.
  'common-knowledge': '2026-11',
  // §2.4, 3.9
  'vneid-news': '2025-12-11',
  // §2.6
  'vneid-marital-status': '2026-01-13',
  'residence-news': '2025-12-03',
  'police-rating-news': '2025-09-16',
  // §3.0
  'residence-circular': '2026-06-29',
  'social-aid-decree': '2026-08-21',
};
