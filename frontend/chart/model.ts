/**
 * What a chart is asked to show, and the readings of it that every form shares:
 * the order of the points, the words for a value and a moment, the rows of the table, the CSV.
 * Knows nothing of ECharts or of the page.
 */

export interface ChartPoint {
  /** An instant (2026-06-12T18:30:00Z), a date (2026-06-12), or a category. */
  x: string;
  /** Null is a gap: shown as missing, never connected across. */
  y?: number | null;
  low?: number | null;
  high?: number | null;
  /** How many cases this point rests on. */
  n?: number | null;
  note?: string | null;
  /** The line does not reach from the point before to this one, as where a rubric changed. */
  breakBefore?: boolean;
}

export interface ChartSeries {
  name: string;
  /** `band` draws only the area between low and high, no line. */
  style: 'self' | 'others' | 'band' | 'neutral';
  dashed?: boolean;
  /** Points alone, for where there are too few to join. */
  dots?: boolean;
  points: ChartPoint[];
}

/** A line across the plot: at a value or at a moment. */
export interface ChartMark {
  y?: number;
  x?: string;
  label: string;
}

/** Every word a person meets. Those in braces are filled in; what is left out has a wordless stand-in. */
export interface ChartTexts {
  table: string;
  chart: string;
  csv: string;
  png: string;
  noValue: string;
  empty?: string;
  keys?: string;
  /** "Week of {date}" */
  at?: string;
  /** "{low} to {high}" */
  range?: string;
  /** "{n} ratings" */
  n?: string;
  /** Headings of the table's first column and of the CSV. */
  columns?: Partial<Record<'x' | 'series' | 'value' | 'low' | 'high' | 'n' | 'note', string>>;
}

export interface ChartModel {
  kind: 'line' | 'bar';
  title: string;
  description?: string;
  x: 'time' | 'category';
  yMin?: number | null;
  yMax?: number | null;
  yLabels?: Record<string, string> | null;
  yTitle?: string | null;
  /** A duration is in seconds, a percent is a share of 1. */
  unit?: 'number' | 'duration' | 'percent';
  decimals?: number;
  locale?: string;
  timeZone?: string;
  texts: ChartTexts;
  series: ChartSeries[];
  marks?: ChartMark[] | null;
}

/** A point at its place on the x axis; without a point it is where a line breaks. */
export interface Spot {
  at: number;
  point: ChartPoint | null;
}

export interface Reading {
  model: ChartModel;
  /** Per series of the model, in the order of x. */
  spots: Spot[][];
  /** Where x counts places (categories, and bars over time); else x is a moment. */
  places: string[] | null;
  /** A value as one would say it ("3 Sound" where all are levels, else "3.0"), as a bare amount, and on an axis. */
  value(y: number): string;
  amount(y: number): string;
  tick(y: number): string;
  when(x: string): string;
  range(point: ChartPoint): string;
  details(point: ChartPoint): string[];
  moment(x: string): number;
  /** Where an x stands on its axis. */
  at(x: string): number;
  dates(options: Intl.DateTimeFormatOptions): (moment: number) => string;
}

export const hasValue = (point: ChartPoint | null): boolean => point?.y != null;
export const hasRange = (point: ChartPoint | null): boolean => point?.low != null && point.high != null;

const fill = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);

/**
 * Moments as the person's wall clock shows them, written as if it were UTC: so a day begins at a
 * multiple of 24 hours, and months fall where the person would put them, wherever the browser is.
 */
function wallClock(timeZone: string | undefined): (x: string) => number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric',
    hour: 'numeric', minute: 'numeric', second: 'numeric'
  });
  return (x) => {
    const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/.test(x);
    if (!hasZone) return Date.parse(x.includes('T') ? `${x}Z` : x);
    const instant = Date.parse(x);
    if (Number.isNaN(instant)) return instant;
    const read: Record<string, number> = {};
    for (const { type, value } of parts.formatToParts(instant)) read[type] = Number(value);
    return Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
  };
}

