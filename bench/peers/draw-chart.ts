import { OURS } from "./all-peers.ts";
import type { PeerMeasurement, SetMeasurements } from "./measurement.ts";
import { share } from "./write-report.ts";

/** Two values of each row, joined by a line: the first drawn full, the second as a ring. */
interface Panel {
  readonly title: string;
  /** What the first and what the second value is. */
  readonly legend: readonly [full: string, ring: string];
  readonly from: (row: string) => number;
  readonly to: (row: string) => number;
  /** Place of a value across the panel, 0 to 1. */
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
  readonly tickLabel: (value: number) => string;
}

const NAMES_WIDTH = 300;
const PANEL_WIDTH = 200;
const GAP = 60;
const HEAD = 64;
const ROW = 26;
const FOOT = 40;
const COLOURS = { ours: "#0b6e4f", others: "#5f6b7a", line: "#d7dce2", text: "#1f2933", faint: "#7b8794" };

/** The least share of right sentences that has a place in the chart; what did worse stands at its edge. */
const LEAST_SHARE = 0.3;

/** All peers on all sets, and their times on the largest, as an SVG picture. */
export function drawChart(sets: readonly SetMeasurements[]): string {
  const names = sets[0]?.peers.map(({ name }) => name) ?? [];
  const largest = sets.toSorted((a, b) => b.sentences - a.sentences)[0];
  const panels = [...sets.map(accuracyPanel), ...(largest === undefined ? [] : [timePanel(largest)])];
  const width = NAMES_WIDTH + panels.length * (PANEL_WIDTH + GAP);
  const height = HEAD + names.length * ROW + FOOT;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>Right sentences and question times of wenzheng and of the libraries beside it</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${names.map(drawName).join("\n")}
${panels.map((panel, number) => drawPanel(panel, names, NAMES_WIDTH + number * (PANEL_WIDTH + GAP) + GAP / 2)).join("\n")}
</svg>
`;
}

function accuracyPanel({ name, sentences, peers }: SetMeasurements): Panel {
  return {
    title: `${name}, ${sentences.toLocaleString("en")} sentences`,
    legend: ["R@1", "S@5"],
    from: (row) => measured(peers, row, (peer) => peer["R@1"]),
    to: (row) => measured(peers, row, (peer) => peer["S@5"]),
    scale: (value) => Math.max(0, (value - LEAST_SHARE) / (1 - LEAST_SHARE)),
    ticks: [0.4, 0.6, 0.8, 1],
    label: share,
    tickLabel: (value) => value.toFixed(1),
  };
}

function timePanel({ name, peers }: SetMeasurements): Panel {
  const times = peers.flatMap(({ medianMs, p99Ms }) => [medianMs, p99Ms]);
  const lowest = Math.floor(Math.log10(Math.min(...times)));
  const highest = Math.ceil(Math.log10(Math.max(...times)));
  const powers = Array.from({ length: highest - lowest + 1 }, (_, power) => 10 ** (lowest + power));
  return {
    title: `${name}: ms a question`,
    legend: ["median", "99th percentile"],
    from: (row) => measured(peers, row, (peer) => peer.medianMs),
    to: (row) => measured(peers, row, (peer) => peer.p99Ms),
    scale: (value) => (Math.log10(value) - lowest) / Math.max(1, highest - lowest),
    ticks: powers,
    label: (value) => String(Number(value.toPrecision(2))),
    tickLabel: String,
  };
}

function measured(peers: readonly PeerMeasurement[], name: string, of: (peer: PeerMeasurement) => number): number {
  const peer = peers.find((one) => one.name === name);
  return peer === undefined ? 0 : of(peer);
}

function rowMiddle(row: number): number {
  return HEAD + row * ROW + ROW / 2;
}

function drawName(name: string, row: number): string {
  const [weight, colour] = name === OURS ? ["bold", COLOURS.ours] : ["normal", COLOURS.text];
  return `<text x="${NAMES_WIDTH}" y="${rowMiddle(row) + 4}" text-anchor="end" font-weight="${weight}" fill="${colour}">${name}</text>`;
}

function drawPanel(panel: Panel, names: readonly string[], left: number): string {
  const x = (value: number): string => (left + panel.scale(value) * PANEL_WIDTH).toFixed(1);
  const bottom = HEAD + names.length * ROW;
  const ticks = panel.ticks.map(
    (tick) =>
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${HEAD}" y2="${bottom}" stroke="${COLOURS.line}"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle" fill="${COLOURS.faint}">${panel.tickLabel(tick)}</text>`,
  );
  const rows = names.map((name, row) => {
    const [from, to, y] = [panel.from(name), panel.to(name), rowMiddle(row)];
    const colour = name === OURS ? COLOURS.ours : COLOURS.others;
    return `<g fill="${colour}" stroke="none"><line x1="${x(from)}" x2="${x(to)}" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="2"/><circle cx="${x(from)}" cy="${y}" r="4"/><circle cx="${x(to)}" cy="${y}" r="4" fill="#fff" stroke="${colour}" stroke-width="1.5"/><text x="${x(from)}" y="${y + 4}" dx="-7" text-anchor="end" font-size="10">${panel.label(from)}</text><text x="${x(to)}" y="${y + 4}" dx="7" font-size="10">${panel.label(to)}</text></g>`;
  });
  return `<text x="${left}" y="24" font-weight="bold" fill="${COLOURS.text}">${panel.title}</text>
<g font-size="10" fill="${COLOURS.faint}"><circle cx="${left + 4}" cy="40" r="4"/><text x="${left + 12}" y="44">${panel.legend[0]}</text><circle cx="${left + 84}" cy="40" r="4" fill="#fff" stroke="${COLOURS.faint}" stroke-width="1.5"/><text x="${left + 92}" y="44">${panel.legend[1]}</text></g>
${ticks.join("\n")}
${rows.join("\n")}`;
}
