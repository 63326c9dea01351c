/** A string that only its own maker may produce, so that one kind of id cannot stand in for another. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

export type VisitId = Brand<'VisitId'>;
export type ActivityId = Brand<'ActivityId'>;
export type PrintJobId = Brand<'PrintJobId'>;
