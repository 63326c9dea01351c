/** What the records call a machine: a short name the office gives, so that several can be told apart. Never the number of a person. */
export const KIOSK_NAME = /^(?!(?:[a-z-]*\d){9})[a-z0-9-]{1,40}$/;

/** What a machine is called until the office gives it a name. */
export const UNNAMED_KIOSK = 'kiosk-1';
