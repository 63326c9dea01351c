import { useLanguage } from '#renderer/language/context.tsx';

interface NumberWords {
  /** 1234 as 1.234 or 1,234. */
  readonly whole: (value: number) => string;
  /** A change, with its sign. */
  readonly signed: (value: number) => string;
  /** A share of 0 to 1, in whole hundredths. */
  readonly percent: (share: number) => string;
}

/** Numbers as they are written in the language of the page. */
export function useNumbers(): NumberWords {
  const { t, language } = useLanguage();
  const plain = new Intl.NumberFormat(language);
  const sign = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  return {
    whole: (value) => plain.format(value),
    signed: (value) => sign.format(value),
    percent: (share) => t('staff.figPercent', { share: Math.round(share * 100) }),
  };
}
