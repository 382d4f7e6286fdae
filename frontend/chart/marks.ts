/**
 * The marks of a chart, as ECharts series: lines, bars, the areas and feelers of a range, lines across.
 */
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import { decal, type Look, type Palette } from './looks';
import { hasRange, hasValue, type ChartPoint, type Reading, type Spot } from './model';

/** What every mark needs to know of the plot it stands in. */
export interface Plot {
  reading: Reading;
  palette: Palette;
  looks: Look[];
  /** Bars that lie, with their names beside or above them. */
  lying: boolean;
  rtl: boolean;
  fontSize: number;
}

type FullSpot = Spot & { point: ChartPoint };

const BAR = { barMaxWidth: 28, barGap: '20%', barCategoryGap: '30%' };
const CROWDED = 100;
const DECORATION = { silent: true, clip: true, animation: false, tooltip: { show: false } };

/** All series, and for each which of the model's it stands for, -1 for decoration. */
export function marks(plot: Plot): { series: object[]; origin: number[] } {
  const { model } = plot.reading;
  const series: object[] = [];
  const origin: number[] = [];
  const add = (stands: number, ...found: object[]) => {
    series.push(...found);
    origin.push(...found.map(() => stands));
  };
  const drawn = model.series.map((_, index) => index).filter((index) => !plot.looks[index].area);
  model.series.forEach((_, index) => {
    const ranges = runs(plot.reading.spots[index], hasRange);
    if (model.kind === 'bar') {
      if (!plot.looks[index].area) add(index, bars(plot, index));
      if (ranges.length > 0) add(-1, feelers(plot, ranges.flat(), Math.max(0, drawn.indexOf(index)), drawn.length));
    } else {
      if (ranges.length > 0) add(-1, area(ranges, plot.palette[plot.looks[index].colour]));
      if (!plot.looks[index].area) add(index, line(plot, index));
    }
  });
  if (model.marks?.length) add(-1, across(plot));
  return { series, origin };
}

function line({ reading, looks, palette }: Plot, index: number): object {
  const { name, dots } = reading.model.series[index];
  const { colour, symbol, hollow, dash, width } = looks[index];
  const spots = reading.spots[index];
  const crowded = spots.length > CROWDED;
  // Too many symbols hide the line, but a point without neighbours has no line to be seen by.
  const alone = new Set<Spot>(runs(spots, hasValue).filter((run) => run.length === 1).flat());
  return {
    type: 'line', name, animation: false, connectNulls: false, clip: true, showAllSymbol: true, z: hollow ? 4 : 3,
    data: spots.map((spot) => ({
      value: [spot.at, spot.point?.y ?? null],
      symbol: crowded && !dots && !alone.has(spot) ? 'none' : symbol
    })),
    symbolSize: crowded ? 5 : { circle: 9, diamond: 11, triangle: 9, rect: 8 }[symbol],
    lineStyle: { color: palette[colour], width: dots ? 0 : crowded ? 1.5 : width, type: dash.length > 0 ? dash : 'solid' },
    itemStyle: { color: hollow ? palette.card : palette[colour], borderColor: palette[colour], borderWidth: crowded ? 1 : 2 },
    emphasis: { scale: 1.6, lineStyle: { width: dots ? 0 : width } }
  };
}

function bars({ reading, looks, palette, lying, rtl, fontSize }: Plot, index: number): object {
  const look = looks[index];
  return {
    type: 'bar', name: reading.model.series[index].name, animation: false, ...BAR,
    data: reading.spots[index].map(({ at, point }) => ({
      value: lying ? [point?.y ?? null, at] : [at, point?.y ?? null],
      label: {
        show: lying && hasValue(point) && !hasRange(point),
        position: (point?.y ?? 0) < 0 !== rtl ? 'left' : 'right',
        formatter: () => reading.amount(point!.y!)
      }
    })),
    label: { color: palette.soft, fontSize },
    itemStyle: { color: palette[look.colour], borderRadius: 2, decal: decal(look, palette) }
  };
}

