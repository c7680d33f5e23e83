const SANS =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";
const MONO =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', monospace";

export const FONTS = { sans: SANS, mono: MONO } as const;

/** Text as it may stand in SVG. */
function escapeXml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
}

/** A text stretched to a width, so that it ends at the same place in every font. */
export function textAt(x: number, y: number, text: string, width: number, attributes = ""): string {
  const shown = text.trimEnd();
  if (shown === "") return "";
  const share = [...shown].length / [...text].length;
  const length =
    [...shown].length > 1 ? ` textLength="${(width * share).toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : "";
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${length} xml:space="preserve"${attributes}>${escapeXml(shown)}</text>`;
}

/** A whole picture. */
export function picture(title: string, width: number, height: number, font: keyof typeof FONTS, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" width="${width}" height="${Math.ceil(height)}" font-family="${FONTS[font]}" role="img">
<title>${escapeXml(title)}</title>
${body}
</svg>
`;
}
