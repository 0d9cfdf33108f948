package io.holdpoint.simulator.rest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A synthetic picture that stands where a person would take a photo: coloured tiles drawn from its caption, so that every
 * caption has a picture of its own and the same caption always the same. It shows nothing real.
 */
public final class Picture {

    private static final int TILES = 8;
    private static final int TILE = 20;
    private static final int SIDE = TILES * TILE;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Picture() {}

    /** The PNG file for a caption. */
    public static byte[] of(String caption) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header());
        chunk(file, "tEXt", ("Comment\0" + caption).getBytes(StandardCharsets.UTF_8));
        chunk(file, "IDAT", squeezed(pixels(caption)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header() {
        return ByteBuffer.allocate(13)
                .putInt(SIDE)
                .putInt(SIDE)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    /** Rows of red, green and blue, each row led by the byte for "no filter". */
    private static byte[] pixels(String caption) {
        var rows = ByteBuffer.allocate(SIDE * (1 + 3 * SIDE));
        for (int y = 0; y < SIDE; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < SIDE; x++) {
                int colour = colour(caption, x / TILE, y / TILE);
                rows.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            }
        }
        return rows.array();
    }

    private static int colour(String caption, int column, int row) {
        int mixed = (caption.hashCode() * 31 + column) * 31 + row;
        mixed *= 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private static byte[] squeezed(byte[] raw) {
        try (var deflater = new Deflater()) {
            deflater.setInput(raw);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
