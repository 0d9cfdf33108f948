const WIDTH = 960;
const HEIGHT = 640;

/** Draws a picture that says of itself that it is none: the lines given, the time, and a meter box. No two are alike. */
export function drawDemoPicture(lines: readonly string[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.reject(new Error('no canvas'));
  wall(pen);
  meterBox(pen);
  label(pen, [...lines, new Date().toISOString()]);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob === null ? failed(new Error('no picture')) : done(blob)), 'image/jpeg', 0.85),
  );
}

function wall(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = '#c9c2b4';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  for (let row = 0; row < HEIGHT; row += 32) {
    for (let column = row % 64 === 0 ? 0 : -40; column < WIDTH; column += 80) {
      pen.fillStyle = `hsl(28 18% ${66 + Math.random() * 10}%)`;
      pen.fillRect(column + 2, row + 2, 76, 28);
    }
  }
}

function meterBox(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = '#8b979f';
  pen.fillRect(330, 60, 300, 360);
  pen.fillStyle = '#dfe6ea';
  pen.fillRect(350, 80, 260, 320);
  pen.fillStyle = '#26323a';
  pen.fillRect(410, 120, 140, 60);
  pen.fillStyle = '#9fe0b0';
  pen.font = '32px monospace';
  pen.fillText(String(Math.floor(10000 + Math.random() * 89999)), 428, 161);
  pen.fillStyle = '#b84a1d';
  pen.fillRect(440, 300, 80, 70);
}

function label(pen: CanvasRenderingContext2D, lines: readonly string[]): void {
  pen.fillStyle = 'rgb(16 40 63 / 0.92)';
  pen.fillRect(0, HEIGHT - 40 * lines.length - 24, WIDTH, 40 * lines.length + 24);
  lines.forEach((line, index) => {
    pen.fillStyle = index === 0 ? '#ffb020' : '#ffffff';
    pen.font = index === 0 ? 'bold 26px sans-serif' : '24px sans-serif';
    pen.fillText(line, 24, HEIGHT - 40 * (lines.length - index) + 16, WIDTH - 48);
  });
}
