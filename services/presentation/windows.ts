/**
 * The windows of a presentation, as far as the service is concerned: the one before whoever presents, and the one for the room. The host places
 * them, keeps them and opens them again; what they show is the pages' own.
 */
export interface PresentationWindows {
  /** Opens both; the room's as soon as it has a display. Nothing happens where they are open. */
  open(): void;
  /** Closes both, and takes the camera back. */
  close(): void;
  /** Whether a presentation is open: a kiosk that presents is busy, whatever the hour. */
  isOpen(): boolean;
  /** Whether the room has a display of its own now. False while nothing is open and nobody looked. */
  hasRoom(): boolean;
  /** Told whenever that changes, with what it is now; answers how to be told no longer. */
  onRoom(listener: (has: boolean) => void): () => void;
  /** Whether the presenter's page may ask for pictures of the camera from now on. Not before it is said, nor in the next presentation. */
  allowCamera(allowed: boolean): void;
}
