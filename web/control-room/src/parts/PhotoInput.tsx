import { pictureAddress, useSpeech, useUpload } from '@holdpoint/shared';
import { Button } from 'antd';
import { useRef } from 'react';
import { useActing } from '../act/acting';
import { Camera, Check } from './icons';
import { drawDemoPicture } from './demoCamera';
import { Wrong } from './Wrong';

/** Takes a picture, stores it as evidence and keeps its hash; the demo has a camera that draws. */
export function PhotoInput(props: { value: string | undefined; set: (hash: unknown) => void; about: string }) {
  const { text } = useSpeech();
  const { demo, view } = useActing();
  const { value, set, about } = props;
  const upload = useUpload();
  const file = useRef<HTMLInputElement>(null);
  const store = (picture: Blob) => upload.mutate(picture, { onSuccess: ({ hash }) => set(hash) });
  return (
    <div className="photo-input">
      {value !== undefined && (
        <figure>
          <img src={pictureAddress(value)} alt={text('photo.of', { what: about })} />
          <figcaption>
            <Check size={16} /> {text('photo.taken')}
          </figcaption>
        </figure>
      )}
      {upload.error !== null && <Wrong error={upload.error} />}
      <input
        ref={file}
        type="file"
        accept="image/jpeg,image/png"
        capture="environment"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const picture = event.target.files?.[0];
          if (picture !== undefined) store(picture);
          event.target.value = '';
        }}
      />
      <span className="form-acts">
        <Button icon={<Camera />} loading={upload.isPending} onClick={() => file.current?.click()}>
          {text(value === undefined ? 'photo.take' : 'photo.again')}
        </Button>
        {demo && (
          <Button
            data-testid="demo-camera"
            disabled={upload.isPending}
            onClick={() => void drawDemoPicture([text('photo.demoMark'), view?.number ?? '', about]).then(store)}
          >
            <span className="demo-mark small">{text('app.demo')}</span> {text('photo.demo')}
          </Button>
        )}
      </span>
      {demo && <small>{text('photo.demoHint')}</small>}
    </div>
  );
}
