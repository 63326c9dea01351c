import type { PlanItem } from '#core/content/plan.ts';
import type { Localised } from '#core/basics/language.ts';
import type { Meeting } from '#core/presentation/presentation.ts';
import type { Slide } from '#core/presentation/slide.ts';
import type { Translate } from '#renderer/language/translate.ts';

type Chosen = (text: Localised) => string;

/** How a part of the plan is called. */
export function partName(item: PlanItem, { shelf }: Pick<Meeting, 'shelf'>, t: Translate, pick: Chosen): string {
  const subject = (id: string): string => {
    const found = shelf.subject(id);
    return found === null ? id : pick(found.name);
  };
  switch (item.kind) {
    case 'talk':
      return pick(item.title);
    case 'opening':
      return subject(item.subject);
    case 'practice': {
      const name = t('present.part.practice', { name: subject(item.subject) });
      // Several parts may practise one subject: each is told apart by where it begins.
      const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
      const first = script?.segments.find(({ id }) => id === item.segments?.[0]);
      return first === undefined ? name : `${name} · ${pick(first.title)}`;
    }
    case 'trouble':
      return t('present.part.trouble', { name: subject(item.subject) });
    case 'quiz': {
      const quiz = shelf.quiz(item.quiz);
      return quiz === null ? item.quiz : pick(quiz.title);
    }
    case 'pause':
      return t('present.part.pause');
  }
}

/** The part in hand: -1 on the title, the number of parts at the end. */
export function partInHand({ plan }: Meeting, slide: Slide | undefined): number {
  if (slide === undefined || slide.kind === 'title') return -1;
  return slide.kind === 'end' ? plan.items.length : slide.item;
}

/** Who does what at a slide, as the key of its words. */
export function whoActs(slide: Slide | undefined) {
  switch (slide?.kind) {
    case 'question':
      return 'present.whoHands';
    case 'pause':
      return 'present.whoAsk';
    case 'step':
    case 'repair':
    case 'trouble':
      return slide.front ? 'present.whoFront' : 'present.whoPresenter';
    default:
      return 'present.whoPresenter';
  }
}
