import type { Procedure } from '#core/content/procedure.ts';
import { nameOfPart, placeOfPart, useLessonWay } from '#renderer/app/lesson-way.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';

/** After a part of a lesson: its next part, and the lesson itself. Whichever is taken, "back" leads to the lesson. */
export function LessonDoors({ lesson, filled }: { readonly lesson: Procedure; readonly filled: boolean }) {
  const { t } = useLanguage();
  const { go, returnTo } = useActions();
  const { next } = useLessonWay(lesson);
  const toLesson = (): void => returnTo({ name: 'procedure', id: lesson.id });
  const kind = filled ? 'practice' : 'secondary';
  if (next === null)
    return (
      <Button kind={kind} icon={icons.next} onPress={toLesson}>
        {t('lesson.return')}
      </Button>
    );
  return (
    <>
      <Button
        kind={kind}
        icon={icons.next}
        onPress={() => {
          toLesson();
          go(placeOfPart(lesson, next));
        }}
      >
        {t('lesson.next', { part: nameOfPart(next, t) })}
      </Button>
      <Button kind="secondary" icon={icons.back} onPress={toLesson}>
        {t('lesson.return')}
      </Button>
    </>
  );
}
