import { arranged, useCatalogue, useIsolation, useSpeech, type PlanView } from '@holdpoint/shared';
import { IsolationMap } from '../../parts/map/IsolationMap';
import { IsolationFound } from '../../parts/isolation/IsolationFound';

/** The isolation that a plan's place needs; its ticket is filled with it. */
export function PlanIsolation({ view }: { view: PlanView }) {
  const { text } = useSpeech();
  const zone = arranged(view.content).zone ?? null;
  const works = useCatalogue(true).data?.workTypes;
  const isolates = zone !== null || works?.find((work) => work.code === view.content.workType)?.isolates === true;
  const isolation = useIsolation(isolates ? view.content.customer : '', zone);
  if (!isolates) return null;
  return (
    <section className="panel" aria-labelledby="isolation-title">
      <h2 id="isolation-title">{text('isolation.title')}</h2>
      <p className="quiet">{text('isolation.lead')}</p>
      <IsolationFound isolation={isolation.data} unknown={isolation.isError} />
      {isolation.data !== undefined && <IsolationMap isolation={isolation.data} />}
    </section>
  );
}
