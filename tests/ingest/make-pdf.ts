import { deflateSync } from "node:zlib";

/** A line of a PDF page: its text and where it stands, in points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const FONT = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
];

/** Writes a PDF of pages of lines, in a Chinese font that is not embedded. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  return assemble(pages.map((lines) => Buffer.from(lines.map(drawLine).join("\n"), "latin1")));
}

/** Writes a PDF whose pages draw these streams, packed or as they are. */
export function assemble(streams: readonly Buffer[], packed = true): Buffer {
  const first = 6;
  const objects: (string | Buffer)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${streams.length} /Kids [${streams.map((_, at) => `${first + 2 * at} 0 R`).join(" ")}] >>`,
    ...FONT,
  ];
  for (const [at, stream] of streams.entries()) {
    const data = packed ? deflateSync(stream) : stream;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000 1400] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length}${packed ? " /Filter /FlateDecode" : ""} >>\nstream\n`),
        data,
        Buffer.from("\nendstream"),
      ]),
    );
  }
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    push(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function drawLine({ text, x, y, size = 10 }: PdfLine): string {
  const hex = [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
  return `BT /F1 ${size} Tf ${x} ${y} Td <${hex}> Tj ET`;
}
