import type { Catalogue, HazardSuggestion, Words } from '@holdpoint/shared';

interface Occasions {
  readonly tags: readonly string[];
  readonly weather: readonly string[];
  readonly backFeed: boolean;
}

type Because = HazardSuggestion['because'][number];

/** The hazards to think of, as the platform proposes them; the one customer here has panels on the roof. */
export function suggestions(query: string, { hazards, workTypes }: Pick<Catalogue, 'hazards' | 'workTypes'>): readonly HazardSuggestion[] {
  const asked = new URLSearchParams(query);
  const work = workTypes.find((one) => one.code === asked.get('workType'))?.hazards ?? [];
  return hazards
    .map((hazard): HazardSuggestion => {
      const { tags, weather, backFeed } = (hazard as unknown as { occasions: Occasions }).occasions;
      const because: Because[] = [];
      if (work.includes(hazard.id)) because.push({ about: 'WORK', text: words('It belongs to this work.', '属于该类作业。') });
      asked.getAll('tag').filter((tag) => tags.includes(tag)).forEach((tag) => because.push({ about: 'TAG', text: words(`Marked: ${tag}.`, `特征：${tag}。`) }));
      asked.getAll('weather').filter((alert) => weather.includes(alert)).forEach((alert) => because.push({ about: 'WEATHER', text: words(`Weather alert: ${alert}.`, `气象预警：${alert}。`) }));
      if (backFeed && asked.has('customer')) because.push({ about: 'BACK_FEED', text: words('The place has a source beside the network.', '现场有其他电源。') });
      return { hazard: hazard.id, because };
    })
    .filter((one) => one.because.length > 0);
}

function words(en: string, zh: string): Words {
  return { en, zh };
}
