import { failure, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { freshness, oldestSource } from '#core/content/freshness.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { saidOffice } from '#core/opening/said-hours.ts';
import { placesOf } from '#core/overlay/place.ts';
import { type Standing, withOverlay } from '#core/overlay/with-overlay.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';

type Todo = CallOutput<'overlay.todo'>;

/** What the office should look at this month: what only it knows, what is old, what a new pack changed, what no longer looks like the real screens. */
export const todo: Operation<'overlay.todo'> = async (context) => {
  const pack = context.authored.pack();
  if (pack === null) return failure('content-missing');
  const today = dayInVietnam(context.clock.now());
  const settings = context.settings.read();
  const office = saidOffice(settings.office, settings.hours);
  const overlaid = withOverlay(pack, context.overlay.corrections(), today);
  const named = (standing: Standing) => {
    const procedure = pack.procedures.find(({ id }) => id === standing.procedure);
    const place = procedure === undefined ? undefined : placesOf(procedure).find((one) => one.place === standing.place);
    return { procedure: standing.procedure, place: standing.place, name: procedure?.name ?? null, label: place?.label ?? null };
  };
  return success({
    today,
    unfilled: pack.officeFields.filter(({ id }) => office[id] === undefined).map(({ id, label }) => ({ id, label })),
    unchecked: unchecked(context, overlaid.pack, today),
    flagged: overlaid.standings.flatMap((one) => (one.flag === null ? [] : [{ ...named(one), flag: one.flag }])),
    hidden: overlaid.standings.flatMap((one) => {
      const { name, ...others } = named(one);
      return one.hidden && one.flag !== 'gone' && name !== null ? [{ ...others, name }] : [];
    }),
    different: different(context, pack),
  });
};

function unchecked({ overlay }: Context, pack: ContentPack, today: string): Todo['unchecked'] {
  const rows = pack.procedures.flatMap((procedure) => {
    const source = oldestSource(procedure, pack.sources);
    const checked = overlay.checked(procedure.id);
    const state = source === null ? 'fresh' : freshness(source, checked, today);
    return state === 'fresh' ? [] : [{ procedure: procedure.id, name: procedure.name, freshness: state, checked }];
  });
  return rows.toSorted((a, b) => Number(b.freshness === 'stale') - Number(a.freshness === 'stale'));
}

/** Steps the pack has no more are counted on disk and need no looking at. */
function different({ overlay }: Context, pack: ContentPack): Todo['different'] {
  const rows = pack.scripts.flatMap(({ id, title, segments }) => {
    const reported = overlay.differences()[id] ?? {};
    return segments.flatMap(({ groups }) =>
      groups.flatMap(({ steps }) =>
        steps.flatMap(({ id: step, say }) => {
          const { open = 0, last = '' } = reported[step] ?? {};
          return open === 0 ? [] : [{ script: id, title, step, say, count: open, last }];
        }),
      ),
    );
  });
  return rows.toSorted((a, b) => b.count - a.count);
}
