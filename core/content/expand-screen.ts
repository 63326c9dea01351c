import type { Localised } from '../basics/language.ts';
import type { CompiledScreen } from './pack.ts';
import type { Persona } from './library.ts';
import type { Screen } from './screen.ts';

const PLACEHOLDER = /\{([a-z0-9-]+(?:\.[a-z0-9-]+)?)\}/g;

/** Names of the placeholders anywhere in a value. */
export function placeholdersIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(PLACEHOLDER)].flatMap((match) => match[1] ?? []);
  if (Array.isArray(value)) return value.flatMap(placeholdersIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(placeholdersIn);
  return [];
}

/** Fills `{persona.field}` and `{parameter}` everywhere in a value. A localised parameter gives each language its own text. */
export function fillPlaceholders<Value>(value: Value, persona: Persona, parameters: Readonly<Record<string, Localised>>): Value {
  const fill = (text: string, language: 'vi' | 'en'): string =>
    text.replaceAll(PLACEHOLDER, (whole, name: string) => {
      if (name.startsWith('persona.')) return persona.fields[name.slice('persona.'.length)] ?? whole;
      return parameters[name]?.[language] ?? whole;
    });
  const walk = (part: unknown, language: 'vi' | 'en'): unknown => {
    if (typeof part === 'string') return fill(part, language);
    if (Array.isArray(part)) return part.map((item) => walk(item, language));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner, key === 'en' ? 'en' : language)]));
  };
  return walk(value, 'vi') as Value;
}

/** A shared screen as one script uses it. */
export function expandScreen(screen: Screen, persona: Persona, given: Readonly<Record<string, Localised>>): CompiledScreen {
  const { params, ...shown } = screen;
  const parameters: Record<string, Localised> = {};
  for (const [name, param] of Object.entries(params)) {
    const text = given[name] ?? param.default;
    // A parameter may itself name the persona.
    if (text !== undefined) parameters[name] = fillPlaceholders(text, persona, {});
  }
  return fillPlaceholders(shown, persona, parameters);
}
