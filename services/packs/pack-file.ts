/** The file of a pack on a stick ends like this. */
export const PACK_ENDING = '.gocsopack';
/** Of a public key. */
export const KEY_ENDING = '.gocsokey';
/** Of what vouches for an installer: it stands beside it, under its whole name. */
export const PROGRAM_ENDING = '.gocsosign';

/** What is in a pack besides the files. */
export const MANIFEST = 'manifest.json';
export const SIGNATURES = 'manifest.sig';
/** Before each file. */
export const FILES = 'files/';

/** The compiled content among the files, and what proves it there. */
export const CONTENT = 'pack.json';
export const CONTENT_MANIFEST = 'manifest.json';
