import { failure, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { hasHandout } from '#core/handout/handout-sheet.ts';
import { saidOffice, type SaidOffice } from '#core/opening/said-hours.ts';
import { beneath, type Said, sourceAt } from '#core/overlay/beneath.ts';
import { stateAt } from '#core/overlay/history.ts';
import { kindOf, type PlaceOf, placesOf } from '#core/overlay/place.ts';
import type { OfficeValue } from '#core/overlay/value.ts';
import { withOverlay } from '#core/overlay/with-overlay.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';

type Read = CallOutput<'overlay.read'>;

/** Everything of one procedure that can be corrected: what the pack says, what the office says, what a citizen reads. */
export const read: Operation<'overlay.read'> = async (context, { procedure: id }) => {
  const pack = context.authored.pack();
  if (pack === null) return failure('content-missing');
  const given = pack.procedures.find((candidate) => candidate.id === id);
  if (given === undefined) return failure('no-such-procedure');
  return success({
    procedure: id,
    name: given.name,
    checked: context.overlay.checked(id),
    places: views(context, pack, given),
    script: scriptOf(context, pack, given),
    handout: hasHandout(given),
  });
};

function views(context: Context, pack: ContentPack, given: Procedure): Read['places'] {
  const today = dayInVietnam(context.clock.now());
  const settings = context.settings.read();
  const office = saidOffice(settings.office, settings.hours);
  const corrections = context.overlay.corrections();
  const overlaid = withOverlay(pack, corrections, today);
  const spoken = overlaid.pack.procedures.find(({ id }) => id === given.id) ?? given;
  const listed = placesOf(given);
  // What the office said where the pack has nothing any more.
  const gone: readonly PlaceOf[] = overlaid.standings.flatMap(({ procedure, place }) => {
    const kind = kindOf(place);
    const known = procedure !== given.id || listed.some((other) => other.place === place);
    return known || kind === null ? [] : [{ place, kind, label: null }];
  });
  return [...listed, ...gone].map(({ place, kind, label }) => {
    const said = beneath(pack, given, place, today);
    const state = stateAt(corrections, { procedure: given.id, place });
    const standing = overlaid.standings.find((one) => one.procedure === given.id && one.place === place);
    const source = overlaid.pack.sources.find((one) => one.id === sourceAt(spoken, place, today));
    const field = said !== null && 'office' in said ? said.office : null;
    return {
      place,
      kind,
      label,
      given: readable(said, {}),
      field: pack.officeFields.find((one) => one.id === field)?.label ?? null,
      shown: standing?.hidden === true ? null : readable(beneath(overlaid.pack, spoken, place, today), office),
      source: source === undefined ? null : { title: source.title, date: source.date },
      corrected: standing?.corrected ?? false,
      hidden: standing?.hidden ?? false,
      flag: standing?.flag ?? null,
      versions: [...state.versions],
      draft: state.draft,
    };
  });
}

/** What is read of it; null where nothing certain is said. */
function readable(said: Said | null, office: SaidOffice): OfficeValue | null {
  if (said === null) return null;
  if ('address' in said) return { address: said.address };
  if ('office' in said) {
    const value = office[said.office];
    if (value === undefined) return null;
    return { text: typeof value === 'string' ? { vi: value, en: value } : value, detail: said.detail };
  }
  return said.sure ? { text: said.text, detail: said.detail } : null;
}

function scriptOf({ overlay }: Context, pack: ContentPack, { script: id }: Procedure): Read['script'] {
  const script = pack.scripts.find((candidate) => candidate.id === id);
  if (script === undefined) return null;
  const reported = overlay.differences()[script.id] ?? {};
  const steps = script.segments.flatMap(({ groups }) => groups.flatMap((group) => group.steps));
  return {
    id: script.id,
    title: script.title,
    steps: steps.map((step) => ({
      id: step.id,
      say: step.say,
      count: reported[step.id]?.open ?? 0,
      last: reported[step.id]?.last ?? null,
    })),
  };
}
