package io.holdpoint.platform.evidence.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Walks through a file from its first byte to its last, so that a page or program hidden behind a picture is not taken for one. */
final class PictureBytes {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454e44;

    /** Twice the longest side of a phone's camera: what draws it must not run out of memory. */
    private static final int LONGEST_SIDE = 20_000;

    private PictureBytes() {}

    static Optional<Picture.Kind> kind(byte[] content) {
        if (isPng(content)) {
            return Optional.of(Picture.Kind.PNG);
        }
        return isJpeg(content) ? Optional.of(Picture.Kind.JPEG) : Optional.empty();
    }

    /** Signature, then chunks: a header first, an end last, and nothing behind it. W3C PNG §5. */
    private static boolean isPng(byte[] content) {
        if (content.length < PNG.length || !Arrays.equals(content, 0, PNG.length, PNG, 0, PNG.length)) {
            return false;
        }
        var bytes = ByteBuffer.wrap(content, PNG.length, content.length - PNG.length);
        boolean first = true;
        while (bytes.remaining() >= 12) {
            int length = bytes.getInt();
            int type = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 4 || first != (type == HEADER)) {
                return false;
            }
            if (first && !drawable(bytes.getInt(bytes.position()), bytes.getInt(bytes.position() + 4))) {
                return false;
            }
            first = false;
            bytes.position(bytes.position() + length + 4);
            if (type == END) {
                return !bytes.hasRemaining();
            }
        }
        return false;
    }

    /** Start of image, marker segments with a frame among them up to the scan, and an end of image last. ITU-T T.81 annex B. */
    private static boolean isJpeg(byte[] content) {
        int size = content.length;
        if (size < 4 || !marker(content, 0, 0xd8) || !marker(content, size - 2, 0xd9)) {
            return false;
        }
        int at = 2;
        boolean framed = false;
        while (at + 4 <= size && (content[at] & 0xff) == 0xff) {
            int kind = content[at + 1] & 0xff;
            int length = side(content, at + 2);
            if (length < 2 || at + 2 + length > size) {
                return false;
            }
            if (frame(kind)) {
                framed = length >= 8 && drawable(side(content, at + 5), side(content, at + 7));
            }
            if (kind == 0xda) {
                return framed;
            }
            at += 2 + length;
        }
        return false;
    }

    private static boolean frame(int kind) {
        return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    }

    private static int side(byte[] content, int at) {
        return ((content[at] & 0xff) << 8) | (content[at + 1] & 0xff);
    }

    private static boolean marker(byte[] content, int at, int kind) {
        return (content[at] & 0xff) == 0xff && (content[at + 1] & 0xff) == kind;
    }

    private static boolean drawable(int one, int other) {
        return one > 0 && one <= LONGEST_SIDE && other > 0 && other <= LONGEST_SIDE;
    }
}
