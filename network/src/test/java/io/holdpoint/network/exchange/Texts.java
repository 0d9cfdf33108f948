package io.holdpoint.network.exchange;

import io.holdpoint.network.Network;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads networks out of texts. */
public final class Texts {

    static final String HEADER = "kind,id,name,in,from,to,voltage,length,position,way,lon,lat,need,owner\n";

    private Texts() {}

    /** The network of a text that has no faults. */
    public static Network network(String csv) {
        return switch (read(csv, Format.CSV)) {
            case Imported.Accepted accepted -> accepted.network();
            case Imported.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static Imported read(String text, Format format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format, Limits.USUAL);
    }

    static Imported read(byte[] bytes, Format format, Limits limits) {
        try {
            return NetworkReader.read(new ByteArrayInputStream(bytes), "net", format, limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each fault as its row, id and code. */
    static List<String> faults(Imported imported) {
        return switch (imported) {
            case Imported.Accepted accepted -> List.of();
            case Imported.Refused refused ->
                refused.faults().stream()
                        .map(fault -> fault.row() + " " + fault.id() + " " + fault.code())
                        .toList();
        };
    }
}
