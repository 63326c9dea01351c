import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// One document serves many test files: each test gives it back empty.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
