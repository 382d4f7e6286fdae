/**
 * A reading, a palette and a width become an ECharts option: the axes, their labels, the room they need.
 * Nothing in it ever moves.
 */
import type { EChartsCoreOption } from 'echarts/core';
import { looks, type Palette } from './looks';
import { marks, type Plot } from './marks';
import type { Reading } from './model';

/** A point, by where it stands in the reading's spots. */
export interface Hit {
  series: number;
  index: number;
}

export interface Drawn {
  option: EChartsCoreOption;
  height: number;
  /** ECharts' series number to the model's, -1 for decoration. */
  origin: number[];
}

interface Axis {
  option: object;
  /** Pixels its labels need before the plot begins and after it ends, as one reads. */
  start: number;
  end: number;
}

type Measure = (text: string) => number;

const NARROW = 520;
const DAY = 86_400_000;
const BARE = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } };

export function draw(reading: Reading, palette: Palette, width: number, rtl: boolean, tooltip: (hits: Hit[]) => HTMLElement | null): Drawn {
  const { model, places } = reading;
  const narrow = width < NARROW;
  const fontSize = narrow ? 12 : 13;
  const lying = model.kind === 'bar' && model.x === 'category' && places!.some((place) => place.length > 5);
  const bandHeight = (narrow ? 38 : 26) + 22 * model.series.length;
  const plot: Plot = { reading, palette, looks: looks(model.series), lying, rtl, fontSize };
  const { series, origin } = marks(plot);

  const measure = textMeasure(`${fontSize}px ${palette.font}`);
  const amounts = amountAxis(plot, narrow, measure);
  const along = lying ? nameAxis(plot, width, narrow ? bandHeight : null, measure)
    : places ? placeAxis(plot)
    : timeAxis(plot, width, narrow, amounts.start, measure);
  const start = lying ? along.start : Math.max(amounts.start, along.start);
  const namesAbove = model.marks?.some(({ y }) => y == null);
  return {
    origin,
    height: lying ? places!.length * bandHeight + 34 : Math.round(Math.min(380, Math.max(220, width * (narrow ? 0.66 : 0.34)))),
    option: {
      animation: false, backgroundColor: 'transparent',
      textStyle: { fontFamily: palette.font, color: palette.ink },
      grid: {
        // ECharts can find out the room that labels need, but not for an axis from right to left.
        outerBoundsMode: 'none', top: namesAbove ? 28 : 12, bottom: fontSize + (lying ? 16 : 20),
        [rtl ? 'right' : 'left']: start, [rtl ? 'left' : 'right']: along.end
      },
      xAxis: lying ? amounts.option : along.option,
      yAxis: lying ? along.option : amounts.option,
      tooltip: {
        trigger: 'axis', confine: true, transitionDuration: 0, padding: [8, 12], borderWidth: 1,
        backgroundColor: palette.card, borderColor: palette.line,
        textStyle: { color: palette.ink, fontSize: 14, fontFamily: palette.font },
        extraCssText: 'border-radius:10px;box-shadow:0 4px 18px #0003;max-width:min(19rem,80%);white-space:normal',
        axisPointer: {
          type: model.kind === 'bar' ? 'shadow' : 'line', animation: false, label: { show: false },
          lineStyle: { color: palette.soft, type: 'solid', width: 1 }
        },
        formatter: (hits: { seriesIndex: number; dataIndex: number }[]) =>
          tooltip(hits.map(({ seriesIndex, dataIndex }) => ({ series: origin[seriesIndex], index: dataIndex })).filter(({ series }) => series >= 0)) ?? ''
      },
      series
    }
  };
}

const labels = ({ palette, fontSize }: Plot) => ({ color: palette.soft, fontSize, fontFamily: palette.font, hideOverlap: true });

/** The axis of the values. Where space is short, "3 Sound" is only "3". */
function amountAxis(plot: Plot, narrow: boolean, measure: Measure): Axis {
  const { reading, palette, lying, rtl } = plot;
  const { yMin, yMax, yLabels, unit, decimals } = reading.model;
  const named = Object.keys(yLabels ?? {}).map(Number).filter((y) => y >= (yMin ?? -Infinity) && y <= (yMax ?? Infinity));
  const ticks = named.length > 0 ? named : undefined;
  const highest = reading.spots.flat().reduce((most, { point }) => Math.max(most, point?.high ?? point?.y ?? 0), 1);
  const seconds = unit === 'duration' ? [10, 15, 30, 60, 120, 300, 600, 1200, 3600].find((step) => highest / step <= 5) : undefined;
  const write = (y: number) => ((narrow || lying) && yLabels?.[y]?.startsWith(String(y)) ? String(y) : reading.tick(y));
  return {
    start: Math.ceil(Math.max(...(ticks ?? [0, yMin ?? 0, yMax ?? highest, highest + 0.5]).map(write).map(measure))) + 12,
    end: 0,
    option: {
      type: 'value', ...BARE, min: yMin ?? undefined,
      max: yMax ?? (seconds ? Math.ceil(highest / seconds) * seconds : undefined),
      splitNumber: narrow ? 3 : 4, minInterval: decimals === 0 ? 1 : undefined, interval: seconds,
      splitLine: { show: true, lineStyle: { color: palette.line } },
      axisTick: { show: false, customValues: ticks },
      axisLabel: { ...labels(plot), customValues: ticks, formatter: write },
      inverse: lying && rtl, position: !lying && rtl ? 'right' : undefined
    }
  };
}

