import { z } from 'zod';
import { calls, type CallName } from '#core/contract/calls.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly $ref?: string;
}

/** Words that fit the shapes of the contract; the first that fits is taken. */
const WORDS = [
  'dang-ky-khai-sinh',
  'lan',
  '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  '482915',
  '123',
  '2026-11-23',
  '2026-11',
  '2026-11-23T02:00:00.000Z',
  'a'.repeat(43),
  'facts/fee',
  'TypeError',
  'assets/app.js:1:2',
  'a'.repeat(64),
  'x',
  '',
];

/** An input every field of which a call would take, made from its schema alone: also for a call that was added a minute ago. */
export function anyInput(name: CallName): unknown {
  return build(z.toJSONSchema(calls[name].input, { unrepresentable: 'any', io: 'input' }) as Schema);
}

function build(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const some = schema.anyOf ?? schema.oneOf;
  // Null is a choice that holds nothing.
  if (some !== undefined) return build(some.find(({ type }) => type !== 'null') ?? {});
  if (schema.allOf !== undefined) return build(Object.assign({}, ...schema.allOf) as Schema);
  if (schema.type === 'object') return buildObject(schema);
  if (schema.type === 'array') return schema.prefixItems?.map(build) ?? (schema.items === undefined ? [] : [build(schema.items)]);
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 0, 1);
  if (schema.type === 'boolean') return true;
  if (schema.type !== 'string') return null;
  const fits = new RegExp(schema.pattern ?? '', 'u');
  return WORDS.find((word) => fits.test(word) && word.length >= (schema.minLength ?? 0)) ?? 'x';
}

function buildObject({ properties, additionalProperties, propertyNames }: Schema): unknown {
  const own = Object.entries(properties ?? {}).map(([name, schema]) => [name, build(schema)]);
  if (typeof additionalProperties !== 'object') return Object.fromEntries(own) as unknown;
  const name = String(build({ type: 'string', ...propertyNames }));
  return Object.fromEntries([...own, [name, build(additionalProperties)]]) as unknown;
}
