/**
 * What content-facts gives for each procedure, written down from that file and not from the content, so that the two can be compared.
 * To check an entry, open content-facts at the § it names. A phrase is a figure with the word or two that say what it is of;
 * those words are the kiosk's (the facts write "10.000đ trực tuyến", the kiosk "nộp trên mạng 10.000 đồng").
 * tests/content/facts.test.ts fails where the content says a figure that is not here, or leaves out one that is.
 */
export interface ProcedureFacts {
  /** Where in content-facts. */
  readonly section: string;
  /** Code on the national portal; absent where the facts have none or none to be trusted. */
  readonly code?: string;
  /** The published title, where the facts quote it word for word. Elsewhere they only name the matter. */
  readonly title?: string;
  /** What the QR opens. */
  readonly address: string;
  /** Phrases of the row of the fee and of the time, all of them; UNKNOWN where only the office can know. */
  readonly fee: readonly string[] | typeof UNKNOWN;
  readonly time: readonly string[] | typeof UNKNOWN;
  /** Figures, forms and numbers said anywhere else. */
  readonly says: readonly string[];
  /** Laws, decrees and circulars. */
  readonly legal?: readonly string[];
  /** In the facts and left out on purpose, with the reason. */
  readonly unsaid?: Readonly<Record<string, string>>;
  /** Rows (facts.fee …, or the id under `more`) the facts give with a doubt: never stated as high. `fee.later` is what follows. */
  readonly doubt?: readonly string[];
  /** What a known day changes: said up to the day before, and from that day on. */
  readonly changes?: readonly { readonly on: string; readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/** KHÔNG RÕ, or nothing at all, in content-facts: a field of the office stands there. */
export const UNKNOWN = 'unknown';

/** §2.2 Tìm theo mã, Tìm theo từ khóa. */
export const byCode = (code: string) =>
  `https://dichvucong.gov.vn/tra-cuu-thu-tuc/danh-sach?keyword=${code}&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD`;
export const byKeyword = (words: string) =>
  `https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=${encodeURIComponent(words)}`;

/** §3.0 and §3.8 Legal: the law on residence and the circular of 1/7/2026. */
export const RESIDENCE_LAWS = ['68/2020/QH14', '118/2025/QH15', '116/2026/TT-BCA'];
