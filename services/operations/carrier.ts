import { success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const list: Operation<'carrier.list'> = async ({ carriers }) => success({ carriers: [...(await carriers.list())] });
