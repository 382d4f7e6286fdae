/**
 * `<rebound-chart>`: one chart that everybody can read.
 *
 * The same data three ways: a picture (in the page's own colours, light or dark, light on paper), a walk
 * from point to point by the arrow keys that is also spoken, and a table. To take along as CSV or PNG.
 * Nothing moves, a gap is never drawn across, and no word in it is its own: all come with the model.
 */
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { use, init, type EChartsType } from 'echarts/core';
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { looks, swatch, type Look, type Palette } from './looks';
import { csv, hasRange, hasValue, read, rows, type ChartModel, type ChartPoint, type Reading } from './model';
import { draw, type Drawn, type Hit } from './option';
import { drawPicture, toPng } from './picture';

use([LineChart, BarChart, CustomChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

const PAPER_WIDTH = 680;
const PAPER: Omit<Palette, 'font'> = {
  ink: '#2a2521', soft: '#6b6159', line: '#e7dfd5', card: '#ffffff', accent: '#0f6e66', care: '#9a5b0b', stone: '#5b6470'
};

@customElement('rebound-chart')
export class ReboundChart extends LitElement {
  /** What to show; as JSON also in the attribute `data`. Replace it to change it. */
  @property({ attribute: 'data', converter: (json) => (json ? JSON.parse(json) : null) })
  model: ChartModel | null = null;

  @state() private asTable = false;
  @state() private spoken = '';
  @query('.plot') private plot?: HTMLElement;
  @query('.probe') private probe!: HTMLElement;

  private reading: Reading | null = null;
  private chart: EChartsType | null = null;
  private drawn: Drawn | null = null;
  private cursor: Hit | null = null;
  private onPaper = false;
  private lastPalette = '';

  private readonly resized = new ResizeObserver(() => {
    if (this.plot && !this.onPaper && this.plot.clientWidth !== this.chart?.getWidth()) this.paint();
  });
  private readonly rethemed = new MutationObserver(() => this.repaintIfRethemed());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly repaintIfRethemed = () => {
    if (JSON.stringify(this.palette()) !== this.lastPalette) this.paint();
  };
  private readonly toPaper = () => this.print(true);
  private readonly fromPaper = () => this.print(false);

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    this.rethemed.observe(document.documentElement, { attributes: true });
    if (document.body) this.rethemed.observe(document.body, { attributes: true });
    this.dark.addEventListener('change', this.repaintIfRethemed);
    addEventListener('load', this.repaintIfRethemed);
    addEventListener('beforeprint', this.toPaper);
    addEventListener('afterprint', this.fromPaper);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.rethemed.disconnect();
    this.dark.removeEventListener('change', this.repaintIfRethemed);
    removeEventListener('load', this.repaintIfRethemed);
    removeEventListener('beforeprint', this.toPaper);
    removeEventListener('afterprint', this.fromPaper);
    this.chart?.dispose();
    this.chart = null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('model')) return;
    this.reading = this.model ? read(this.model) : null;
    this.cursor = null;
    this.spoken = '';
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('model') || changed.has('asTable')) this.paint();
  }

  protected override render() {
    if (!this.model || !this.reading) return html`<span class="probe"></span>`;
    const { model, reading } = this;
    const { texts } = model;
    const bare = !this.hasPoints;
    return html`
      <span class="probe"></span>
      ${this.asTable && !bare ? this.table(reading) : html`
        <figure>
          ${model.yTitle && !bare ? html`<figcaption aria-hidden="true">${model.yTitle}</figcaption>` : nothing}
          ${bare ? html`<p class="empty">${texts.empty ?? texts.noValue}</p>` : html`
            <div class="plot" tabindex="0" role="application" aria-label=${model.title} aria-describedby="about"
                 @keydown=${this.walk} @blur=${this.leave}></div>
            <p id="about" class="unseen">${[model.yTitle, model.description, texts.keys].filter(Boolean).join('. ')}</p>`}
          ${this.legend(looks(model.series))}
        </figure>`}
      <div class="unseen" role="status">${this.spoken}</div>
      ${bare ? nothing : html`
        <div class="take">
          <button type="button" @click=${() => (this.asTable = !this.asTable)}>${this.asTable ? texts.chart : texts.table}</button>
          <button type="button" @click=${this.takeCsv}>${texts.csv}</button>
          <button type="button" @click=${this.takePicture}>${texts.png}</button>
        </div>`}`;
  }

  private legend(look: Look[]) {
    const { series, kind } = this.model!;
    if (series.length < 2 || !this.hasPoints) return nothing;
    return html`<ul class="legend">${series.map(({ name, dots }, index) => html`
      <li class=${look[index].colour}>
        <svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">${unsafeSVG(swatch(look[index], kind, dots ?? false, 'var(--_card)'))}</svg>${name}
      </li>`)}</ul>`;
  }

  private table(reading: Reading) {
    const { model } = reading;
    const { texts } = model;
    return html`
      <div class="rows" tabindex="0" role="region" aria-label=${model.title}>
        <table>
          <caption class="unseen">${[model.title, model.yTitle].filter(Boolean).join('. ')}</caption>
          <thead><tr>
            <th scope="col">${texts.columns?.x ?? ''}</th>
            ${model.series.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr></thead>
          <tbody>${rows(reading).map(({ x, cells }) => html`<tr>
            <th scope="row">${reading.when(x)}</th>
            ${model.series.map((_, series) => {
              const point = cells[series];
              const details = point ? reading.details(point).join(' · ') : '';
              return html`<td>${hasValue(point ?? null) ? reading.value(point!.y!) : details && hasRange(point!) ? nothing : texts.noValue}
                ${details ? html`<small>${details}</small>` : nothing}</td>`;
            })}</tr>`)}</tbody>
        </table>
      </div>`;
  }

  private get hasPoints(): boolean {
    return this.reading!.spots.some((spots) => spots.some(({ point }) => hasValue(point) || hasRange(point)));
  }

  /** Draws what there is to draw for the width, the colours and the paper there are now. */
  private paint() {
    const { plot, reading } = this;
    if (!plot || !reading) {
      this.chart?.dispose();
      this.chart = null;
      return;
    }
    const width = this.onPaper ? PAPER_WIDTH : plot.clientWidth;
    if (width === 0) return;
    const palette = this.palette();
    this.lastPalette = JSON.stringify(palette);
    this.drawn = draw(reading, palette, width, this.rtl, (hits) => this.tip(hits));
    const { option, height } = this.drawn;
    if (this.chart?.getDom() !== plot) {
      this.chart?.dispose();
      this.chart = init(plot, null, { renderer: 'svg', width, height });
    } else if (this.chart.getWidth() !== width || this.chart.getHeight() !== height) {
      this.chart.resize({ width, height, silent: true });
    }
    this.chart.setOption(option, { notMerge: true });
    if (this.cursor) this.point();
  }

  /** Paper is light and has its own width; it is drawn before the browser measures the page. */
  private print(onPaper: boolean) {
    if (onPaper === this.onPaper) return;
    this.onPaper = onPaper;
    this.cursor = null;
    this.style.colorScheme = onPaper ? 'light' : '';
    // A page that sets its dark colours by class has no light ones to give.
    const { ink, card } = this.palette();
    const dark = onPaper && luminance(ink) > luminance(card);
    for (const [name, colour] of Object.entries(PAPER)) this.style.setProperty(`--_${name}`, dark ? colour : null);
    this.paint();
    const { plot, drawn } = this;
    const svg = plot?.querySelector('svg');
    if (onPaper && drawn) svg?.setAttribute('viewBox', `0 0 ${PAPER_WIDTH} ${drawn.height}`);
    else svg?.removeAttribute('viewBox');
  }

  private get rtl(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** The page's colours as plain rgb, which is all that ECharts can read. */
  private palette(): Palette {
    // ECharts writes it into SVG attributes as it is.
    const font = getComputedStyle(this).fontFamily.replaceAll('"', "'");
    const found = Object.fromEntries(Object.keys(PAPER).map((name) => {
      this.probe.style.color = `var(--_${name})`;
      return [name, asRgb(getComputedStyle(this.probe).color)];
    })) as unknown as Omit<Palette, 'font'>;
    return { ...found, font };
  }

  private tip(hits: Hit[]): HTMLElement | null {
    const { model, spots, when, value, details } = this.reading!;
    const points = hits.map(({ series, index }) => ({ name: model.series[series].name, point: spots[series][index]?.point ?? null }))
      .filter(({ point }) => hasValue(point)) as { name: string; point: ChartPoint }[];
    if (points.length === 0) return null;
    const tip = document.createElement('div');
    tip.dir = this.rtl ? 'rtl' : 'ltr';
    const add = (text: string, style: string) => {
      const line = document.createElement('div');
      line.textContent = text;
      line.style.cssText = style;
      tip.append(line);
    };
    add(when(points[0].point.x), 'opacity:.8;font-size:13px');
    for (const { name, point } of points) {
      add(`${name}: ${value(point.y!)}`, 'font-weight:600;margin-top:4px');
      for (const detail of details(point)) add(detail, 'opacity:.8;font-size:13px');
    }
    return tip;
  }

  private stops(series: number): number[] {
    return this.reading!.spots[series].flatMap(({ point }, index) => (hasValue(point) || hasRange(point) ? [index] : []));
  }

  private walk(event: KeyboardEvent) {
    const forward = this.rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = this.rtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.cursor) this.leave();
    else if ([forward, back, 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) this.step(event.key, forward);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(key: string, forward: string) {
    const walkable = this.reading!.spots.map((_, series) => series).filter((series) => this.stops(series).length > 0);
    if (!this.cursor) {
      const stops = this.stops(walkable[0]);
      this.cursor = { series: walkable[0], index: key === 'End' ? stops[stops.length - 1] : stops[0] };
    } else if (key === 'ArrowUp' || key === 'ArrowDown') {
      const { spots } = this.reading!;
      const here = spots[this.cursor.series][this.cursor.index].at;
      const next = walkable[(walkable.indexOf(this.cursor.series) + (key === 'ArrowDown' ? 1 : walkable.length - 1)) % walkable.length];
      const distance = (index: number) => Math.abs(spots[next][index].at - here);
      this.cursor = { series: next, index: this.stops(next).reduce((best, index) => (distance(index) < distance(best) ? index : best)) };
    } else {
      const stops = this.stops(this.cursor.series);
      const now = stops.indexOf(this.cursor.index);
      const to = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : now + (key === forward ? 1 : -1);
      this.cursor.index = stops[Math.min(stops.length - 1, Math.max(0, to))];
    }
    this.point();
    this.say();
  }

  /** Shows where the cursor is. */
  private point() {
    const { series, index } = this.cursor!;
    const seriesIndex = this.drawn!.origin.indexOf(series);
    this.chart?.dispatchAction({ type: 'downplay' });
    if (seriesIndex < 0) {
      this.chart?.dispatchAction({ type: 'hideTip' });
      return;
    }
    this.chart?.dispatchAction({ type: 'showTip', seriesIndex, dataIndex: index });
    this.chart?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex: index });
  }

  private say() {
    const { model, spots, when, value, details } = this.reading!;
    const { series, index } = this.cursor!;
    const point = spots[series][index].point!;
    this.spoken = [model.series[series].name, when(point.x), hasValue(point) ? value(point.y!) : '', ...details(point)].filter(Boolean).join('; ');
  }

  private leave() {
    this.cursor = null;
    this.spoken = '';
    this.chart?.dispatchAction({ type: 'downplay' });
    this.chart?.dispatchAction({ type: 'hideTip' });
  }

  private takeCsv() {
    save(new Blob([csv(this.reading!)], { type: 'text/csv;charset=utf-8' }), `${this.fileName}.csv`);
  }

  private async takePicture() {
    const png = await toPng(drawPicture(this.reading!, this.palette(), this.rtl));
    if (png) save(png, `${this.fileName}.png`);
  }

  private get fileName(): string {
    // eslint-disable-next-line no-control-regex -- file systems forbid them
    return this.model!.title.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').trim() || 'rebound';
  }

  static override styles = css`
    :host {
      display: block;
      color: var(--_ink);
      --_ink: var(--rb-ink, light-dark(#2a2521, #f4efe9));
      --_soft: var(--rb-soft, light-dark(#6b6159, #b0a59a));
      --_line: var(--rb-line, light-dark(#e7dfd5, #3a332d));
      --_card: var(--rb-card, light-dark(#ffffff, #201c19));
      --_accent: var(--rb-accent, light-dark(#0f6e66, #66cbbc));
      --_care: var(--rb-care, light-dark(#9a5b0b, #e8b565));
      --_stone: var(--rb-stone, light-dark(#5b6470, #a9b2bd));
    }
    :host([hidden]), .probe { display: none; }
    @media (forced-colors: active) {
      :host {
        --_ink: CanvasText; --_soft: CanvasText; --_line: GrayText; --_card: Canvas;
        --_accent: LinkText; --_care: CanvasText; --_stone: GrayText;
      }
    }
    figure { margin: 0; }
    figcaption, .legend, .empty, small { color: var(--_soft); font-size: 0.875rem; }
    figcaption { margin-bottom: 0.5rem; }
    /* In a page from right to left, SVG would turn every label around its anchor. */
    .plot { direction: ltr; border-radius: 8px; outline-offset: 4px; }
    .plot:focus-visible, .rows:focus-visible, button:focus-visible { outline: 2px solid var(--_accent); }
    .plot:focus:not(:focus-visible), .rows:focus:not(:focus-visible) { outline: none; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0.5rem 0 0; padding: 0; }
    .legend li { display: flex; align-items: center; gap: 0.5rem; }
    .legend svg { flex: none; forced-color-adjust: none; }
    .accent svg { color: var(--_accent); }
    .care svg { color: var(--_care); }
    .stone svg { color: var(--_stone); }
    .rows { container-type: inline-size; overflow-x: auto; border-radius: 8px; }
    table { border-collapse: collapse; min-width: min(100%, 36rem); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
    th, td { text-align: start; vertical-align: baseline; padding-block: 0.5rem; padding-inline-end: clamp(0.75rem, 3cqi, 2rem); border-bottom: 1px solid var(--_line); }
    tbody tr:last-child > * { border-bottom: 0; }
    th { font-weight: 600; }
    tbody th { font-weight: 400; color: var(--_soft); }
    small { display: block; }
    .take { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin-top: 0.5rem; }
    button {
      appearance: none; background: none; border: 0; border-radius: 6px; padding: 0.5rem 0; min-height: 2.5rem;
      color: var(--_accent); font: inherit; font-weight: 600; cursor: pointer;
    }
    button:hover { text-decoration: underline; }
    .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media print {
      .take { display: none; }
      .rows { overflow: visible; }
      :host, tr { break-inside: avoid; }
      .plot > div, .plot svg { position: static !important; width: 100% !important; height: auto !important; }
    }
  `;
}

function asRgb(colour: string): string {
  if (colour.startsWith('rgb')) return colour;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function luminance(rgb: string): number {
  const [red, green, blue] = rgb.match(/[\d.]+/g)!.map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function save(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

declare global {
  interface HTMLElementTagNameMap {
    'rebound-chart': ReboundChart;
  }
}
