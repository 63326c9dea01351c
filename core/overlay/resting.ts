import type { Corrections, PlaceState } from './value.ts';
import { holding } from './with-overlay.ts';

/**
 * The office's word of a safe start: none of it is shown, and neither is what it corrected. Where the office spoke or hid something,
 * visitors are sent to staff; nobody reads a fee the office knows to be old.
 */
export function resting(corrections: Corrections): Corrections {
  return mapValues(corrections, (places) => mapValues(places, restingPlace));
}

function restingPlace(state: PlaceState): PlaceState {
  const version = holding(state);
  if (version === null) return { ...state, versions: [] };
  const { staff, madeAt, beneath } = version;
  return { ...state, versions: [], hidden: state.hidden ?? { staff, madeAt, beneath } };
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, change: (value: Value) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
