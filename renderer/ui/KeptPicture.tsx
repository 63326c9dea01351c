import type { Picture } from '#core/resume/pictures.ts';

/** placeholder until drawn */
export function KeptPicture({ of }: { readonly of: Picture }) {
  return (
    <svg viewBox="0 0 160 160" aria-hidden="true" data-of={of}>
      <circle cx="80" cy="80" r="60" fill="none" stroke="currentColor" strokeWidth="7" />
    </svg>
  );
}
