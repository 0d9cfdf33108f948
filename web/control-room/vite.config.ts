import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiled } from './compiled.ts';
import { demoBackEnd } from './dev/plugin.ts';

/** Where the platform runs during development; without it the small demo back end of `dev/` answers. */
const platform = process.env['HOLDPOINT_URL'];

export default defineConfig({
  resolve: { alias: compiled },
  plugins: [react(), ...(platform === undefined ? [demoBackEnd()] : [])],
  // The server replaces the placeholder with a fresh nonce for every page it serves.
  html: { cspNonce: '{{CSP_NONCE}}' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-)/ },
            // The map comes with its own page part, when somebody opens it.
            { name: 'map', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
  server: platform === undefined ? {} : { proxy: { '/api': { target: platform, changeOrigin: true } } },
});
