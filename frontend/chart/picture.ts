/**
 * A chart to take along: at its own width whatever the screen's, with its title and legend, on a card.
 */
import { init } from 'echarts/core';
import { looks, swatch, type Palette } from './looks';
import type { Reading } from './model';
import { draw } from './option';

export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const PLOT_WIDTH = 960;
const PAD = 28;
const SHARPNESS = 2;

export function drawPicture(reading: Reading, palette: Palette, rtl: boolean): Picture {
  const { title, yTitle, series, kind } = reading.model;
  const width = PLOT_WIDTH + 2 * PAD;
  const { option, height: plotHeight } = draw(reading, palette, PLOT_WIDTH, rtl, () => null);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: PLOT_WIDTH, height: plotHeight });
  chart.setOption(option);
  const plot = chart.renderToSVGString();
  chart.dispose();

  const parts: string[] = [];
  const write = (words: string, x: number, y: number, style: string) =>
    parts.push(`<text x="${rtl ? width - x : x}" y="${y}" direction="${rtl ? 'rtl' : 'ltr'}" ${style}>${xml(words)}</text>`);
  const nest = (inner: string, x: number, y: number, wide: number, high: number, colour: string) =>
    parts.push(`<svg x="${rtl ? width - x - wide : x}" y="${y}" width="${wide}" height="${high}" color="${colour}">${inner}</svg>`);

  let y = PAD + 16;
  write(title, PAD, y, `font-size="20" font-weight="700" fill="${palette.ink}"`);
  if (yTitle) write(yTitle, PAD, (y += 26), `font-size="14" fill="${palette.soft}"`);
  nest(plot, PAD, (y += 14), PLOT_WIDTH, plotHeight, palette.ink);
  y += plotHeight + 14;
  if (series.length > 1) {
    const measure = document.createElement('canvas').getContext('2d')!;
    measure.font = `14px ${palette.font}`;
    let x = PAD;
    looks(series).forEach((look, index) => {
      const { name, dots } = series[index];
      const wide = 44 + measure.measureText(name).width;
      if (x > PAD && x + wide > width - PAD) [x, y] = [PAD, y + 26];
      nest(swatch(look, kind, dots ?? false, palette.card), x, y, 36, 16, palette[look.colour]);
      write(name, x + 44, y + 13, `font-size="14" fill="${palette.ink}"`);
      x += wide + 24;
    });
    y += 16;
  }
  const height = y + PAD;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xml(palette.font)}">
    <rect width="100%" height="100%" fill="${palette.card}"/>${parts.join('')}</svg>`;
  return { svg, width, height };
}

export async function toPng({ svg, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
