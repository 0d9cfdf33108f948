package io.holdpoint.network.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a file, decoded one by one, so that a line in another encoding is one bad line and not the end of the file. */
final class Lines {

    /** What is made of a line. */
    interface Taker {
        /** A line, without its end. */
        void take(int number, String line);
    }

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final Limits limits;
    private final Faults faults;
    private final Taker taker;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final byte[] line;
    private int length;
    private int number = 1;

    private Lines(InputStream stream, Limits limits, Faults faults, Taker taker) {
        this.stream = stream;
        this.limits = limits;
        this.faults = faults;
        this.taker = taker;
        this.line = new byte[limits.line()];
    }

    /** Gives every line; stops at a limit of the file. */
    static void each(InputStream stream, Limits limits, Faults faults, Taker taker) throws IOException {
        new Lines(stream, limits, faults, taker).read();
    }

    private void read() throws IOException {
        var buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            bytes += read;
            if (bytes > limits.bytes()) {
                faults.add(0, "", FaultCode.FILE_TOO_LARGE, Long.toString(limits.bytes()));
                return;
            }
            if (!taken(buffer, read)) {
                faults.add(0, "", FaultCode.TOO_MANY_ROWS, Integer.toString(limits.rows()));
                return;
            }
        }
        if (length > 0) {
            give();
        }
    }

    /** False where there are too many lines. */
    private boolean taken(byte[] buffer, int read) {
        for (int at = 0; at < read; at++) {
            if (buffer[at] == '\n') {
                give();
                length = 0;
                if (++number > limits.rows()) {
                    return false;
                }
            } else if (length++ < line.length) {
                line[length - 1] = buffer[at];
            }
        }
        return true;
    }

    private void give() {
        if (length > line.length) {
            faults.add(number, "", FaultCode.LINE_TOO_LONG, Integer.toString(line.length));
            return;
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            var text = decoder.decode(ByteBuffer.wrap(line, 0, end)).toString();
            taker.take(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            faults.add(number, "", FaultCode.BAD_ENCODING, "");
        }
    }
}
