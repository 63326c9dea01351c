import type { z } from 'zod';

/**
 * The fields a record type can hold, by their paths: `activities.hints`. Lists and kinds of one field count as the field; names of
 * steps, places and other keys that are data are no fields. `deep: false` names the first level only.
 */
export function fieldsOf(schema: z.core.$ZodType, deep = true): readonly string[] {
  const found = new Set<string>();
  const look = (type: z.core.$ZodType, path: string): void => {
    const { _zod: inner } = type as z.core.$ZodTypes;
    const { def } = inner;
    switch (def.type) {
      case 'object':
        for (const [key, field] of Object.entries(def.shape)) {
          const name = path === '' ? key : `${path}.${key}`;
          if (deep) look(field, name);
          else found.add(name);
        }
        return;
      case 'array':
        return look(def.element, path);
      case 'record':
        return look(def.valueType, path);
      case 'union':
        for (const option of def.options) look(option, path);
        return;
      case 'optional':
      case 'nullable':
      case 'default':
      case 'readonly':
        return look(def.innerType, path);
      case 'pipe':
        return look(def.in, path);
      default:
        if (path !== '') found.add(path);
    }
  };
  look(schema, '');
  return [...found];
}