/** What Intl accepts, or nothing, which stands for the browser's own. */
function usable(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

const DAY = 86_400_000;

export function read(model: ChartModel): Reading {
  const asked = model.locale?.replaceAll('_', '-');
  const locale = usable(() => Intl.getCanonicalLocales(asked)) ? asked : undefined;
  const timeZone = usable(() => new Intl.DateTimeFormat('en', { timeZone: model.timeZone })) ? model.timeZone : undefined;
  const texts = model.texts;

  const toMoment = wallClock(timeZone);
  const moments = new Map<string, number>();
  const moment = (x: string): number => {
    let known = moments.get(x);
    if (known === undefined) moments.set(x, (known = toMoment(x)));
    return known;
  };
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (at: number) => format.format(at);
  };

  const points = model.series.map((series) => series.points.filter((point) => model.x === 'category' || !Number.isNaN(moment(point.x))));
  if (model.x === 'time') points.forEach((some) => some.sort((a, b) => moment(a.x) - moment(b.x)));
  const all = points.flat();

  const places = model.x === 'category' ? [...new Set(all.map((point) => point.x))]
    : model.kind === 'bar' ? [...new Set(all.map((point) => point.x))].sort((a, b) => moment(a) - moment(b))
    : null;
  const placeOf = new Map(places?.map((x, place) => [x, place]));
  const at = (x: string): number => placeOf.get(x) ?? moment(x);

  const spots = points.map((some) => some.flatMap((point, index): Spot[] => {
    const spot = { at: at(point.x), point };
    const breaks = point.breakBefore && index > 0;
    return breaks ? [{ at: (at(some[index - 1].x) + spot.at) / 2, point: null }, spot] : [spot];
  }));

  const seen = new Map<number, Set<number>>();
  if (model.x === 'time') {
    for (const { x } of all) {
      const day = Math.floor(moment(x) / DAY);
      seen.set(day, (seen.get(day) ?? new Set()).add(moment(x)));
    }
  }
  const date = dates({ dateStyle: 'long' });
  const dateAndTime = dates({ dateStyle: 'long', timeStyle: 'short' });

  const values = all.flatMap(({ y }) => (y == null ? [] : [y]));
  const named = (y: number): string | undefined => model.yLabels?.[String(y)];
  const allNamed = values.every((y) => named(y) !== undefined);
  const decimals = model.decimals ?? 1;
  const numbers = (minimumFractionDigits: number) => new Intl.NumberFormat(locale, model.unit === 'percent'
    ? { style: 'percent', maximumFractionDigits: 0 }
    : { maximumFractionDigits: decimals, minimumFractionDigits });
  const round = numbers(0);
  const even = values.every(Number.isInteger) ? round : numbers(decimals);
  const count = new Intl.NumberFormat(locale);
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const write = (number: Intl.NumberFormat) => (y: number): string => {
    if (model.unit !== 'duration') return number.format(y);
    const seconds = Math.round(Math.abs(y));
    return `${y < 0 ? '−' : ''}${round.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
  };
  const amount = write(even);
  const plain = write(round);
  const range = (point: ChartPoint): string =>
    hasRange(point) ? fill(texts.range ?? '{low} – {high}', { low: amount(point.low!), high: amount(point.high!) }) : '';

  return {
    model, spots, places, amount, range, moment, at, dates,
    value: (y) => (allNamed ? named(y) : undefined) ?? amount(y),
    tick: (y) => named(y) ?? plain(y),
    when: (x) => {
      if (model.x === 'category') return x;
      const several = (seen.get(Math.floor(moment(x) / DAY))?.size ?? 0) > 1;
      return fill(texts.at ?? '{date}', { date: (several ? dateAndTime : date)(moment(x)) });
    },
    details: (point) => [
      range(point),
      point.n == null ? '' : fill(texts.n ?? 'n = {n}', { n: count.format(point.n) }),
      point.note ?? ''
    ].filter((text) => text !== '')
  };
}

export interface Row {
  x: string;
  cells: (ChartPoint | undefined)[];
}

/** One row for each place on the x axis, one cell for each series. */
export function rows(reading: Reading): Row[] {
  const found = new Map<string, Row & { at: number }>();
  reading.spots.forEach((spots, series) => {
    for (const { at, point } of spots) {
      if (!point) continue;
      let key = String(at);
      while (found.get(key)?.cells[series]) key += '+';
      const row = found.get(key) ?? { at, x: point.x, cells: [] };
      row.cells[series] = point;
      found.set(key, row);
    }
  });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** One line for each point, as spreadsheets read it: a text can never start a formula, a number keeps its point. */
export function csv(reading: Reading): string {
  const columns = reading.model.texts.columns ?? {};
  const text = (value: string | null | undefined): string => {
    const harmless = /^\s*[=+\-@]|^[\t\r\n]/.test(value ?? '') ? `'${value}` : value ?? '';
    return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  const number = (value: number | null | undefined): string => (value == null ? '' : String(value));
  const lines = [[
    text(columns.series ?? 'series'), text(columns.x ?? 'x'), text(columns.value ?? 'value'),
    text(columns.low ?? 'low'), text(columns.high ?? 'high'), text(columns.n ?? 'n'), text(columns.note ?? 'note')
  ]];
  reading.spots.forEach((spots, series) => {
    for (const { point } of spots) {
      if (point) {
        lines.push([
          text(reading.model.series[series].name), text(point.x),
          number(point.y), number(point.low), number(point.high), number(point.n), text(point.note)
        ]);
      }
    }
  });
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
