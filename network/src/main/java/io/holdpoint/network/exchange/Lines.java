package io.holdpoint.network.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    private final byte[] line;

    Lines(InputStream stream, Limits limits, Faults faults) {
        this.stream = new BufferedInputStream(stream, BUFFER);
        this.limits = limits;
        this.faults = faults;
        this.line = new byte[limits.line()];
    }

    /** Gives every line; stops at a limit of the file. */
    void each(Taker taker) throws IOException {
        int number = 1;
        int length = 0;
        long read = 0;
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            if (++read > limits.bytes()) {
                faults.add(0, "", FaultCode.FILE_TOO_LARGE, Long.toString(limits.bytes()));
                return;
            }
            if (next != '\n') {
                if (length < line.length) {
                    line[length] = (byte) next;
                }
                length++;
                continue;
            }
            give(taker, number, length);
            length = 0;
            if (++number > limits.rows()) {
                faults.add(0, "", FaultCode.TOO_MANY_ROWS, Integer.toString(limits.rows()));
                return;
            }
        }
        if (length > 0) {
            give(taker, number, length);
        }
    }

    private void give(Taker taker, int number, int length) {
        if (length > line.length) {
            faults.add(number, "", FaultCode.LINE_TOO_LONG, Integer.toString(line.length));
            return;
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line, 0, end))
                    .toString();
            taker.take(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            faults.add(number, "", FaultCode.BAD_ENCODING, "");
        }
    }
}
