import { createContext } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';

/** Opens a procedure as it would read if it were saved; the corner waits as it is. */
export const PreviewContext = createContext<(document: ProcedureDocument) => void>(() => {});
