package io.holdpoint.network.exchange;

import static io.holdpoint.network.exchange.Texts.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.network.Network;
import io.holdpoint.network.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is written is read again as it was. */
class RoundTripTest {

    private static final String EVERYTHING = HEADER + """
            SUBSTATION,S1,谷雨变电站,,,,,,,,116.4,36.1,,
            BAY,S1-1,"出线, \"\"一\"\"",S1,,,,,,,,,,
            BOARD,T1-P,,,,,,,,,,,,
            NODE,bus,,S1,,,10000,,,,116.4,36.1,,
            NODE,head,,S1-1,,,10000,,,,,,,
            NODE,lv,,T1-P,,,400,,,,,,,
            NODE,way,,,,,400,,,,,,,
            NODE,alone,,,,,400,,,,,,,
            FEEDER,F1,,S1,head,,,,,,,,,
            BREAKER,Q1,,S1-1,bus,head,,,,,,,,
            TRANSFORMER,T1,,,head,lv,,,,,,,,
            FUSE,T1-W1,,T1-P,lv,way,,,OPEN,1,,,,
            USAGE_POINT,0500100001,卫生院,,way,,,,,,,,HOSPITAL,
            GRID,G1,,,bus,,,,,,,,,S1
            UPS,UPS-1,,,way,,,,,,,,,0500100001
            TEMPORARY_SUPPLY,MG-1,,,lv,,,,,,,,,
            """;

    @Test
    void writtenAndReadAgainItIsTheSame() throws IOException {
        var network = Texts.network(EVERYTHING);
        var once = written(network);
        var again = Texts.network(once);
        assertThat(written(again)).isEqualTo(once);
        assertThat(again.containers()).isEqualTo(network.containers());
        assertThat(again.nodes()).isEqualTo(network.nodes());
        assertThat(again.feeders()).isEqualTo(network.feeders());
        assertThat(again.branches()).isEqualTo(network.branches());
        assertThat(again.usagePoints()).isEqualTo(network.usagePoints());
        assertThat(again.sources()).isEqualTo(network.sources());
        assertThat(again.container("S1-1").orElseThrow().name()).isEqualTo("出线, \"一\"");
        assertThat(again.source("MG-1").map(Source::temporary)).contains(true);
    }

    /** Legal, but worth a look: loops, parts, nodes without a source, unknown positions. */
    @Test
    void oddThingsAreNoted() {
        var text = EVERYTHING + "LINE,L1,,,lv,way,,5\nFUSE,X,,,lv,way,,,CLOSED\n";
        var accepted = (Imported.Accepted) Texts.read(text, Format.CSV);
        assertThat(accepted.notes())
                .containsExactly(
                        new Note(Note.Code.LOOPS, 2, ""),
                        new Note(Note.Code.SEPARATE_PARTS, 1, ""),
                        new Note(Note.Code.WITHOUT_A_SOURCE, 1, "alone"),
                        new Note(Note.Code.UNKNOWN_POSITIONS, 1, "Q1"));
    }

    /** As Windows writes it: a byte order mark and carriage returns. */
    @Test
    void marksAndCarriageReturnsAreNoHindrance() {
        var network = Texts.network("\uFEFF" + EVERYTHING.replace("\n", "\r\n"));
        assertThat(network.nodes()).hasSize(5);
    }

    private static String written(Network network) throws IOException {
        var text = new StringBuilder();
        NetworkWriter.csv(network, text);
        return text.toString();
    }
}
