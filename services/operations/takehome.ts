import { success } from '#core/basics/result.ts';
import { makeTakehome } from '#services/takehome/make-takehome.ts';
import { noteAct } from './note-act.ts';
import type { Operation } from './operation.ts';
import { staffIn } from './session.ts';

export const save: Operation<'takehome.save'> = async (context, { procedure, carrier }) => {
  const staff = staffIn(context);
  const made = await makeTakehome(context, procedure);
  // What the content does not have is no name to be written down.
  if (!made.ok) return made;
  const { name, bytes } = made.value;
  const written = await context.carriers.write(carrier, name, bytes);
  await noteAct(context, 'takehome.saved', procedure, written, staff);
  return written.ok ? success({ file: name, path: written.value.path, bytes: bytes.length }) : written;
};
