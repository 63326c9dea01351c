import type { SlipDocument } from '#core/slip/document.ts';

/** What to do at home, step by step. */
export function HomeSteps({ slip: { homeSteps, language }, title }: { readonly slip: SlipDocument; readonly title: string }) {
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {homeSteps.map((step, index) => (
          <li key={step.vi}>
            <i>{index + 1}</i>
            {step[language]}
          </li>
        ))}
      </ol>
    </>
  );
}