/** One area for each run of ranges, so that it has no seams; a range alone is a narrow column. */
function area(ranges: FullSpot[][], tint: string): object {
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const run = ranges[params.dataIndex];
    const edge = (y: (point: ChartPoint) => number) => {
      const found = run.map(({ at, point }) => api.coord([at, y(point)]));
      return found.length > 1 ? found : [-6, 6].map((aside) => [found[0][0] + aside, found[0][1]]);
    };
    const [highs, lows] = [edge((point) => point.high!), edge((point) => point.low!)];
    const style = { stroke: tint, lineWidth: 1, opacity: 0.5, fill: 'none' };
    return {
      type: 'group',
      children: [
        { type: 'polygon', shape: { points: [...highs, ...lows.toReversed()] }, style: { fill: tint, opacity: 0.14 } },
        { type: 'polyline', shape: { points: highs }, style },
        { type: 'polyline', shape: { points: lows }, style }
      ]
    };
  };
  return {
    type: 'custom', ...DECORATION, z: 1, renderItem, encode: { x: 0, y: [1, 2] },
    data: ranges.map((run) => [
      run[0].at,
      run.reduce((least, { point }) => Math.min(least, point.low!), Infinity),
      run.reduce((most, { point }) => Math.max(most, point.high!), -Infinity)
    ])
  };
}

/** A line from low to high over each bar, with a foot at both ends. */
function feelers({ palette, lying }: Plot, spots: FullSpot[], nth: number, count: number): object {
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const { at, point } = spots[params.dataIndex];
    const aside = count > 0 ? api.barLayout({ ...BAR, count })?.[nth].offsetCenter ?? 0 : 0;
    const [from, to] = [point.low!, point.high!].map((y) => {
      const [left, top] = api.coord(lying ? [y, at] : [at, y]);
      return lying ? [left, top + aside] : [left + aside, top];
    });
    const foot = ([left, top]: number[]) => (lying ? [[left, top - 4], [left, top + 4]] : [[left - 4, top], [left + 4, top]]);
    // Drawn twice, so that it stands out on the bar as well as beside it.
    const strokes = [{ stroke: palette.card, lineWidth: 4, fill: 'none' }, { stroke: palette.ink, lineWidth: 1.5, fill: 'none' }];
    const lines = [[from, to], foot(from), foot(to)];
    return {
      type: 'group',
      children: strokes.flatMap((style) => lines.map((points) => ({ type: 'polyline' as const, shape: { points }, style })))
    };
  };
  return {
    type: 'custom', ...DECORATION, z: 4, renderItem,
    encode: lying ? { x: [0, 2], y: 1 } : { x: 0, y: [1, 2] },
    data: spots.map(({ at, point }) => (lying ? [point.low, at, point.high] : [at, point.low, point.high]))
  };
}

function across({ reading, palette, lying, fontSize }: Plot): object {
  return {
    type: 'line', data: [], ...DECORATION,
    markLine: {
      silent: true, symbol: 'none', animation: false,
      lineStyle: { color: palette.stone, type: [3, 4], width: 1.5 },
      data: reading.model.marks!.map(({ x, y, label }) => {
        const level = y != null;
        return {
          [level !== lying ? 'yAxis' : 'xAxis']: level ? y : reading.at(x!),
          label: {
            formatter: () => label, position: level ? 'insideEndTop' : 'end', distance: level ? 2 : 4, rotate: 0,
            color: palette.soft, fontSize, textBorderColor: palette.card, textBorderWidth: 3
          }
        };
      })
    }
  };
}

/** Spots in a row without a hole between them, as far as `has` says what a hole is. */
function runs(spots: Spot[], has: (point: ChartPoint | null) => boolean): FullSpot[][] {
  const found: FullSpot[][] = [];
  let open = false;
  for (const spot of spots) {
    if (!has(spot.point)) open = false;
    else if (open) found[found.length - 1].push(spot as FullSpot);
    else {
      found.push([spot as FullSpot]);
      open = true;
    }
  }
  return found;
}
