/** The page a practice is taken home in, before a lesson is put there. */
export interface TakehomePage {
  /** Its HTML; null where it is missing or cannot be read. Never rejects. */
  read(): Promise<string | null>;
}
