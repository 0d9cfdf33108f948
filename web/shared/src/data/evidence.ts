import { useMutation } from '@tanstack/react-query';
import { call } from '../api/client';

/** Where a stored picture is read. */
export function pictureAddress(hash: string): string {
  return `/api/evidence/${hash}`;
}

/** Stores a picture; the answer is its hash. */
export function useUpload() {
  return useMutation({
    mutationFn: (picture: Blob) => call<{ hash: string }>('/evidence', { method: 'POST', picture }),
  });
}
