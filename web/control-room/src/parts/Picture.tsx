import { pictureAddress, useSpeech } from '@holdpoint/shared';

/** An evidence picture, small; the whole picture opens in a tab of its own. */
export function Picture(props: { hash: string; what: string }) {
  const { text } = useSpeech();
  return (
    <a className="picture" href={pictureAddress(props.hash)} target="_blank" rel="noreferrer" title={text('photo.open')}>
      <img src={pictureAddress(props.hash)} alt={text('photo.of', { what: props.what })} loading="lazy" />
    </a>
  );
}
