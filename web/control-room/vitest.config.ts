import { defineConfig } from 'vitest/config';
import { compiled } from './compiled.ts';

export default defineConfig({
  resolve: { alias: compiled },
  test: { environment: 'happy-dom', include: ['src/**/*.test.tsx', 'src/**/*.test.ts'], testTimeout: 30_000 },
});
