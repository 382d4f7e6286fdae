/**
 * What sets one series apart from the next, in the plot and in the legend alike: never colour alone.
 */
import type { ChartSeries } from './model';

export interface Palette {
  ink: string;
  soft: string;
  line: string;
  card: string;
  accent: string;
  care: string;
  stone: string;
  font: string;
}

export interface Look {
  colour: 'accent' | 'care' | 'stone';
  symbol: 'circle' | 'diamond' | 'rect' | 'triangle';
  /** A symbol in outline. */
  hollow: boolean;
  dash: number[];
  width: number;
  /** How a bar is filled: plain, or with stripes that rise, fall or lie. */
  stripes: 'none' | 'rising' | 'falling' | 'lying';
  /** Only the area between low and high. */
  area: boolean;
}

const SYMBOLS: Look['symbol'][] = ['circle', 'diamond', 'triangle', 'rect'];
const DASHES = [[], [7, 5], [2, 4], [10, 4, 2, 4]];
const STRIPES: Look['stripes'][] = ['none', 'rising', 'falling', 'lying'];

/** The second series of a style keeps its colour and changes the rest. */
export function looks(series: ChartSeries[]): Look[] {
  const firstFree = <T>() => {
    const taken = new Set<T>();
    return (wanted: T[]): T => {
      const free = wanted.find((one) => !taken.has(one)) ?? wanted[0];
      taken.add(free);
      return free;
    };
  };
  const symbol = firstFree<Look['symbol']>();
  const dash = firstFree<number[]>();
  const stripes = firstFree<Look['stripes']>();
  return series.map(({ style, dashed }): Look => {
    const self = style === 'self';
    const colour = self ? 'care' : style === 'neutral' ? 'stone' : 'accent';
    if (style === 'band') return { colour, symbol: 'rect', hollow: false, dash: [], width: 0, stripes: 'none', area: true };
    return {
      colour, hollow: self, width: self ? 2.5 : 3, area: false,
      symbol: symbol([self ? 'diamond' : style === 'neutral' ? 'rect' : 'circle', ...SYMBOLS]),
      dash: dash(dashed ?? self ? [...DASHES.slice(1), DASHES[0]] : DASHES),
      stripes: stripes(self ? [...STRIPES.slice(1), 'none'] : STRIPES)
    };
  });
}

/** The stripes as ECharts draws them. */
export function decal({ stripes }: Look, { card }: Palette): object | undefined {
  if (stripes === 'none') return undefined;
  const rotation = { rising: -Math.PI / 4, falling: Math.PI / 4, lying: 0 }[stripes];
  return { symbol: 'rect', color: card, dashArrayX: [1, 0], dashArrayY: [2, 5], rotation };
}

const SHAPES: Record<Look['symbol'], string> = {
  circle: '<circle cx="18" cy="8" r="4.5"',
  diamond: '<path d="M18 2.5 23.5 8 18 13.5 12.5 8Z"',
  triangle: '<path d="M18 3 23 12.5H13Z"',
  rect: '<path d="M14 4h8v8h-8Z"'
};
const HATCHES: Record<Look['stripes'], string> = {
  none: '',
  rising: 'm8 14 12-12m-4 12 12-12',
  falling: 'm8 2 12 12m-4-12 12 12',
  lying: 'M6 6h24M6 10h24'
};

/** The inside of a 36 by 16 picture of a series for the legend, in `currentColor`. */
export function swatch(look: Look, kind: 'line' | 'bar', dots: boolean, card: string): string {
  if (look.area) {
    return '<path d="M4 2h28v12H4Z" fill="currentColor" opacity=".2"/><path d="M4 2h28M4 14h28" stroke="currentColor" opacity=".6"/>';
  }
  if (kind === 'bar') {
    return `<rect x="6" y="2" width="24" height="12" rx="2" fill="currentColor"/><path d="${HATCHES[look.stripes]}" stroke="${card}" stroke-width="2"/>`;
  }
  const dash = look.dash.map((length) => length * 0.8).join();
  const line = dots ? '' : `<path d="M2 8h32" stroke="currentColor" stroke-width="${look.width}" stroke-dasharray="${dash}"/>`;
  return `${line}${SHAPES[look.symbol]} fill="${look.hollow ? card : 'currentColor'}" stroke="currentColor" stroke-width="2"/>`;
}