/** The names of bars that lie: beside them, or, on a phone, above them in the band they share. */
function nameAxis(plot: Plot, width: number, bandHeight: number | null, measure: Measure): Axis {
  const { reading, palette, rtl, fontSize } = plot;
  const names = reading.places!;
  const beside = Math.min(Math.ceil(Math.max(0, ...names.map(measure))) + 2, Math.round(width * 0.24));
  const place = bandHeight === null
    ? { width: beside, overflow: 'break', lineHeight: fontSize + 4 }
    : {
        inside: true, margin: 2, align: rtl ? 'right' : 'left', verticalAlign: 'bottom', padding: [0, 0, Math.round(bandHeight * 0.35) + 1, 0],
        width: width - 30, overflow: 'truncate', textBorderColor: palette.card, textBorderWidth: 3
      };
  return {
    start: bandHeight === null ? beside + 12 : 8,
    end: 36,
    option: {
      type: 'category', ...BARE, data: names, inverse: true, position: rtl ? 'right' : undefined,
      axisLine: { show: true, lineStyle: { color: palette.soft } },
      axisLabel: { ...labels(plot), color: palette.ink, interval: 0, hideOverlap: false, ...place }
    }
  };
}

/** Places in a row: short categories, or the dates of bars, which all get the same room. */
function placeAxis(plot: Plot): Axis {
  const { reading, palette, rtl } = plot;
  const bars = reading.model.kind === 'bar';
  const write = reading.dates({ day: 'numeric', month: 'short' });
  const names = reading.places!.map((x) => (reading.model.x === 'time' ? write(reading.moment(x)) : x));
  return {
    start: 0,
    end: 20,
    option: {
      type: 'category', ...BARE, data: names, boundaryGap: bars, inverse: rtl,
      axisLine: { show: bars, lineStyle: { color: palette.soft } },
      axisLabel: labels(plot)
    }
  };
}

function timeAxis(plot: Plot, width: number, narrow: boolean, start: number, measure: Measure): Axis {
  const { reading, rtl } = plot;
  const spots = reading.spots.flat();
  const moments = [...spots.map(({ at }) => at), ...(reading.model.marks ?? []).flatMap(({ x, y }) => (y == null ? [reading.at(x!)] : []))];
  const first = moments.reduce((a, b) => Math.min(a, b), moments[0] ?? 0);
  const last = moments.reduce((a, b) => Math.max(a, b), first);
  const room = Math.max((last - first) * (spots.length < 4 ? 0.15 : 0.03), last - first < DAY ? DAY : 0);
  const [min, max] = [first - room, last + room];

  const { unit, ticks } = timeTicks(min, max, Math.max(2, Math.floor(width / (narrow ? 72 : 110))));
  const acrossYears = new Date(first).getUTCFullYear() !== new Date(last).getUTCFullYear();
  const month = reading.dates({ month: narrow || acrossYears ? 'short' : 'long' });
  const monthOfYear = reading.dates({ month: 'short', year: 'numeric' });
  const write = {
    day: reading.dates({ day: 'numeric', month: 'short' }),
    month: (at: number) => (acrossYears && (at === ticks[0] || new Date(at).getUTCMonth() === 0) ? monthOfYear : month)(at),
    year: reading.dates({ year: 'numeric' })
  }[unit];

  // How far the outermost labels reach beyond the plot.
  const beyond = (at: number | undefined, edge: number) =>
    at === undefined ? 0 : Math.ceil(measure(write(at)) / 2 - (Math.abs(edge - at) / (max - min)) * (width - start)) + 4;
  return {
    start: beyond(ticks[0], min),
    end: Math.max(10, beyond(ticks.at(-1), max)),
    option: { type: 'value', ...BARE, min, max, inverse: rtl, axisLabel: { ...labels(plot), margin: 12, customValues: ticks, formatter: write } }
  };
}

/** Ticks where people would put them (days, Mondays, firsts of a month, years), at most as many as fit. */
function timeTicks(from: number, to: number, most: number): { unit: 'day' | 'month' | 'year'; ticks: number[] } {
  const steps = [
    ...[1, 2, 7, 14].map((days) => ({ unit: 'day' as const, days, ticks: () => dayTicks(from, to, days) })),
    ...[1, 2, 3, 6].map((months) => ({ unit: 'month' as const, days: months * 30, ticks: () => monthTicks(from, to, months) })),
    ...[1, 2, 5, 10, 20].map((years) => ({ unit: 'year' as const, days: years * 365, ticks: () => monthTicks(from, to, years * 12) }))
  ];
  const { unit, ticks } = steps.find(({ days }) => (to - from) / (days * DAY) < most) ?? steps[steps.length - 1];
  return { unit, ticks: ticks() };
}

function dayTicks(from: number, to: number, days: number): number[] {
  const firstMonday = days % 7 === 0 ? 4 * DAY : 0;
  const step = days * DAY;
  const found = [];
  for (let at = Math.ceil((from - firstMonday) / step) * step + firstMonday; at <= to; at += step) found.push(at);
  return found;
}

function monthTicks(from: number, to: number, months: number): number[] {
  const start = new Date(from);
  const found = [];
  let month = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  for (let at; (at = Date.UTC(Math.floor(month / 12), month % 12)) <= to; month += months) if (at >= from) found.push(at);
  return found;
}

function textMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return (text) => context.measureText(text).width;
}
