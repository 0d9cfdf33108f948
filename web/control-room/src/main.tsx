import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Problem, Unreachable } from '@holdpoint/shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App';
import { lendNonce, pageNonce } from './nonce';
import '@holdpoint/shared/tokens.css';
import './styles.css';

lendNonce(pageNonce());

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => failures < 2 && (error instanceof Unreachable || (error instanceof Problem && error.status >= 500)),
    },
    mutations: { retry: false },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
