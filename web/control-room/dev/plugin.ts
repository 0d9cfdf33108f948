import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answer } from './backEnd.ts';

const KERNEL = new URL('../../../kernel/src/main/resources/holdpoint/', import.meta.url);

/** Answers `/api` from memory while the screens are developed without a platform. It is no part of any build. */
export function demoBackEnd(): Plugin {
  return {
    name: 'holdpoint-demo-back-end',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/api', (request, response) => respond(request, response));
    },
  };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.startsWith('/feed') === true) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': quiet\n\n');
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    const { status, json } = answer(request.method ?? 'GET', request.url ?? '/', body, catalogueFile);
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(json === undefined ? '' : JSON.stringify(json));
  });
}

function catalogueFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, KERNEL), 'utf8'));
}
