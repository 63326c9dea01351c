import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is waited for comes at once or not at all; a busy machine only makes it late.
configure({ asyncUtilTimeout: 30_000 });

// One document serves many test files: each test gives it back empty.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
