import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// What is waited for comes at once or not at all; a busy machine only makes it late.
configure({ asyncUtilTimeout: 30_000 });

// One document serves many test files: each test gives it back empty.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// A screen still on its way when its file ends would be fetched into the next one.
afterAll(() => vi.dynamicImportSettled());
